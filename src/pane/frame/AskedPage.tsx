import { useEffect } from "react";
import type { AskedPage as Page } from "../../actions/session/state";
import { usePane, type Screen } from "../parts/paneContext";

/** Opens the pages that the ribbon asks for; draws nothing. */
export function AskedPage() {
  const { state, open } = usePane();
  const { asked } = state;
  useEffect(() => {
    if (asked) open(SCREENS[asked.page]);
  }, [asked, open]);
  return null;
}

const SCREENS: Record<Page, Screen> = {
  report: { kind: "report", ticked: [] },
  notices: { kind: "notices" },
  bulletin: { kind: "bulletin" },
  dispatch: { kind: "dispatch", ticked: [] },
  collect: { kind: "collect" },
};
