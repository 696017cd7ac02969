import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { type ReactNode, useId } from "react";
import { ALARMS, type State } from "../core/review/state";
import { usePane } from "./paneContext";
import { StateBadge } from "./StateBadge";
import { STATE_LOOK } from "./stateLook";

/** A finding on an item: number, content in two lines, its badge, and more on request. A click shows its row in the sheet. */
export function FindingCard(card: {
  itemRef: string;
  content: string;
  state: State;
  /** What the badge says: the state's word, or its days or pieces. */
  badge: string;
  deadline: string;
  /** How many of how many units; on the button that opens the details. */
  share?: string;
  reason?: string;
  isCurrent: boolean;
  isOpen?: boolean;
  tabIndex: 0 | -1;
  onGo: () => void;
  onToggle?: () => void;
  children?: ReactNode;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const { state, isCurrent, isOpen = false } = card;
  const facts = useId();
  const goTo = words.pane.goTo(card.itemRef);
  return (
    <article
      className={mergeClasses(styles.card, isCurrent && styles.current)}
      style={{
        borderLeftColor: ALARMS.includes(state) ? STATE_LOOK[state].bar : "transparent",
      }}
    >
      <button
        type="button"
        data-stop
        tabIndex={card.tabIndex}
        className={styles.main}
        title={`${goTo}\n${card.content}`}
        aria-describedby={facts}
        aria-current={isCurrent}
        onClick={card.onGo}
      >
        <span className={styles.ref}>{card.itemRef}</span>
        <span className={isOpen ? styles.whole : styles.content}>{card.content}</span>
        <span id={facts} className={styles.facts}>
          <StateBadge state={state} text={card.badge} />
          <span>{card.deadline}</span>
        </span>
        {card.reason !== undefined && card.reason !== "" && (
          <span className={styles.reason}>{card.reason}</span>
        )}
      </button>
      {card.onToggle && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.toggle}
          tabIndex={card.tabIndex}
          icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          iconPosition="after"
          aria-expanded={isOpen}
          aria-label={`${words.pane.details(card.itemRef)} ${card.share ?? ""}`}
          onClick={card.onToggle}
        >
          {card.share}
        </Button>
      )}
      {isOpen && card.children}
    </article>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexWrap: "wrap",
    position: "relative",
    borderLeft: "3px solid transparent",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  main: {
    display: "grid",
    gridTemplateColumns: "minmax(32px, auto) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: "3px",
    flex: "1 1 100%",
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 6px 13px`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  ref: { fontWeight: tokens.fontWeightSemibold, lineHeight: 1.45 },
  content: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
    overflowWrap: "anywhere",
    lineHeight: 1.45,
  },
  whole: { overflowWrap: "anywhere", lineHeight: 1.45 },
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
  reason: {
    gridColumn: 2,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  toggle: {
    marginLeft: "auto",
    marginRight: tokens.spacingHorizontalS,
    marginTop: "-6px",
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});
