import { makeStyles, tokens } from "@fluentui/react-components";
import type { ItemFinding } from "../core/review/review";
import { ALARMS } from "../core/review/state";
import { deadlineWords } from "../words/deadlineWords";
import { reasonWords, unitShare } from "../words/findingWords";
import { usePane } from "./paneContext";
import { STATE_LOOK } from "./stateLook";

/** One item: number, content, how late, its deadline as read, how many of how many units. A click shows its row. */
export function ItemCard({ item }: { item: ItemFinding }) {
  const { session, words } = usePane();
  const styles = useStyles();
  const look = STATE_LOOK[item.state];
  const late = item.state === "overdue" && item.daysOverdue !== undefined;
  return (
    <button
      type="button"
      className={styles.card}
      style={{ borderLeftColor: ALARMS.includes(item.state) ? look.bar : "transparent" }}
      title={`${words.pane.goTo(item.ref)}\n${item.content}`}
      onClick={() => void session.goToRow(item.row)}
    >
      <span className={styles.ref}>{item.ref}</span>
      <span className={styles.content}>{item.content}</span>
      <span className={styles.facts}>
        <span className={styles.badge} style={{ backgroundColor: look.fill, color: look.text }}>
          {look.icon}
          {late ? words.daysOverdue(item.daysOverdue ?? 0) : words.state[item.state]}
        </span>
        <span>{deadlineWords(item.deadline, words)}</span>
        <span className={styles.share}>{unitShare(item, words)}</span>
      </span>
      {ALARMS.includes(item.state) && (
        <span className={styles.reason}>{reasonWords(item, words)}</span>
      )}
    </button>
  );
}

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(36px, auto) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS} 13px`,
    border: "none",
    borderLeft: "3px solid transparent",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  ref: { fontWeight: tokens.fontWeightSemibold },
  content: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
    overflowWrap: "anywhere",
    lineHeight: 1.45,
  },
  facts: {
    gridColumn: 2,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: "2px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  badge: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: "1px 6px",
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
  },
  share: { marginLeft: "auto" },
  reason: {
    gridColumn: 2,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
