import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import type { Done } from "../actions/sessionState";
import type { Words } from "../words/words";
import { usePane } from "./paneContext";

/** What went wrong, what was done, that Excel waits for the user, and that the table has changed. */
export function Messages() {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const { failure, done, changed, editing } = state;
  const close = (
    <Button
      appearance="transparent"
      size="small"
      aria-label={words.pane.dismiss}
      title={words.pane.dismiss}
      icon={<Dismiss16Regular />}
      onClick={() => {
        session.dismiss();
      }}
    />
  );
  // Always there, so that what comes to stand in it is read out.
  return (
    <div className={styles.messages} role="status">
      {editing && <Line intent="warning" text={words.pane.editing} />}
      {failure && failure.code !== "noTable" && (
        <Line intent="error" text={words.failure(failure)} close={close} />
      )}
      {changed !== undefined && (
        <Line intent="warning" text={words.pane.changed(changed)}>
          <Button size="small" onClick={() => void session.checkProgress()}>
            {words.pane.checkAgain}
          </Button>
        </Line>
      )}
      {done && (
        <Line intent="success" text={doneWords(done, words)} close={close}>
          {done.undo && (
            <Button size="small" onClick={() => void session.undo()}>
              {words.pane.undo}
            </Button>
          )}
        </Line>
      )}
    </div>
  );
}

/** One message in one line, as long as it fits one. */
function Line({
  intent,
  text,
  close,
  children,
}: {
  intent: "success" | "warning" | "error";
  text: string;
  close?: ReactElement;
  children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="singleline" politeness="polite" className={styles.line}>
      <MessageBarBody className={styles.body}>{text}</MessageBarBody>
      <MessageBarActions {...(close ? { containerAction: close } : {})}>
        {children}
      </MessageBarActions>
    </MessageBar>
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
    case "registerMade":
      return pane.registerMade(done.sheet);
    case "sampleInserted":
      return pane.sampleInserted(done.sheet);
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
  line: { minHeight: "32px", paddingTop: "2px", paddingBottom: "2px" },
  body: { whiteSpace: "normal", overflowWrap: "anywhere", paddingTop: "3px", paddingBottom: "3px" },
});
