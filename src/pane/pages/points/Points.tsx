import { Button, Caption1, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { entriesOf, type SeenEntry } from "../../../core/points/seenEntries";
import { pointWords } from "../../../words/compose/pointWords";
import { usePane } from "../../parts/paneContext";
import { Page } from "../Page";
import { ChoosePoints } from "./ChoosePoints";
import { PointEntry } from "./PointEntry";

const KINDS: SeenEntry["kind"][] = ["missing", "number", "name", "period", "units", "damaged"];

/** 对照工作要点: what the year's points and the plan have otherwise, both texts side by side, to be judged by a person. */
export default function Points() {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const own = pointWords(words);
  const [isChoosing, setChoosing] = useState(false);
  const [kind, setKind] = useState<SeenEntry["kind"]>();
  const { points, result, pointVerdicts } = state;
  const verdicts = pointVerdicts ?? result?.settings.pointVerdicts;
  const entries = useMemo(
    () => (points ? entriesOf(points.comparison, verdicts ?? {}) : []),
    [points, verdicts],
  );
  if (!points || isChoosing)
    return (
      <Page title={own.title}>
        <ChoosePoints onCompared={() => setChoosing(false)} />
      </Page>
    );
  const { comparison } = points;
  const seen = entries.filter(({ isProblem }) => isProblem !== undefined);
  const found = comparison.ofItem.filter((of) => of.length > 0).length;
  const shown = entries.filter((entry) => kind === undefined || entry.kind === kind);
  return (
    <Page
      title={own.title}
      footer={
        <>
          <Caption1 className={styles.hint}>{own.untouched}</Caption1>
          <Button onClick={() => setChoosing(true)}>{own.chooseAgain}</Button>
          <Button
            appearance="primary"
            disabledFocusable={state.work !== undefined}
            onClick={() => void session.run("makePointsSheet")}
          >
            {own.make}
          </Button>
        </>
      }
    >
      <p className={styles.facts}>
        {own.facts(points.name, comparison.points.length)}
        <br />
        {own.matched(comparison.items.length, found)}
        {words.clauseSeparator}
        {own.toSee(entries.length, seen.length)}
      </p>
      <div className={styles.filters} role="group" aria-label={own.title}>
        <ToggleButton
          size="small"
          shape="circular"
          checked={kind === undefined}
          onClick={() => setKind(undefined)}
        >
          {own.filter(own.all, entries.length)}
        </ToggleButton>
        {KINDS.flatMap((each) => {
          const count = entries.filter((entry) => entry.kind === each).length;
          return count === 0 ? (
            []
          ) : (
            <ToggleButton
              key={each}
              size="small"
              shape="circular"
              checked={kind === each}
              onClick={() => setKind(kind === each ? undefined : each)}
            >
              {own.filter(own.kinds[each], count)}
            </ToggleButton>
          );
        })}
      </div>
      <ul className={styles.list} aria-label={kind === undefined ? own.all : own.kinds[kind]}>
        {/* What was judged stays where it stood, but small, so that nothing jumps away under the hand. */}
        {shown.map((entry) => (
          <PointEntry key={entry.key} entry={entry} />
        ))}
      </ul>
    </Page>
  );
}

const useStyles = makeStyles({
  facts: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  filters: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  hint: { color: tokens.colorNeutralForeground2, marginRight: "auto" },
});
