import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../parts/paneContext";

/** What can be done with the units that are ticked. */
export function Footer({ ticked }: { ticked: string[] }) {
  const { words, open } = usePane();
  const styles = useStyles();
  const { pane } = words;
  return (
    <footer className={styles.footer}>
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
    </footer>
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
    "& button": { minWidth: 0, paddingLeft: "8px", paddingRight: "8px" },
    "@media (max-width: 340px)": { "& button": { paddingLeft: "5px", paddingRight: "5px" } },
  },
});
