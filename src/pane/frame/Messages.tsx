import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Done } from "../../actions/sessionState";
import type { Words } from "../../words/words";
import { FailureLine, MessageLine } from "./MessageLine";
import { usePane } from "../parts/paneContext";

/** What went wrong, what was done, that Excel waits for the user, and that the table has changed. */
export function Messages() {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const { failure, done, changed, editing } = state;
  const dismiss = () => {
    session.dismiss();
  };
  // Always there, so that what comes to stand in it is read out.
  return (
    <div className={styles.messages} role="status">
      {editing && <MessageLine intent="warning" text={words.pane.editing} />}
      {failure && failure.code !== "noTable" && <FailureLine failure={failure} onClose={dismiss} />}
      {changed !== undefined && (
        <MessageLine intent="warning" text={words.pane.changed(changed)}>
          <Button size="small" onClick={() => void session.checkProgress()}>
            {words.pane.checkAgain}
          </Button>
        </MessageLine>
      )}
      {done && (
        <MessageLine intent="success" text={doneWords(done, words)} onClose={dismiss}>
          {done.undo && (
            <Button size="small" onClick={() => void session.undo()}>
              {words.pane.undo}
            </Button>
          )}
        </MessageLine>
      )}
    </div>
  );
}

function doneWords(done: Done, { pane, report, listSeparator }: Words): string {
  switch (done.kind) {
    case "marked": {
      const rows = done.unmarkable.map((row) => String(row + 1)).join(listSeparator);
      return pane.marked(done.rows) + (rows === "" ? "" : pane.unmarkable(rows));
    }
    case "cleared":
      return pane.cleared(done.marks, done.columns);
    case "registerMade":
    case "readingsMade":
    case "sampleInserted":
      return pane[done.kind](done.sheet);
    case "reportsEntered":
      return report.entered(done.records);
    case "reportsKept":
      return report.notTakenBack;
    case "statusColumnAdded":
      return pane.statusColumnAdded(done.column);
    case "columnWritten":
    case "undone":
    case "settingsSaved":
    case "registerThere":
      return pane[done.kind];
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
});
