import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { bulletinFacts, reminderFacts } from "../../actions/bulletinFacts";
import { bulletinHtml } from "../../words/compose/bulletinHtml";
import { bulletinLines, bulletinOf } from "../../words/compose/bulletinText";
import { reminderText, reminderTexts, reminderWordsFor } from "../../words/compose/reminderText";
import { byAlarm } from "../lists/byAlarm";
import { copyRich } from "../parts/copyRich";
import { copyText } from "../parts/copyText";
import { DraftField } from "../parts/DraftField";
import { Page } from "./Page";
import { usePane } from "../parts/paneContext";

/** 催办 of some units, or the draft of a 通报 where none are named: to be changed, and copied. */
export default function Reminder({ units }: { units?: string[] }) {
  const { state, words } = usePane();
  const styles = useStyles();
  const own = reminderWordsFor(words);
  const { result } = state;
  const review = result?.review;
  const bulletin = useMemo(
    () =>
      !units && result
        ? bulletinOf(result.review, words, bulletinFacts(result, state.since))
        : undefined,
    [result, state.since, units, words],
  );
  // The worst first; several go one after another, unless they are wanted as one text.
  const order = useMemo(() => {
    const named = new Set(units);
    return review ? byAlarm(review.units.filter(({ name }) => named.has(name))) : [];
  }, [review, units]);
  const [at, setAt] = useState(order.length > 1 ? 0 : undefined);
  const made = useMemo(() => {
    if (bulletin) return bulletinLines(bulletin, words).join("\n");
    if (!result || !units) return "";
    const facts = reminderFacts(result);
    const unit = at === undefined ? undefined : order[at]?.name;
    return unit === undefined
      ? reminderTexts(result.review, units, words, facts)
      : reminderText(result.review, unit, words, facts);
  }, [bulletin, result, units, words, at, order]);
  const [shown, setShown] = useState(made);
  const [text, setText] = useState(made);
  // Another unit's text: what was changed in the one before has been copied or given up.
  if (shown !== made) {
    setShown(made);
    setText(made);
  }
  const [outcome, setOutcome] = useState<"copied" | "notCopied">();
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    // What has been changed by hand has no table of its own.
    const isRich =
      bulletin !== undefined &&
      text === made &&
      copyRich(text, bulletinHtml(bulletin, words), field.current);
    const isCopied = isRich || (await copyText(text, field.current));
    setOutcome(isCopied ? "copied" : "notCopied");
    if (isCopied && at !== undefined && at < order.length - 1) setAt(at + 1);
  };
  const [only, ...others] = at === undefined ? (units ?? []) : [order[at]?.name ?? ""];
  const title =
    only === undefined
      ? own.bulletinTitle
      : others.length === 0
        ? own.reminderTitle(only)
        : own.remindersTitle(others.length + 1);
  return (
    <Page
      title={title}
      subtitle={own.hint}
      cancel={own.cancel}
      isUnsaved={text !== made && outcome !== "copied"}
      footer={
        <>
          {text !== made && (
            <Button
              appearance="subtle"
              onClick={() => {
                setText(made);
              }}
            >
              {own.restore}
            </Button>
          )}
          {order.length > 1 && (
            <Button
              onClick={() => {
                setAt(at === undefined ? 0 : undefined);
                setOutcome(undefined);
              }}
            >
              {at === undefined ? own.oneByOne : own.together}
            </Button>
          )}
          {at !== undefined && at > 0 && (
            <Button onClick={() => setAt(at - 1)}>{own.before}</Button>
          )}
          <Button appearance="primary" onClick={() => void copy()}>
            {at === undefined ? own.copy : own.next(order.length - at - 1)}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <DraftField
          label={own.text}
          text={text}
          outcome={outcome && own[outcome]}
          field={field}
          onChange={(value) => {
            setText(value);
            setOutcome(undefined);
          }}
        />
      </div>
    </Page>
  );
}

const useStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    flex: 1,
    minHeight: "240px",
    padding: tokens.spacingHorizontalL,
  },
});
