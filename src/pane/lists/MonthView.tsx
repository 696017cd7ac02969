import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark12Filled } from "@fluentui/react-icons";
import type { CheckResult } from "../../actions/check";
import { runningRound } from "../../core/change/rounds";
import { monthWords } from "../../words/compose/monthWords";
import type { View } from "../frame/ViewTabs";
import { usePane } from "../parts/paneContext";
import { ComingNodes } from "./ComingNodes";
import { useSteps } from "./useSteps";
import { Trend } from "./Trend";
import { YearTools } from "./YearTools";

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
      <Trend />
      <ComingNodes result={result} />
      <YearTools />
    </section>
  );
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
