import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { type ReactNode, useId } from "react";
import { CALLING, type State } from "../../core/review/state";
import { usePane } from "../parts/paneContext";
import { StateBadge } from "../parts/StateBadge";
import { STATE_LOOK } from "../parts/stateLook";

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
  /** What can be done at once, beside the facts. */
  action?: ReactNode;
  children?: ReactNode;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const { state, isCurrent, isOpen = false } = card;
  const isAlarm = CALLING.includes(state);
  const facts = useId();
  const goTo = words.pane.goTo(card.itemRef);
  return (
    <article
      className={mergeClasses(styles.card, !isAlarm && styles.calm, isCurrent && styles.current)}
      style={isAlarm ? { borderLeftColor: STATE_LOOK[state].bar } : {}}
      onClick={card.onGo}
    >
      {/* The whole card answers the mouse; the button in it is the keyboard's way. */}
      <button
        type="button"
        data-stop
        tabIndex={card.tabIndex}
        className={styles.main}
        title={`${goTo}\n${card.content}`}
        aria-describedby={facts}
        aria-current={isCurrent}
      >
        <span className={styles.ref}>{card.itemRef}</span>
        <span className={isOpen ? styles.whole : styles.content}>{card.content}</span>
      </button>
      <div className={styles.facts}>
        <span id={facts} className={styles.told}>
          <StateBadge state={state} text={card.badge} />
          <span>{card.deadline}</span>
        </span>
        {card.action && (
          <span
            className={styles.action}
            onClick={(event) => {
              event.stopPropagation();
            }}
          >
            {card.action}
          </span>
        )}
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
            onClick={(event) => {
              event.stopPropagation();
              card.onToggle?.();
            }}
          >
            {card.share}
          </Button>
        )}
      </div>
      {card.reason !== undefined && card.reason !== "" && (
        <p className={styles.reason}>{card.reason}</p>
      )}
      {isOpen && card.children && (
        <div
          className={styles.details}
          onClick={(event) => {
            event.stopPropagation();
          }}
        >
          {card.children}
        </div>
      )}
    </article>
  );
}

/** Room for a number such as 10.12. */
const REF_WIDTH = "32px";
/** What stands below the content begins where it begins. */
const besideRef = { paddingLeft: `calc(13px + ${REF_WIDTH} + ${tokens.spacingHorizontalS})` };

const useStyles = makeStyles({
  card: {
    position: "relative",
    paddingBottom: "6px",
    borderLeft: "3px solid transparent",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  calm: { "@media (forced-colors: active)": { borderLeftColor: "Canvas" } },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  main: {
    display: "grid",
    gridTemplateColumns: `${REF_WIDTH} minmax(0, 1fr)`,
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 3px 13px`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: 1.45,
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  ref: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  content: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  whole: { overflowWrap: "anywhere" },
  facts: {
    ...besideRef,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "4px",
    rowGap: "2px",
    paddingRight: "4px",
    fontSize: tokens.fontSizeBase200,
  },
  told: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "6px",
    rowGap: "2px",
    color: tokens.colorNeutralForeground2,
  },
  reason: {
    ...besideRef,
    margin: 0,
    paddingRight: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  action: { marginLeft: "auto", paddingRight: "8px", cursor: "auto" },
  toggle: {
    marginLeft: "auto",
    minWidth: 0,
    paddingLeft: "2px",
    paddingRight: "4px",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  details: { cursor: "auto", padding: `4px ${tokens.spacingHorizontalL} 2px 13px` },
});
