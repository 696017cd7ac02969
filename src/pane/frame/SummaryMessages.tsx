import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SummaryDone } from "../../actions/summarySession";
import type { Words } from "../../words/words";
import { FailureLine, MessageLine } from "./MessageLine";
import { usePane } from "../parts/paneContext";
import { ProgressLine } from "./ProgressLine";
import { useSummaries } from "../parts/useSummaries";

/** How far summary sheets are, with a way to stop; and what became of them. */
export function SummaryMessages() {
  const { words } = usePane();
  const { summaries, state } = useSummaries();
  const styles = useStyles();
  const { sheets } = words.pane;
  const { working, step, done, failure } = state;
  const dismiss = () => {
    summaries.dismiss();
  };
  const onCancel =
    step &&
    (() => {
      summaries.cancel();
    });
  const gone = done?.kind === "made" ? done.result.gone : [];
  return (
    <>
      {working && (
        <div className={styles.progress}>
          <ProgressLine text={sheets.working} step={step} onCancel={onCancel} />
        </div>
      )}
      <div className={styles.messages} role="status">
        {failure && <FailureLine failure={failure} onClose={dismiss} />}
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
            <Button
              size="small"
              onClick={() => void summaries.remove(gone.map(({ unit }) => unit))}
            >
              {sheets.removeGone}
            </Button>
          </MessageLine>
        )}
      </div>
    </>
  );
}

function intentOf(done: SummaryDone): "success" | "warning" {
  return done.kind === "printSet" && !done.printed.fits ? "warning" : "success";
}

function doneWords(done: SummaryDone, { pane: { sheets } }: Words): string {
  switch (done.kind) {
    case "made": {
      const { made, lostRemarks } = done.result;
      const lost = lostRemarks.length;
      return sheets.made(made.length) + (lost > 0 ? sheets.lost(lost) : "");
    }
    case "removed":
      return sheets.removed(done.sheets.length);
    case "printSet":
      return (done.printed.fits ? sheets.printSet : sheets.printWide)(done.printed.sheet);
    case "printRestored":
      return done.changed ? sheets.printRestored : sheets.printSame;
  }
}

const useStyles = makeStyles({
  progress: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` },
  messages: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalL}`,
    ":not(:empty)": { paddingTop: tokens.spacingVerticalS },
  },
});
