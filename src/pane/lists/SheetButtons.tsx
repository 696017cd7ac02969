import { Button } from "@fluentui/react-components";
import { usePane } from "../parts/paneContext";

/** What the sheet itself can show of the result: its column, or nothing of it any more. */
export function SheetButtons() {
  const { session, state, words } = usePane();
  const { pane } = words;
  const isBusy = state.work !== undefined;
  return (
    <>
      <Button
        size="small"
        style={{ minWidth: 0 }}
        disabledFocusable={isBusy}
        title={pane.columnHint}
        aria-label={state.hasColumn ? pane.updateColumn : pane.addColumn}
        onClick={() => void session.run("addResultColumn")}
      >
        {pane.column}
      </Button>
      <Button
        size="small"
        style={{ minWidth: 0 }}
        disabledFocusable={isBusy}
        onClick={() => void session.run("clearMarks")}
      >
        {pane.clear}
      </Button>
    </>
  );
}
