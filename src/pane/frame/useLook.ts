import { useSyncExternalStore } from "react";
import { isOfficeDark } from "../../actions/office";

/** What the pane wears. */
export type Look = "light" | "dark" | "contrast";

const contrast = window.matchMedia("(forced-colors: active)");
const preference = window.matchMedia("(prefers-color-scheme: dark)");

/** The look of the system where it forces its colours; else Office's, or what the system asks for where Office does not tell. */
export function useLook(): Look {
  return useSyncExternalStore(subscribe, () => {
    if (contrast.matches) return "contrast";
    return (isOfficeDark() ?? preference.matches) ? "dark" : "light";
  });
}

/** Excel has no event for its own look: it is asked again when the user comes back to the pane. */
function subscribe(changed: () => void): () => void {
  contrast.addEventListener("change", changed);
  preference.addEventListener("change", changed);
  window.addEventListener("focus", changed);
  document.addEventListener("visibilitychange", changed);
  return () => {
    contrast.removeEventListener("change", changed);
    preference.removeEventListener("change", changed);
    window.removeEventListener("focus", changed);
    document.removeEventListener("visibilitychange", changed);
  };
}
