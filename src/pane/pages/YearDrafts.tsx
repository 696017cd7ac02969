import {
  Button,
  Caption1,
  Field,
  makeStyles,
  Select,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useId, useMemo, useRef, useState } from "react";
import { reminderWordsFor } from "../../words/compose/reminderText";
import { yearDraft, yearDraftWords, type YearDraftKind } from "../../words/compose/yearDraft";
import { copyText } from "../parts/copyText";
import { usePane } from "../parts/paneContext";
import { Page } from "./Page";

/** 年终材料: drafts of the 工作总结 and the 自查报告, to be changed and copied. What was changed in one stays while the other is looked at. */
export default function YearDrafts() {
  const { state, words } = usePane();
  const styles = useStyles();
  const own = yearDraftWords(words);
  const copyWords = reminderWordsFor(words);
  const id = useId();
  const { result } = state;
  const [kind, setKind] = useState<YearDraftKind>("summary");
  const made = useMemo(() => (result ? yearDraft(kind, result, words) : ""), [kind, result, words]);
  const [changed, setChanged] = useState<Partial<Record<YearDraftKind, string | undefined>>>({});
  const [outcome, setOutcome] = useState<"copied" | "notCopied">();
  const field = useRef<HTMLTextAreaElement>(null);
  const text = changed[kind] ?? made;
  const copy = async () => {
    setOutcome((await copyText(text, field.current)) ? "copied" : "notCopied");
  };
  return (
    <Page
      title={own.title}
      subtitle={own.hint}
      cancel={copyWords.cancel}
      isUnsaved={Object.values(changed).some((each) => each !== undefined) && outcome !== "copied"}
      footer={
        <>
          {changed[kind] !== undefined && (
            <Button
              appearance="subtle"
              onClick={() => {
                setChanged({ ...changed, [kind]: undefined });
                setOutcome(undefined);
              }}
            >
              {copyWords.restore}
            </Button>
          )}
          <Button appearance="primary" onClick={() => void copy()}>
            {copyWords.copy}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <Field label={{ children: own.kind, htmlFor: id }} className={styles.field}>
          <Select
            id={id}
            className={styles.field}
            select={{ className: styles.select }}
            value={kind}
            onChange={(_, { value }) => {
              setKind(value === "summary" ? "summary" : "selfReport");
              setOutcome(undefined);
            }}
          >
            <option value="summary">{own.kinds.summary}</option>
            <option value="selfReport">{own.kinds.selfReport}</option>
          </Select>
        </Field>
        <Textarea
          className={styles.text}
          textarea={{ className: styles.area, ref: field }}
          aria-label={own.text}
          value={text}
          onChange={(_, { value }) => {
            setChanged({ ...changed, [kind]: value });
            setOutcome(undefined);
          }}
        />
        <Caption1 as="p" block role="status" className={styles.outcome}>
          {outcome && copyWords[outcome]}
        </Caption1>
      </div>
    </Page>
  );
}

const useStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    flex: 1,
    gap: tokens.spacingVerticalS,
    minHeight: "240px",
    padding: tokens.spacingHorizontalL,
  },
  field: { alignSelf: "stretch", minWidth: 0 },
  // As wide as its longest choice otherwise.
  select: { width: "100%", minWidth: 0 },
  text: { flex: 1, width: "100%" },
  area: { height: "auto", maxHeight: "none", alignSelf: "stretch", lineHeight: 1.6 },
  outcome: { minHeight: "20px", margin: 0 },
});
