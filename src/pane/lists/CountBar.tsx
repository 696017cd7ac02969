import { makeStyles, tokens } from "@fluentui/react-components";
import type { Duty } from "../../core/review/duty";
import type { State } from "../../core/review/state";
import { usePane } from "../parts/paneContext";
import { STATE_LOOK } from "../parts/stateLook";

/** The figures of what a unit must report, a bar each: what came, a stroke at what is owed by now, all that is owed. */
export function CountBars({ duties }: { duties: Duty[] }) {
  return (
    <>
      {duties.map((duty, index) =>
        duty.owed > 0 ? (
          <CountBar key={index} duty={duty} />
        ) : (
          <KindsLine key={index} duty={duty} />
        ),
      )}
    </>
  );
}

function CountBar({ duty }: { duty: Duty }) {
  const { words } = usePane();
  const styles = useStyles();
  const { came, owed, owedByNow, measure, kindsNeeded } = duty;
  const { read } = words.pane;
  const share = (value: number) => `${Math.min(100, (value / owed) * 100)}%`;
  return (
    <>
      <div
        className={styles.line}
        role="img"
        aria-label={words.duty(duty)}
        title={words.duty(duty)}
      >
        <span className={styles.duty}>
          {read.requirement(words.pane.period(duty), owed, measure, duty.thing)}
        </span>
        <div className={styles.bar}>
          <div
            className={styles.came}
            style={{ width: share(came), backgroundColor: barColor(duty.state) }}
          />
          {owedByNow > 0 && owedByNow < owed && (
            <div className={styles.now} style={{ left: share(owedByNow) }} />
          )}
        </div>
        <span className={styles.pieces}>{words.pane.pieces(came, owed, measure)}</span>
      </div>
      {kindsNeeded > 0 && <KindsLine duty={duty} />}
    </>
  );
}

/** The kinds that came of those asked for; the bar has said the rest. */
function KindsLine({ duty }: { duty: Duty }) {
  const { words } = usePane();
  const styles = useStyles();
  return <div className={styles.kinds}>{words.kinds(duty)}</div>;
}

function barColor(state: State): string {
  return STATE_LOOK[state === "notDue" || state === "dueSoon" ? "done" : state].bar;
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  bar: {
    position: "relative",
    flex: 1,
    minWidth: "40px",
    height: "6px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  duty: { flex: "1 1 50%", minWidth: 0, overflowWrap: "anywhere" },
  came: { height: "100%", borderRadius: tokens.borderRadiusCircular },
  now: {
    position: "absolute",
    top: "-3px",
    bottom: "-3px",
    width: "2px",
    backgroundColor: tokens.colorNeutralForeground1,
  },
  // As wide as most of them, so that the bars end at one line.
  pieces: {
    minWidth: "44px",
    textAlign: "right",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  kinds: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
