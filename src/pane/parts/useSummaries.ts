import { useSyncExternalStore } from "react";
import { summariesOf, type SummarySession, type SummaryState } from "../../actions/summarySession";
import { usePane } from "./paneContext";

/** The part of the sitting that is about summary sheets, and its state as it changes. */
export function useSummaries(): { summaries: SummarySession; state: SummaryState } {
  const { session, words } = usePane();
  const summaries = summariesOf(session, words.locale);
  const state = useSyncExternalStore(summaries.subscribe, summaries.state);
  return { summaries, state };
}
