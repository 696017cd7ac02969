import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../parts/paneContext";
import type { View } from "./ViewTabs";

/** What can be done with what is shown. */
export function Footer({ view, ticked }: { view: View; ticked: string[] }) {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      {view === "units" && <UnitButtons ticked={ticked} />}
      {view === "items" && <ItemButtons ticked={ticked} />}
    </footer>
  );
}

function ItemButtons({ ticked }: { ticked: string[] }) {
  const { session, state, words, open } = usePane();
  const { pane } = words;
  const isBusy = state.work !== undefined;
  return (
    <>
      <Button
        appearance="primary"
        onClick={() => {
          open({ kind: "sheets", ticked });
        }}
      >
        {pane.sheets.button}
      </Button>
      <Button
        title={pane.draftBulletin}
        onClick={() => {
          open({ kind: "bulletin" });
        }}
      >
        {pane.bulletin}
      </Button>
      <Button
        disabledFocusable={isBusy}
        title={pane.columnHint}
        aria-label={state.hasColumn ? pane.updateColumn : pane.addColumn}
        onClick={() => void session.run("addResultColumn")}
      >
        {pane.column}
      </Button>
      <Button disabledFocusable={isBusy} onClick={() => void session.run("clearMarks")}>
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
        appearance="primary"
        onClick={() => {
          open({ kind: "sheets", ticked });
        }}
      >
        {ticked.length === 0 ? pane.sheets.button : pane.sheets.buttonFor(ticked.length)}
      </Button>
      <Button
        disabledFocusable={ticked.length === 0}
        onClick={() => {
          open({ kind: "reminder", units: ticked });
        }}
      >
        {ticked.length < 2 ? pane.copyReminder : pane.copyReminders(ticked.length)}
      </Button>
      <Button
        title={pane.draftBulletin}
        onClick={() => {
          open({ kind: "bulletin" });
        }}
      >
        {pane.bulletin}
      </Button>
    </>
  );
}

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    ":empty": { display: "none" },
    "& button": { minWidth: 0, paddingLeft: "8px", paddingRight: "8px" },
    "@media (max-width: 340px)": { "& button": { paddingLeft: "5px", paddingRight: "5px" } },
  },
});
