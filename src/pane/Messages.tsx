import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { Done } from "../actions/session";
import type { Words } from "../words/words";
import { usePane } from "./paneContext";

/** What went wrong, what was done, and that the table has changed. */
export function Messages() {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const { failure, done, changed } = state;
  if (!failure && !done && !changed) return null;
  const close = (
    <Button
      appearance="transparent"
      size="small"
      aria-label={words.pane.dismiss}
      icon={<Dismiss16Regular />}
      onClick={() => {
        session.dismiss();
      }}
    />
  );
  return (
    <div className={styles.messages} aria-live="polite">
      {failure && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{words.failure(failure)}</MessageBarBody>
          <MessageBarActions containerAction={close} />
        </MessageBar>
      )}
      {changed && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.pane.changed}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void session.checkProgress()}>
              {words.pane.checkAgain}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {done && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{doneWords(done, words)}</MessageBarBody>
          <MessageBarActions containerAction={close}>
            {done.kind !== "cleared" && (
              <Button size="small" onClick={() => void session.clearMarks()}>
                {words.pane.undo}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

function doneWords(done: Done, { pane, listSeparator }: Words): string {
  switch (done.kind) {
    case "marked": {
      const rows = done.unmarkable.map((row) => String(row + 1)).join(listSeparator);
      return pane.marked(done.rows) + (rows === "" ? "" : pane.unmarkable(rows));
    }
    case "cleared":
      return pane.cleared(done.marks, done.columns);
    case "columnWritten":
      return pane.columnWritten;
  }
}

const useStyles = makeStyles({
  messages: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
  },
});
