import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../parts/paneContext";
import { later } from "./later";

const SinceLine = later(() => import("./SinceLine"));

/** So many items are named. */
const MOST_NAMED = 3;

/** What a check says otherwise than the one before it, and than the last round. */
export function ChangedLines() {
  const { state, words } = usePane();
  const styles = useStyles();
  const { pane } = words;
  const { moved = [], since } = state;
  if (moved.length === 0 && !since) return null;
  const named = moved
    .slice(0, MOST_NAMED)
    .map(({ ref, was, is }) => pane.movedItem(ref, words.state[was], words.state[is]))
    .join(words.listSeparator);
  return (
    <div className={styles.lines}>
      {moved.length > 0 && (
        <Caption1 as="p" block className={styles.line}>
          {pane.moved(named, moved.length > MOST_NAMED ? moved.length : 0)}
        </Caption1>
      )}
      {since && <SinceLine since={since} />}
    </div>
  );
}

const useStyles = makeStyles({
  lines: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} 0`,
    color: tokens.colorNeutralForeground2,
  },
  line: { margin: 0, overflowWrap: "anywhere" },
});
