import {
  Button,
  Caption1,
  Link,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { Checkmark12Filled } from "@fluentui/react-icons";
import { useMemo, type ReactNode } from "react";
import type { CheckResult } from "../../actions/check";
import { noticesIn } from "../../actions/notices/noticePlan";
import { runningRound } from "../../core/change/rounds";
import { sentRound } from "../../core/form/sentForms";
import { ALARMS } from "../../core/review/state";
import { changeLine } from "../../words/compose/changeWords";
import { monthWords } from "../../words/compose/monthWords";
import { roundWords } from "../../words/compose/roundWords";
import type { View } from "../frame/ViewTabs";
import { KeepButton } from "../parts/KeepButton";
import { StateMark } from "../parts/StateBadge";
import { usePane } from "../parts/paneContext";
import { ComingNodes } from "./ComingNodes";
import { YearTools } from "./YearTools";

/** One step of the month's round: what it is, how it stands, and what can be done. */
interface Step {
  key: string;
  title: string;
  isDone: boolean;
  detail: ReactNode;
  buttons: ReactNode;
}

/** 本期: the month's round in its order, each step with its state, its day and a button. What is not used is skipped. */
export default function MonthView({
  result,
  ticked,
  onShow,
}: {
  result: CheckResult;
  ticked: string[];
  onShow: (view: View) => void;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const own = monthWords(words);
  const { review, rounds } = result;
  const round = runningRound(rounds, review.year, review.asOf);
  const steps = useSteps(result, round, { ticked, onShow });
  const now = steps.findIndex(({ isDone }) => !isDone);
  return (
    <section className={styles.month} aria-label={own.tab}>
      <h2 className={styles.heading}>
        {own.round(round)}
        <Caption1 className={styles.facts}>
          {own.facts(review.sheet.name, review.year, review.items.length, review.units.length)}
        </Caption1>
      </h2>
      <ol className={styles.steps}>
        {steps.map(({ key, title, isDone, detail, buttons }, index) => (
          <li
            key={key}
            className={mergeClasses(styles.step, index === now && styles.now)}
            {...(index === now ? { "aria-current": "step" } : {})}
          >
            <span
              role="img"
              className={mergeClasses(styles.number, isDone && styles.done)}
              aria-label={isDone ? own.done : index === now ? own.now : own.open}
            >
              {isDone ? <Checkmark12Filled /> : index + 1}
            </span>
            <div className={styles.texts}>
              <span className={styles.title}>{title}</span>
              <Caption1 as="p" block className={styles.detail}>
                {detail}
              </Caption1>
            </div>
            <div className={styles.buttons}>{buttons}</div>
          </li>
        ))}
      </ol>
      <ComingNodes result={result} />
      <YearTools />
    </section>
  );
}

function useSteps(
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

const useStyles = makeStyles({
  month: { padding: `${tokens.spacingVerticalM} 0` },
  heading: {
    margin: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
  },
  facts: { color: tokens.colorNeutralForeground3 },
  steps: { listStyleType: "none", margin: 0, padding: 0 },
  step: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  now: { backgroundColor: tokens.colorBrandBackground2 },
  number: {
    flexShrink: 0,
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "22px",
    height: "22px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    border: `1.5px solid ${tokens.colorNeutralForeground3}`,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  done: {
    border: "none",
    backgroundColor: tokens.colorCompoundBrandBackground,
    color: tokens.colorNeutralForegroundInverted,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  texts: { flex: "1 1 140px", minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  detail: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  buttons: {
    marginLeft: "auto",
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    gap: tokens.spacingHorizontalXS,
    "& button": { minWidth: 0 },
  },
});
