import { useSyncExternalStore } from "react";
import { isOfficeDark } from "../actions/office";

const preference = () => window.matchMedia("(prefers-color-scheme: dark)");

/** Whether the pane is to be dark: as Office is, or as the system asks where Office does not tell. */
export function useDark(): boolean {
  return useSyncExternalStore(subscribe, () => isOfficeDark() ?? preference().matches);
}

/** Excel has no event for its own look: it is asked again when the user comes back to the pane. */
function subscribe(changed: () => void): () => void {
  const query = preference();
  query.addEventListener("change", changed);
  window.addEventListener("focus", changed);
  document.addEventListener("visibilitychange", changed);
  return () => {
    query.removeEventListener("change", changed);
    window.removeEventListener("focus", changed);
    document.removeEventListener("visibilitychange", changed);
  };
}
