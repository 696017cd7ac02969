import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Day } from "../../core/text/day";
import { usePane } from "../parts/paneContext";
import { today } from "../parts/today";

/** What must be known of the as-of date: that it is not today, lies outside the plan's year, or is not yet that of the result. */
export function DayLines() {
  const { session, state, words } = usePane();
  const { pane } = words;
  const { asOf } = session;
  const review = state.result?.review;
  // A day that is offered is judged at once where a result is shown; one that is being typed is not.
  const choose = (day: Day | undefined) => {
    session.setAsOf(day);
    if (review) void session.run("checkProgress");
  };
  const lastDay = `${review?.year ?? 0}-12-31`;
  return (
    <>
      {asOf !== today() && (
        <Line
          text={asOf > today() ? pane.future(words.day(asOf)) : pane.notToday(words.day(asOf))}
          action={pane.backToToday}
          onAct={() => {
            choose(undefined);
          }}
        />
      )}
      {review && !asOf.startsWith(`${review.year}-`) && (
        <Line
          text={pane.outsideYear(review.year)}
          action={pane.changeTo(words.day(lastDay))}
          onAct={() => {
            choose(lastDay);
          }}
        />
      )}
      {review && review.asOf !== asOf && state.work === undefined && (
        <Line
          text={pane.otherDay(words.day(review.asOf))}
          action={pane.checkAgain}
          onAct={() => void session.run("checkProgress")}
        />
      )}
    </>
  );
}

function Line({ text, action, onAct }: { text: string; action: string; onAct: () => void }) {
  const styles = useStyles();
  return (
    <Caption1 as="p" block className={styles.line}>
      {text}{" "}
      <Link inline as="button" onClick={onAct}>
        {action}
      </Link>
    </Caption1>
  );
}

const useStyles = makeStyles({
  line: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});
