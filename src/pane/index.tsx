import { createRoot } from "react-dom/client";
import { officeLanguage, startOffice } from "../actions/office";
import { Session } from "../actions/session/session";
import { parseDay } from "../core/text/day";
import { serveRibbon } from "../ribbon/commands";
import { wordsFor } from "../words/words";
import { App } from "./App";
import { today } from "./parts/today";

/** The day that the address asks for, where it names one; the preview opens its sample of 2023 this way. */
function dayInAddress(): string | undefined {
  const named = new URLSearchParams(window.location.search).get("asOf");
  return named === null ? undefined : parseDay(named);
}

const session = new Session(today, () => wordsFor(officeLanguage()), dayInAddress());
serveRibbon(session);

void startOffice().then((office) => {
  if (office.supported) void session.lookForMarks();
  const place = document.getElementById("pane");
  if (place) createRoot(place).render(<App session={session} office={office} />);
});
