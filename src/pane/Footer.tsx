import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "./paneContext";

/** What can be done with a result. */
export function Footer() {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const { pane } = words;
  const busy = state.work !== undefined;
  const column = state.result?.hasResultColumn ? pane.updateColumn : pane.addColumn;
  return (
    <footer className={styles.footer}>
      <Button
        disabled={busy}
        title={pane.columnHint}
        onClick={() => void session.addResultColumn(words)}
      >
        {state.work === "writingColumn" ? pane.writingColumn : column}
      </Button>
      <Button disabled={busy} onClick={() => void session.clearMarks()}>
        {state.work === "clearing" ? pane.clearing : pane.clear}
      </Button>
    </footer>
  );
}

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});
