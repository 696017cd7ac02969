import { CounterBadge, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { Review } from "../core/review/review";
import { usePane } from "./paneContext";
import { isReadingProblem } from "./problemPlace";

export type View = "items" | "units" | "readings" | "problems";

/** The lists by tabs, with how many places need an eye. */
export function ViewTabs({
  view,
  review,
  onChange,
}: {
  view: View;
  review: Review;
  onChange: (view: View) => void;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const { pane } = words;
  const readings = review.problems.filter((problem) => isReadingProblem(problem, review)).length;
  const counts: Partial<Record<View, number>> = {
    readings,
    problems: review.problems.length - readings,
  };
  const views: View[] = ["items", "units", "readings", "problems"];
  return (
    <TabList
      className={styles.tabs}
      size="small"
      selectedValue={view}
      onTabSelect={(_, { value }) => {
        onChange(value as View);
      }}
    >
      {views.map((each) => (
        <Tab key={each} value={each} id={`tab-${each}`} aria-controls="view" className={styles.tab}>
          {pane[each]}
          {(counts[each] ?? 0) > 0 && (
            <CounterBadge
              className={styles.count}
              appearance="filled"
              color="informative"
              size="small"
              count={counts[each] ?? 0}
              overflowCount={999}
            />
          )}
        </Tab>
      ))}
    </TabList>
  );
}

const useStyles = makeStyles({
  tabs: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    flexWrap: "wrap",
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tab: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  count: { marginLeft: tokens.spacingHorizontalXS },
});
