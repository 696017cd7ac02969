import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session, SessionState } from "../actions/session";
import type { Words } from "../words/words";

/** What every part of the pane works with. */
export interface Pane {
  session: Session;
  words: Words;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

/** The session, its state as it changes, and the words. */
export function usePane(): Pane & { state: SessionState } {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane stands outside of the pane");
  const state = useSyncExternalStore(pane.session.subscribe, pane.session.state);
  return { ...pane, state };
}
