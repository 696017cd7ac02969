import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { monthWords } from "../../words/compose/monthWords";
import { usePane } from "../parts/paneContext";

/** What is done once a year around the table; rarely needed, so it stands last and small. */
export function YearTools() {
  const { words, open } = usePane();
  const styles = useStyles();
  const own = monthWords(words);
  return (
    <section className={styles.tools} aria-label={own.year}>
      <h3 className={styles.heading}>{own.year}</h3>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => open({ kind: "setUp" })}>
          {words.pane.setUpOffer}
        </Button>
        <Button size="small" onClick={() => open({ kind: "points" })}>
          {own.comparePoints}
        </Button>
        <Button size="small" onClick={() => open({ kind: "scores" })}>
          {own.scores}
        </Button>
        <Button size="small" onClick={() => open({ kind: "dutyLists" })}>
          {own.dutyLists}
        </Button>
        <Button size="small" onClick={() => open({ kind: "coverage" })}>
          {own.coverage}
        </Button>
        <Button size="small" onClick={() => open({ kind: "evaluation" })}>
          {own.evaluation}
        </Button>
        <Button size="small" onClick={() => open({ kind: "yearDrafts" })}>
          {own.yearDrafts}
        </Button>
        <Button size="small" onClick={() => open({ kind: "nextYear" })}>
          {own.nextYear}
        </Button>
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  tools: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
