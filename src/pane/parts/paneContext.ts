import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session } from "../../actions/session/session";
import type { SessionState } from "../../actions/session/state";
import type { HeaderRead } from "../../core/headerRead";
import type { ItemFinding } from "../../core/review/review";
import type { Words } from "../../words/words";

/** A page that lies over the lists until the user goes back. */
export type Screen =
  | { kind: "unit"; name: string }
  | { kind: "reminder"; units: string[] }
  | { kind: "bulletin" }
  | { kind: "change" }
  | { kind: "dispatch"; ticked: string[] }
  | { kind: "collect" }
  /** Of one item alone where one is given. */
  | { kind: "notices"; item?: ItemFinding }
  | { kind: "points" }
  | { kind: "nextYear" }
  | { kind: "scores" }
  | { kind: "dutyLists" }
  | { kind: "coverage" }
  | { kind: "evaluation" }
  | { kind: "yearDrafts" }
  | { kind: "sheets"; ticked: string[] }
  /** The item is to be chosen where none is given. */
  | { kind: "report"; item?: ItemFinding; ticked: string[] }
  | { kind: "columns"; header: HeaderRead }
  | { kind: "help" }
  | { kind: "selfTest" }
  | { kind: "setUp" }
  | { kind: "settings" };

/** The id of the button that matters most: the keyboard goes there where its place is gone. */
export const CHECK_BUTTON = "check-progress";

/** What every part of the pane works with. */
export interface Pane {
  session: Session;
  words: Words;
  /** Lays a page over what is shown. */
  open: (screen: Screen) => void;
  /** Takes the topmost page away; the keyboard goes back to where it was opened. */
  back: () => void;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

/** The session, its state as it changes, the words, and the way from page to page. */
export function usePane(): Pane & { state: SessionState } {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane stands outside of the pane");
  const state = useSyncExternalStore(pane.session.subscribe, pane.session.state);
  return { ...pane, state };
}
