import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { STATES, type State, type StateCounts } from "../core/review/state";
import { usePane } from "./paneContext";
import { STATE_LOOK } from "./stateLook";

/** How many items have each state, as a bar and as chips that filter the list. */
export function StateBar({
  totals,
  chosen,
  onChoose,
}: {
  totals: StateCounts;
  chosen: State | undefined;
  onChoose: (state: State | undefined) => void;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const present = STATES.filter((state) => (totals[state] ?? 0) > 0);
  return (
    <div className={styles.all}>
      <div className={styles.bar} aria-hidden="true">
        {present.map((state) => (
          <div
            key={state}
            style={{ flexGrow: totals[state], backgroundColor: STATE_LOOK[state].bar }}
          />
        ))}
      </div>
      <div className={styles.chips} role="group" aria-label={words.pane.statesOf}>
        {present.map((state) => (
          <button
            key={state}
            type="button"
            aria-pressed={chosen === state}
            className={mergeClasses(styles.chip, chosen === state && styles.chosen)}
            onClick={() => {
              onChoose(chosen === state ? undefined : state);
            }}
          >
            <span style={{ color: STATE_LOOK[state].text }} className={styles.icon}>
              {STATE_LOOK[state].icon}
            </span>
            {words.state[state]} <b>{totals[state]}</b>
          </button>
        ))}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  all: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  bar: {
    display: "flex",
    height: "8px",
    gap: "2px",
    borderRadius: tokens.borderRadiusCircular,
    overflow: "hidden",
  },
  chips: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  chip: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: "3px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  icon: { display: "inline-flex" },
});
