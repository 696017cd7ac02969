import { Button, Link, tokens } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import type { CheckResult } from "../../actions/check";
import { noticesIn } from "../../actions/notices/noticePlan";
import { sentRound } from "../../core/form/sentForms";
import { ALARMS } from "../../core/review/state";
import { changeLine } from "../../words/compose/changeWords";
import { monthWords } from "../../words/compose/monthWords";
import { roundWords } from "../../words/compose/roundWords";
import type { View } from "../frame/ViewTabs";
import { KeepButton } from "../parts/KeepButton";
import { usePane } from "../parts/paneContext";
import { StateMark } from "../parts/StateBadge";

/** One step of the month's round: what it is, how it stands, and what can be done. */
interface Step {
  key: string;
  title: string;
  isDone: boolean;
  detail: ReactNode;
  buttons: ReactNode;
}

/** The steps of a round in their order, as they stand. */
export function useSteps(
  result: CheckResult,
  round: number,
  { ticked, onShow }: { ticked: string[]; onShow: (view: View) => void },
): Step[] {
  const { state, words, open } = usePane();
  const own = monthWords(words);
  const sent = useMemo(() => sentRound(result.own, round), [result, round]);
  const { review, rounds } = result;
  const notices = useMemo(() => noticesIn(result).rows, [result]);
  const sentToday = notices.filter(({ issued }) => issued === review.asOf).length;
  const kept = rounds.find(
    ({ snapshot }) => snapshot.year === review.year && snapshot.asOf === review.asOf,
  );
  const day = (each: string | undefined) => (each === undefined ? "" : words.shortDay(each));
  const alarms = ALARMS.filter((each) => (review.totals[each] ?? 0) > 0);
  return [
    {
      key: "dispatch",
      title: own.steps.dispatch,
      isDone: sent !== undefined,
      detail: sent ? own.sent(day(sent.sentOn), sent.units.length, day(sent.replyBy)) : own.notSent,
      buttons: (
        <Button onClick={() => open({ kind: "dispatch", ticked })}>
          {sent ? own.dispatchAgain : own.dispatch}
        </Button>
      ),
    },
    {
      key: "collect",
      title: own.steps.collect,
      isDone: sent !== undefined && sent.missing.length === 0,
      detail: sent ? (
        <>
          {own.came(sent.returned.length, sent.units.length)}
          {sent.missing.length > 0 && (
            <>
              {words.clauseSeparator}
              <Link inline as="button" onClick={() => open({ kind: "collect" })}>
                {own.missing(sent.missing.length)}
              </Link>
            </>
          )}
        </>
      ) : (
        own.nothingSent
      ),
      buttons: (
        <Button onClick={() => open({ kind: "collect" })}>
          {sent && sent.returned.length > 0 ? own.collectMore : own.collect}
        </Button>
      ),
    },
    {
      key: "check",
      title: own.steps.check,
      isDone: true,
      detail: (
        <span style={{ display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS }}>
          <span>{day(review.asOf)}</span>
          {alarms.length === 0 && <span>{own.noAlarm}</span>}
          {alarms.map((each) => (
            <StateMark
              key={each}
              state={each}
              text={`${words.state[each]} ${review.totals[each] ?? 0}`}
            />
          ))}
        </span>
      ),
      buttons: <Button onClick={() => onShow("items")}>{own.showResult}</Button>,
    },
    {
      key: "change",
      title: own.steps.change,
      isDone: state.since !== undefined,
      detail: state.since ? changeLine(state.since.changes, words) : roundWords(words).none,
      buttons: state.since && <Button onClick={() => open({ kind: "change" })}>{own.show}</Button>,
    },
    {
      key: "notices",
      title: own.steps.notices,
      isDone: notices.some(({ issued }) => issued === review.asOf),
      detail: notices.length === 0 ? own.noNotices : own.noticesSent(sentToday, notices.length),
      buttons: <Button onClick={() => open({ kind: "notices" })}>{own.chooseNotices}</Button>,
    },
    {
      key: "sheets",
      title: own.steps.sheets,
      isDone: false,
      detail: own.makeHint,
      buttons: (
        <>
          <Button onClick={() => open({ kind: "bulletin" })}>{own.bulletin}</Button>
          <Button onClick={() => open({ kind: "sheets", ticked })}>{own.make}</Button>
        </>
      ),
    },
    {
      key: "keep",
      title: own.steps.keep,
      isDone: kept !== undefined,
      detail: kept ? own.kept(day(kept.snapshot.asOf)) : own.notKept,
      buttons: <KeepButton result={result} round={round} />,
    },
  ];
}
