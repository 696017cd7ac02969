import { makeStyles, tokens } from "@fluentui/react-components";
import type { CountReason } from "../../core/review/reason";
import type { State } from "../../core/review/state";
import { usePane } from "../parts/paneContext";
import { STATE_LOOK } from "../parts/stateLook";

type Counted = Extract<CountReason, { code: "counted" }>;

/** The figures of a unit's counted duties, a bar each: what came, a stroke at what is owed by now, all that is owed. */
export function CountBars({ counts }: { counts: CountReason[] }) {
  const styles = useStyles();
  return (
    <>
      {lastOfEach(counts).map((count, index) =>
        count.code === "counted" ? (
          <CountBar key={index} count={count} />
        ) : (
          <KindsLine key={index} count={count} className={styles.kinds} />
        ),
      )}
    </>
  );
}

/** Counting is cumulative: the last period of a duty has the figures of all before it. */
function lastOfEach(counts: CountReason[]): CountReason[] {
  const last = new Map<string, CountReason>();
  for (const count of counts) {
    const duty =
      count.code === "counted"
        ? `${count.per} ${count.thing} ${count.measure} ${count.atLeast}`
        : `kinds ${count.kinds.join(" ")}`;
    last.set(duty, count);
  }
  return [...last.values()];
}

function CountBar({ count }: { count: Counted }) {
  const { words } = usePane();
  const styles = useStyles();
  const { came, owed, owedNow, measure } = count;
  const { read } = words.pane;
  const share = (value: number) => `${Math.min(100, owed === 0 ? 0 : (value / owed) * 100)}%`;
  return (
    <div
      className={styles.line}
      role="img"
      aria-label={words.reason(count)}
      title={words.reason(count)}
    >
      <span className={styles.duty}>
        {read.requirement(read.per[count.per], count.atLeast, measure, count.thing)}
      </span>
      <div className={styles.bar}>
        <div
          className={styles.came}
          style={{ width: share(came), backgroundColor: barColor(count.state) }}
        />
        {owedNow > 0 && owedNow < owed && (
          <div className={styles.now} style={{ left: share(owedNow) }} />
        )}
      </div>
      <span className={styles.pieces}>{words.pane.pieces(came, owed, measure)}</span>
    </div>
  );
}

function KindsLine({
  count,
  className,
}: {
  count: Extract<CountReason, { code: "kinds" }>;
  className: string;
}) {
  const { words } = usePane();
  return <div className={className}>{words.reason(count)}</div>;
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
