import { MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { Review } from "../core/review/review";
import { usePane } from "./paneContext";

/** What a reader must know before trusting the figures. */
export function Notes({ review }: { review: Review }) {
  const { words } = usePane();
  const styles = useStyles();
  const notes: string[] = [];
  if (!review.records.status && !review.records.ledger) notes.push(words.pane.noRecords);
  if (review.openGroups.length > 0) {
    notes.push(words.pane.openGroups(review.openGroups.join(words.listSeparator)));
  }
  if (notes.length === 0) return null;
  return (
    <div className={styles.notes}>
      {notes.map((note) => (
        <MessageBar key={note} intent="info" layout="multiline">
          <MessageBarBody>{note}</MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  notes: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
  },
});
