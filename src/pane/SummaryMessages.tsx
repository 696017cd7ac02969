import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { SummaryDone } from "../actions/summarySession";
import type { Words } from "../words/words";
import { MessageLine } from "./MessageLine";
import { usePane } from "./paneContext";
import { useSummaries } from "./useSummaries";

/** How far summary sheets are, with a way to stop; and what became of them. */
export function SummaryMessages() {
  const { words } = usePane();
  const { summaries, state } = useSummaries();
  const styles = useStyles();
  const { sheets } = words.pane;
  const { working, progress, done, failure } = state;
  const dismiss = () => {
    summaries.dismiss();
  };
  const text = progress ? sheets.progress(progress.done, progress.of) : sheets.working;
  const gone = done?.kind === "made" ? done.result.gone : [];
  return (
    <div className={styles.messages} role="status">
      {working && (
        <div>
          <ProgressBar
            aria-label={text}
            {...(progress ? { value: progress.done, max: progress.of } : {})}
          />
          <div className={styles.line}>
            <Caption1 className={styles.text}>{text}</Caption1>
            <Button
              size="small"
              onClick={() => {
                summaries.cancel();
              }}
            >
              {sheets.cancel}
            </Button>
          </div>
        </div>
      )}
      {failure && <MessageLine intent="error" text={words.failure(failure)} onClose={dismiss} />}
      {done && (
        <MessageLine intent={intentOf(done)} text={doneWords(done, words)} onClose={dismiss}>
          {done.kind === "printSet" && (
            <Button size="small" onClick={() => void summaries.undoPrintTable()}>
              {words.pane.undo}
            </Button>
          )}
        </MessageLine>
      )}
      {gone.length > 0 && (
        <MessageLine
          intent="warning"
          text={sheets.gone(gone.map(({ unit }) => unit).join(words.listSeparator))}
        >
          <Button size="small" onClick={() => void summaries.remove(gone.map(({ unit }) => unit))}>
            {sheets.removeGone}
          </Button>
        </MessageLine>
      )}
    </div>
  );
}

function intentOf(done: SummaryDone): "success" | "warning" | "info" {
  if (done.kind === "cancelled") return "info";
  return done.kind === "printSet" && !done.printed.fits ? "warning" : "success";
}

function doneWords(done: SummaryDone, { pane: { sheets } }: Words): string {
  switch (done.kind) {
    case "made": {
      const { made, lostRemarks } = done.result;
      const lost = lostRemarks.length;
      return sheets.made(made.length) + (lost > 0 ? sheets.lost(lost) : "");
    }
    case "cancelled":
      return sheets.cancelled;
    case "removed":
      return sheets.removed(done.sheets.length);
    case "printSet":
      return (done.printed.fits ? sheets.printSet : sheets.printWide)(done.printed.sheet);
    case "printRestored":
      return done.changed ? sheets.printRestored : sheets.printSame;
  }
}

const useStyles = makeStyles({
  messages: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalL}`,
    ":not(:empty)": { paddingTop: tokens.spacingVerticalS },
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { flex: 1, color: tokens.colorNeutralForeground2 },
});
