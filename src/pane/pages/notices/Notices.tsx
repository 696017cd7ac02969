import {
  Button,
  Caption1,
  Checkbox,
  Field,
  Input,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { noticePlan } from "../../../actions/notices/noticePlan";
import { noticesOf, type ProposedNotice } from "../../../core/notice/gradeNotices";
import type { Grade } from "../../../core/notice/noticeRegister";
import type { ItemFinding } from "../../../core/review/review";
import { addDays, parseDay } from "../../../core/text/day";
import type { GivenFile } from "../../../actions/forms/collectForms";
import { noticeWords } from "../../../words/compose/noticeWords";
import { download } from "../../parts/download";
import { usePane } from "../../parts/paneContext";
import { Page } from "../Page";
import { NoticeRow } from "./NoticeRow";
import { RegisterPart } from "./RegisterPart";

/** What is shown as one grade: those lowered to a 提示单 stand where they were proposed. */
const SHOWN: readonly Grade[] = ["red", "yellow", "blue"];

/**
 * 提示单、督办单: what is proposed by grade, of all items or of one, ticked by a person, made and numbered; and what of the
 * register is open.
 */
export default function Notices({ item }: { item?: ItemFinding }) {
  const { session, state, words, open } = usePane();
  const styles = useStyles();
  const own = noticeWords(words);
  const { result } = state;
  const plan = useMemo(() => (result ? noticePlan(result) : undefined), [result]);
  const proposed = useMemo(() => noticesOf(plan?.proposed ?? [], item), [plan, item]);
  const asOf = result?.review.asOf ?? session.asOf;
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [lowered, setLowered] = useState<ReadonlySet<string>>(new Set());
  const [raised, setRaised] = useState<ReadonlyMap<string, string>>(new Map());
  const [replyBy, setReplyBy] = useState(addDays(asOf, result?.settings.replyDays ?? 7));
  const [made, setMade] = useState<GivenFile[]>();
  if (!result || !plan) return <Page title={own.title}>{null}</Page>;
  const chosen = proposed.filter((notice) => !unticked.has(keyOf(notice)));
  const isDay = parseDay(replyBy) !== undefined && replyBy >= asOf;
  // Raised without a reason it is not.
  const hasNoReason = chosen.some((notice) => raised.get(keyOf(notice))?.trim() === "");
  const cannotMake = chosen.length === 0 || !isDay || hasNoReason || state.work !== undefined;
  const yellow = proposed.filter(({ grade }) => grade === "yellow");
  const { settings, review } = result;
  const missing = (["sender", "numberPrefix", "contact"] as const).filter(
    (each) => settings[each] === "",
  );
  const toggle = (
    set: ReadonlySet<string>,
    keys: readonly string[],
    isIn: boolean,
  ): ReadonlySet<string> => {
    const next = new Set(set);
    for (const key of keys) {
      if (isIn) next.add(key);
      else next.delete(key);
    }
    return next;
  };
  const make = async (asSheets = false) => {
    const notices = chosen.map((notice): ProposedNotice => {
      const why = raised.get(keyOf(notice))?.trim() ?? "";
      if (lowered.has(keyOf(notice))) return { ...notice, grade: "blue" };
      const { grade } = notice;
      return why === "" ? notice : { ...notice, grade: ABOVE[grade], raised: { from: grade, why } };
    });
    const done = await session.run("makeNotices", { notices, replyBy, asSheets });
    if (done?.kind !== "noticesMade" || asSheets) return;
    setMade(done.files);
    done.files.forEach(download);
  };
  return (
    <Page
      title={own.title}
      subtitle={item ? `${item.ref} ${item.content}` : words.day(asOf)}
      footer={
        <>
          <Button disabledFocusable={cannotMake} onClick={() => void make(true)}>
            {own.makeSheets}
          </Button>
          <Button appearance="primary" disabledFocusable={cannotMake} onClick={() => void make()}>
            {own.make(chosen.length)}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        {made && (
          <div role="group" className={styles.box}>
            <span>{own.saved(made[0]?.name ?? "")}</span>
            <div className={styles.buttons}>
              <Button size="small" onClick={() => made.forEach(download)}>
                {own.again}
              </Button>
              <Button size="small" appearance="primary" onClick={() => setMade(undefined)}>
                {own.yes}
              </Button>
            </div>
          </div>
        )}
        {missing.length > 0 && (
          <div role="note" className={styles.box}>
            <span>
              {own.missing(missing.map((each) => own.missingNames[each]).join(words.listSeparator))}
            </span>
            <div className={styles.buttons}>
              <Button size="small" onClick={() => open({ kind: "settings" })}>
                {own.settings}
              </Button>
            </div>
          </div>
        )}
        {yellow.length * 2 > review.units.length && (
          <div role="note" className={styles.box}>
            <span>{own.many(yellow.length, review.units.length)}</span>
            <div className={styles.buttons}>
              <Button size="small" onClick={() => open({ kind: "bulletin" })}>
                {own.bulletin}
              </Button>
              <Button
                size="small"
                onClick={() => setLowered(toggle(lowered, yellow.map(keyOf), true))}
              >
                {own.lowerAll}
              </Button>
            </div>
          </div>
        )}
        {proposed.length === 0 && <p className={styles.text}>{own.nothing}</p>}
        {proposed.length > 0 && (
          <Field label={own.replyBy} {...(isDay ? {} : { validationMessage: own.dayWrong })}>
            <Input type="date" value={replyBy} onChange={(_, { value }) => setReplyBy(value)} />
          </Field>
        )}
        {SHOWN.map((grade) => {
          const notices = proposed.filter((notice) => notice.grade === grade);
          if (notices.length === 0) return null;
          const keys = notices.map(keyOf);
          const isWhole = keys.every((key) => !unticked.has(key));
          return (
            <section key={grade}>
              <div className={styles.bar}>
                <Checkbox
                  className={styles.tick}
                  label={`${own.grades[grade]} ${own.units(notices.length)}`}
                  checked={isWhole}
                  onChange={(_, { checked }) =>
                    setUnticked(toggle(unticked, keys, checked !== true))
                  }
                />
                <Caption1 className={styles.hint}>{own.hints[grade]}</Caption1>
              </div>
              {notices.map((notice) => {
                const key = keyOf(notice);
                return (
                  <NoticeRow
                    key={key}
                    notice={notice}
                    isTicked={!unticked.has(key)}
                    isLowered={lowered.has(key)}
                    raised={raised.get(key)}
                    onRaise={(why) => {
                      const next = new Map(raised);
                      if (why === undefined) next.delete(key);
                      else next.set(key, why);
                      setRaised(next);
                    }}
                    onTick={(isOn) => setUnticked(toggle(unticked, [key], !isOn))}
                    onLower={(isLow) => setLowered(toggle(lowered, [key], isLow))}
                  />
                );
              })}
            </section>
          );
        })}
        {proposed.length > 0 && (
          <Caption1 as="p" block className={styles.hint}>
            {own.makeHint}
          </Caption1>
        )}
        {result.noticeSheets > 0 && (
          <div role="note" className={styles.box}>
            <span>{own.former(result.noticeSheets)}</span>
            <div className={styles.buttons}>
              <Button
                size="small"
                disabledFocusable={state.work !== undefined}
                onClick={() => void session.run("removeNotices")}
              >
                {own.removeFormer}
              </Button>
            </div>
          </div>
        )}
        <RegisterPart plan={plan} />
      </div>
    </Page>
  );
}

/** The grade above each; nothing is above a red one. */
const ABOVE: Record<Grade, Grade> = { blue: "yellow", yellow: "red", red: "red" };

/** 一事一单 gives a unit several notices of a grade. */
function keyOf({ grade, unit, items: [first] }: ProposedNotice): string {
  return `${grade} ${unit} ${first?.finding.row ?? "form"}`;
}

const useStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  text: { margin: 0 },
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center" },
  tick: { marginLeft: "-8px" },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
});
