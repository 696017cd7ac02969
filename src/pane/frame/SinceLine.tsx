import { Caption1, Link } from "@fluentui/react-components";
import type { Since } from "../../core/change/changes";
import { changeLine } from "../../words/compose/changeWords";
import { usePane } from "../parts/paneContext";

/** What has changed since the last round, in one line that leads to the whole. */
export default function SinceLine({ since }: { since: Since }) {
  const { words, open } = usePane();
  const { pane } = words;
  return (
    <Caption1 as="p" block style={{ margin: 0, overflowWrap: "anywhere" }}>
      {pane.sinceRound(since.round ?? 0, changeLine(since.changes, words))}{" "}
      <Link
        inline
        as="button"
        onClick={() => {
          open({ kind: "change" });
        }}
      >
        {pane.showChange}
      </Link>
    </Caption1>
  );
}
