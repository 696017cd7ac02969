import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { SheetRef } from "../../core/sheetRef";
import type { Done } from "../../actions/session/state";
import { usePane } from "../parts/paneContext";
import { doneWords } from "./doneWords";
import { FailureLine, MessageLine } from "./MessageLine";

/**
 * What went wrong, what was done, that Excel waits for the user, and that the table has changed. On a page that lies over the
 * lists, only what has come since it was opened.
 */
export function Messages({ isOnPage = false }: { isOnPage?: boolean }) {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const [before] = useState(state);
  const { changed, editing, isRefused } = state;
  const failure = isOnPage && state.failure === before.failure ? undefined : state.failure;
  const done = isOnPage && state.done === before.done ? undefined : state.done;
  // Where there is no result, the page itself says that there is no table.
  const isSaidBelow = failure?.code === "noTable" && !isOnPage && state.result === undefined;
  const dismiss = () => {
    session.dismiss();
  };
  // Always there, so that what comes to stand in it is read out.
  return (
    <div className={styles.messages} role="status">
      {editing && <MessageLine intent="warning" text={words.pane.editing} />}
      {isRefused && <MessageLine intent="info" text={words.pane.busy} />}
      {failure && !isSaidBelow && <FailureLine failure={failure} onClose={dismiss} />}
      {changed !== undefined && !isOnPage && (
        <MessageLine intent="warning" text={words.pane.changed(changed.name)}>
          <Button
            size="small"
            disabledFocusable={state.work !== undefined}
            onClick={() => void session.run("checkProgress")}
          >
            {words.pane.checkAgain}
          </Button>
        </MessageLine>
      )}
      {done && <DoneLines done={done} onClose={dismiss} />}
    </div>
  );
}

/** So long does a message stay on which nothing hangs, in milliseconds. */
const STAY = 10_000;

/** Nothing hangs on the message: it can't be taken back, names nothing to look at, and the pane shows what it says. */
function isPassing(done: Done): boolean {
  if (done.undo) return false;
  if (done.kind === "marked") return done.unmarkable.length === 0;
  return ["cleared", "undone", "settingsSaved", "columnWritten", "copyCompared"].includes(
    done.kind,
  );
}

function DoneLines({ done, onClose }: { done: Done; onClose: () => void }) {
  const { session, words } = usePane();
  useEffect(() => {
    if (!isPassing(done)) return;
    const timer = setTimeout(() => {
      session.forget(done);
    }, STAY);
    return () => {
      clearTimeout(timer);
    };
  }, [done, session]);
  const { sheets, undo } = words.pane;
  const gone = done.kind === "sheetsMade" ? done.gone : [];
  const text = doneWords(done, words);
  if (text === undefined) return null;
  const intent = done.kind === "printSet" && !done.fits ? "warning" : "success";
  return (
    <>
      <MessageLine intent={intent} text={text} onClose={onClose}>
        {done.kind === "sheetsMade" && <OpenOverview sheet={done.overview} />}
        {done.undo && (
          <Button size="small" onClick={() => void session.undo()}>
            {undo}
          </Button>
        )}
      </MessageLine>
      {gone.length > 0 && (
        <MessageLine intent="warning" text={sheets.gone(gone.join(words.listSeparator))}>
          <Button size="small" onClick={() => void session.run("removeSheets", gone)}>
            {sheets.removeGone}
          </Button>
        </MessageLine>
      )}
    </>
  );
}

/** What was made is looked at first in its overview. */
function OpenOverview({ sheet }: { sheet: SheetRef | undefined }) {
  const { session, words } = usePane();
  if (!sheet) return null;
  return (
    <Button
      size="small"
      onClick={() => void session.goTo(sheet, { row: 0, column: 0, columns: 1 })}
    >
      {words.pane.sheets.openOverview}
    </Button>
  );
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
