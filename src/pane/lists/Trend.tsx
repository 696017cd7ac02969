import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { trendOf, type TrendPoint } from "../../core/change/trend";
import { ALARMS, STATES, type State } from "../../core/review/state";
import { roundWords } from "../../words/compose/roundWords";
import { usePane } from "../parts/paneContext";
import { StateMark } from "../parts/StateBadge";
import { STATE_LOOK } from "../parts/stateLook";

/** How the states have gone from round to round: a bar each with the alarms in words beside it; nothing before the third round. */
export function Trend({ unit }: { unit?: string }) {
  const { state, words } = usePane();
  const styles = useStyles();
  const { result } = state;
  const points = useMemo(
    () => (result ? trendOf(result.rounds, result.review, unit) : []),
    [result, unit],
  );
  if (points.length === 0) return null;
  const own = roundWords(words);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        {unit === undefined ? own.trend : own.trendOf(unit)}
      </caption>
      <tbody>
        {points.map((point) => (
          <tr key={point.asOf}>
            <th scope="row" className={styles.round}>
              {own.trendRound(point.round, words.shortDay(point.asOf))}
            </th>
            <td className={styles.cell}>
              <Bar point={point} />
              <Alarms point={point} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The states of a round in their order, each as wide as its share; the words beside it say the same. */
function Bar({ point: { counts } }: { point: TrendPoint }) {
  const styles = useStyles();
  const present = STATES.filter((state) => (counts[state] ?? 0) > 0);
  const sum = (states: readonly State[]) =>
    states.reduce((all, state) => all + (counts[state] ?? 0), 0);
  const share = (states: readonly State[]) => `${(sum(states) / sum(present)) * 100}%`;
  return (
    <svg className={styles.bar} aria-hidden="true">
      {present.map((state, index) => (
        <rect
          key={state}
          x={share(present.slice(0, index))}
          width={share([state])}
          height="100%"
          className={styles.part}
          style={{ fill: STATE_LOOK[state].bar }}
        />
      ))}
    </svg>
  );
}

function Alarms({ point: { counts } }: { point: TrendPoint }) {
  const { words } = usePane();
  const styles = useStyles();
  const alarms = ALARMS.filter((state) => (counts[state] ?? 0) > 0);
  return (
    <span className={styles.words}>
      {alarms.length === 0 && <StateMark state="done" text={words.pane.noAlarm} />}
      {alarms.map((state) => (
        <StateMark key={state} state={state} text={`${words.state[state]} ${counts[state] ?? 0}`} />
      ))}
    </span>
  );
}

const useStyles = makeStyles({
  table: {
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderSpacing: "0 4px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  caption: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
  },
  round: {
    width: "1%",
    paddingRight: tokens.spacingHorizontalS,
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
  cell: { padding: 0 },
  bar: { display: "block", width: "100%", height: "12px", forcedColorAdjust: "none" },
  // Neighbours are told apart in grey as well.
  part: { stroke: tokens.colorNeutralBackground1, strokeWidth: "1.5px" },
  words: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});
