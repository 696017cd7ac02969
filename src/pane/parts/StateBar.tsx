import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Review } from "../../core/review/review";
import { STATES } from "../../core/review/state";
import { usePane } from "./paneContext";
import { STATE_LOOK } from "./stateLook";
import type { ItemFilter } from "../lists/useItemFilter";

/** How many items have each state, a strip of numbers with their words; each filters the list. */
export function StateBar({ review, filter }: { review: Review; filter: ItemFilter }) {
  const { words } = usePane();
  const styles = useStyles();
  const { totals } = review;
  const present = STATES.filter((state) => (totals[state] ?? 0) > 0);
  return (
    <div className={styles.strip} role="group" aria-label={words.pane.statesOf}>
      {present.map((state) => (
        <Figure
          key={state}
          icon={STATE_LOOK[state].icon}
          color={STATE_LOOK[state].text}
          word={words.state[state]}
          count={totals[state] ?? 0}
          isChosen={filter.only === state}
          onToggle={() => {
            filter.choose(filter.only === state ? undefined : state);
          }}
        />
      ))}
    </div>
  );
}

function Figure(figure: {
  icon: ReactElement;
  color: string;
  word: string;
  count: number;
  isChosen: boolean;
  onToggle: () => void;
}) {
  const styles = useStyles();
  return (
    <button
      type="button"
      aria-pressed={figure.isChosen}
      className={mergeClasses(styles.figure, figure.isChosen && styles.chosen)}
      onClick={figure.onToggle}
    >
      <span className={styles.word}>
        <span className={styles.icon} style={{ color: figure.color }}>
          {figure.icon}
        </span>
        {figure.word}
      </span>{" "}
      <b className={styles.number} style={{ color: figure.color }}>
        {figure.count}
      </b>
    </button>
  );
}

const useStyles = makeStyles({
  strip: {
    display: "flex",
    flexWrap: "wrap",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  figure: {
    flex: "1 0 auto",
    // The word is read first, the number stands above it.
    display: "flex",
    flexDirection: "column-reverse",
    alignItems: "center",
    padding: "3px 4px 2px",
    border: "none",
    borderBottom: "2px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusSmall,
    },
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  word: { display: "inline-flex", alignItems: "center", gap: "2px" },
  icon: { display: "inline-flex" },
  number: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: 1.3,
    fontVariantNumeric: "tabular-nums",
  },
});
