import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { CalendarMonth16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Review } from "../../core/review/review";
import { STATES, type State } from "../../core/review/state";
import { usePane } from "./paneContext";
import { STATE_LOOK } from "./stateLook";
import type { ItemFilter } from "../lists/useItemFilter";

/** How many items have each state: a stacked bar and chips; both filter the list. */
export function StateBar({ review, filter }: { review: Review; filter: ItemFilter }) {
  const { words } = usePane();
  const styles = useStyles();
  const { totals } = review;
  const present = STATES.filter((state) => (totals[state] ?? 0) > 0);
  const toggle = (what: State | "dueThisMonth") => {
    filter.choose(filter.only === what ? undefined : what);
  };
  return (
    <div className={styles.all}>
      <div className={styles.bar} aria-hidden="true">
        {present.map((state) => (
          <button
            key={state}
            type="button"
            tabIndex={-1}
            className={styles.segment}
            title={`${words.state[state]} ${totals[state]}`}
            style={{
              flexGrow: totals[state],
              backgroundColor: STATE_LOOK[state].bar,
              opacity: filter.only === undefined || filter.only === state ? 1 : 0.35,
            }}
            onClick={() => {
              toggle(state);
            }}
          />
        ))}
      </div>
      <div className={styles.chips} role="group" aria-label={words.pane.statesOf}>
        {present.map((state) => (
          <Chip
            key={state}
            icon={STATE_LOOK[state].icon}
            color={STATE_LOOK[state].text}
            word={words.state[state]}
            count={totals[state] ?? 0}
            isChosen={filter.only === state}
            onToggle={() => {
              toggle(state);
            }}
          />
        ))}
        {filter.dueThisMonth.length > 0 && (
          <Chip
            icon={<CalendarMonth16Regular />}
            word={words.pane.dueThisMonth}
            count={filter.dueThisMonth.length}
            isChosen={filter.only === "dueThisMonth"}
            onToggle={() => {
              toggle("dueThisMonth");
            }}
          />
        )}
      </div>
    </div>
  );
}

function Chip(chip: {
  icon: ReactElement;
  color?: string;
  word: string;
  count: number;
  isChosen: boolean;
  onToggle: () => void;
}) {
  const styles = useStyles();
  return (
    <ToggleButton
      size="small"
      shape="circular"
      checked={chip.isChosen}
      className={mergeClasses(styles.chip, chip.isChosen && styles.chosen)}
      icon={{ children: chip.icon, style: { color: chip.color } }}
      onClick={chip.onToggle}
    >
      {chip.word} <b className={styles.number}>{chip.count}</b>
    </ToggleButton>
  );
}

const useStyles = makeStyles({
  all: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  bar: {
    display: "flex",
    height: "10px",
    gap: "2px",
    borderRadius: tokens.borderRadiusCircular,
    overflow: "hidden",
    forcedColorAdjust: "none",
  },
  segment: {
    flexBasis: 0,
    minWidth: "4px",
    height: "100%",
    padding: 0,
    border: "none",
    cursor: "pointer",
  },
  chips: {
    display: "flex",
    flexWrap: "wrap",
    gap: "6px",
    marginTop: tokens.spacingVerticalS,
  },
  chip: {
    minWidth: 0,
    paddingLeft: "8px",
    paddingRight: "8px",
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  number: { marginLeft: "3px" },
});
