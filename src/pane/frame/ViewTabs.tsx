import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useRef } from "react";
import type { Review } from "../../core/review/review";
import { usePane } from "../parts/paneContext";
import { isReadingProblem } from "../lists/problemPlace";

export type View = "month" | "items" | "units" | "readings" | "problems";

const VIEWS: View[] = ["month", "items", "units", "readings", "problems"];

/**
 * The lists by tabs, with how many places need an eye. Our own, in Fluent's look: Fluent's TabList alone brings a library
 * for moving the keyboard that is a tenth of all the pane loads.
 */
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
  const list = useRef<HTMLDivElement>(null);
  const readings = review.problems.filter((problem) => isReadingProblem(problem, review)).length;
  const counts: Partial<Record<View, number>> = {
    readings,
    problems: review.problems.length - readings,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextView(event.key, view);
    if (next === undefined) return;
    event.preventDefault();
    onChange(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" className={styles.tabs} onKeyDown={onKeyDown}>
      {VIEWS.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`tab-${each}`}
          aria-selected={each === view}
          aria-controls="view"
          tabIndex={each === view ? 0 : -1}
          className={mergeClasses(styles.tab, each === view && styles.chosen)}
          onClick={() => {
            onChange(each);
          }}
        >
          {words.pane[each]}
          {(counts[each] ?? 0) > 0 && <span className={styles.count}>{counts[each]}</span>}
        </button>
      ))}
    </div>
  );
}

function nextView(key: string, view: View): View | undefined {
  const at = VIEWS.indexOf(view);
  switch (key) {
    case "ArrowRight":
      return VIEWS[(at + 1) % VIEWS.length];
    case "ArrowLeft":
      return VIEWS.at(at - 1);
    case "Home":
      return VIEWS[0];
    case "End":
      return VIEWS.at(-1);
    default:
      return undefined;
  }
}

const useStyles = makeStyles({
  tabs: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tab: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} 8px 7px`,
    border: "none",
    borderBottom: `2px solid ${tokens.colorNeutralBackground1}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  chosen: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  count: {
    padding: "0 5px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
  },
});
