import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "./paneContext";
import type { View } from "./ViewTabs";

/** What can be done with what is shown. */
export function Footer({ view, ticked }: { view: View; ticked: string[] }) {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      {view === "units" && <UnitButtons ticked={ticked} />}
      {view === "items" && <ItemButtons />}
    </footer>
  );
}

function ItemButtons() {
  const { session, state, words, open } = usePane();
  const { pane } = words;
  const isBusy = state.work !== undefined;
  const hasColumn = state.result?.hasResultColumn === true;
  return (
    <>
      <Button
        disabledFocusable={isBusy}
        onClick={() => {
          open({ kind: "bulletin" });
        }}
      >
        {pane.draftBulletin}
      </Button>
      <Button
        disabledFocusable={isBusy}
        title={pane.columnHint}
        onClick={() => void session.addResultColumn(words)}
      >
        {hasColumn ? pane.updateColumn : pane.addColumn}
      </Button>
      <Button disabledFocusable={isBusy} onClick={() => void session.clearMarks()}>
        {pane.clear}
      </Button>
    </>
  );
}

function UnitButtons({ ticked }: { ticked: string[] }) {
  const { words, open } = usePane();
  const { pane } = words;
  return (
    <>
      <Button
        disabledFocusable={ticked.length === 0}
        onClick={() => {
          open({ kind: "reminder", units: ticked });
        }}
      >
        {ticked.length < 2 ? pane.copyReminder : pane.copyReminders(ticked.length)}
      </Button>
      <Button
        onClick={() => {
          open({ kind: "bulletin" });
        }}
      >
        {pane.draftBulletin}
      </Button>
    </>
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
    ":empty": { display: "none" },
    "& button": { minWidth: 0, paddingLeft: "10px", paddingRight: "10px" },
  },
});
