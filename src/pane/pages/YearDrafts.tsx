import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useMemo, useRef, useState } from "react";
import { reminderWordsFor } from "../../words/compose/reminderText";
import { yearDraftWords } from "../../words/compose/evidence";
import { yearDraft, type YearDraftKind } from "../../words/compose/yearDraft";
import { copyText } from "../parts/copyText";
import { DraftField } from "../parts/DraftField";
import { usePane } from "../parts/paneContext";
import { Page } from "./Page";

const KINDS: readonly YearDraftKind[] = ["summary", "selfReport"];

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
  const [copied, setCopied] = useState<Partial<Record<YearDraftKind, string>>>({});
  const [outcome, setOutcome] = useState<"copied" | "notCopied">();
  const field = useRef<HTMLTextAreaElement>(null);
  const text = changed[kind] ?? made;
  const copy = async () => {
    const isCopied = await copyText(text, field.current);
    setOutcome(isCopied ? "copied" : "notCopied");
    if (isCopied) setCopied({ ...copied, [kind]: text });
  };
  // Each of the two by itself: copying one does not keep what was written in the other.
  const isUnsaved = KINDS.some(
    (each) => changed[each] !== undefined && changed[each] !== copied[each],
  );
  return (
    <Page
      title={own.title}
      subtitle={own.hint}
      cancel={copyWords.cancel}
      isUnsaved={isUnsaved}
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
              setKind(KINDS.find((each) => each === value) ?? kind);
              setOutcome(undefined);
            }}
          >
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {own.kinds[each]}
              </option>
            ))}
          </Select>
        </Field>
        <DraftField
          label={own.text}
          text={text}
          outcome={outcome && copyWords[outcome]}
          field={field}
          onChange={(value) => {
            setChanged({ ...changed, [kind]: value });
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
    gap: tokens.spacingVerticalS,
    minHeight: "240px",
    padding: tokens.spacingHorizontalL,
  },
  field: { alignSelf: "stretch", minWidth: 0 },
  // As wide as its longest choice otherwise.
  select: { width: "100%", minWidth: 0 },
});
