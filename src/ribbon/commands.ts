import { showPane } from "../actions/office";
import type { Session } from "../actions/session/session";
import type { AskedPage } from "../actions/session/state";

/** The session that the ribbon's commands work in; the page makes it, and gives it before Office is ready. */
let session: Session | undefined;

/** Joins the ribbon to the session that the pane shows. */
export function serveRibbon(joined: Session): void {
  session = joined;
}

// Named at the top level of the module, so that Excel finds them however early a button is pressed.
Office.actions.associate("checkProgress", (event: Office.AddinCommands.Event) =>
  run(event, async (joined) => {
    await joined.run("checkProgress");
    await showPane();
  }),
);
Office.actions.associate("clearMarks", (event: Office.AddinCommands.Event) =>
  run(event, async (joined) => {
    // The pane says what went wrong, or that something else is being done.
    if (!(await joined.run("clearMarks"))) await showPane();
  }),
);
Office.actions.associate("makeSummaries", (event: Office.AddinCommands.Event) =>
  run(event, async (joined) => {
    const done = await joined.run("makeSheets");
    // It also says which sheets have lost their unit.
    if (!done || (done.kind === "sheetsMade" && done.gone.length > 0)) await showPane();
  }),
);
Office.actions.associate("printTable", (event: Office.AddinCommands.Event) =>
  run(event, async (joined) => {
    await joined.run("printTable");
    // The way back is there.
    await showPane();
  }),
);
Office.actions.associate("openReport", (event: Office.AddinCommands.Event) => ask(event, "report"));
Office.actions.associate("openNotices", (event: Office.AddinCommands.Event) =>
  ask(event, "notices"),
);
Office.actions.associate("openBulletin", (event: Office.AddinCommands.Event) =>
  ask(event, "bulletin"),
);
Office.actions.associate("openDispatch", (event: Office.AddinCommands.Event) =>
  ask(event, "dispatch"),
);
Office.actions.associate("openCollect", (event: Office.AddinCommands.Event) =>
  ask(event, "collect"),
);

/** Shows the pane with a page; what the page is about is read while the pane says so. */
function ask(event: Office.AddinCommands.Event, page: AskedPage): Promise<void> {
  return run(event, async (joined) => {
    await showPane();
    await joined.ask(page);
  });
}

/** Excel must be told that a command is over, also when it fails; or its button stays dead. */
async function run(
  event: Office.AddinCommands.Event,
  command: (joined: Session) => Promise<void>,
): Promise<void> {
  try {
    if (session) await command(session);
  } finally {
    event.completed();
  }
}
