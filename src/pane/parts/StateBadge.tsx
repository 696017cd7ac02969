import { makeStyles, tokens } from "@fluentui/react-components";
import type { State } from "../../core/review/state";
import { STATE_LOOK } from "./stateLook";

/** A state by its icon, its words, and behind them its colour. */
export function StateBadge({ state, text }: { state: State; text: string }) {
  const styles = useStyles();
  const { icon, fill, text: color } = STATE_LOOK[state];
  return (
    <span className={styles.badge} style={{ backgroundColor: fill, color }}>
      {icon}
      {text}
    </span>
  );
}

/** A state by its icon and words alone, where many stand together. */
export function StateMark({ state, text }: { state: State; text: string }) {
  const styles = useStyles();
  const { icon, text: color } = STATE_LOOK[state];
  return (
    <span className={styles.mark} style={{ color }}>
      {icon}
      {text}
    </span>
  );
}

const useStyles = makeStyles({
  badge: {
    display: "inline-flex",
    alignItems: "center",
    gap: "2px",
    padding: "1px 5px",
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { border: "1px solid currentColor" },
  },
  mark: { display: "inline-flex", alignItems: "center", gap: "2px", whiteSpace: "nowrap" },
});
