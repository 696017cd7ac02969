import {
  Button,
  Caption1,
  Checkbox,
  Field,
  Input,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { CheckResult } from "../../../actions/check";
import type { SetUp as Wanted } from "../../../actions/setUp";
import { directoryLines } from "../../../core/register/givenUnits";
import { columnLetters } from "../../../core/table/address";
import { settingsWordsFor } from "../../../words/compose/settingsWords";
import { setUpWords } from "../../../words/compose/setUpWords";
import { usePane } from "../../parts/paneContext";
import { Page } from "../Page";
import { UnitsStep } from "./UnitsStep";
import { useUnits } from "./useUnits";

/** What stands on notices and 通报, as far as it is asked at the beginning. */
const TEXTS = ["sender", "numberPrefix", "contact"] as const;

/** 初始设置: what a plan needs to be judged unit by unit, on one page in the order that works. */
export default function SetUp() {
  const { state } = usePane();
  return state.result ? <Steps result={state.result} /> : null;
}

function Steps({ result }: { result: CheckResult }) {
  const { session, state, words, back, open } = usePane();
  const styles = useStyles();
  const own = setUpWords(words);
  const settingsWords = settingsWordsFor(words);
  const { review, plan, settings } = result;
  const { header } = review;
  const hasStatus = review.records.status;
  const hasLedger = review.records.ledger;
  const units = useUnits(plan);
  const [withStatus, setWithStatus] = useState(!hasStatus);
  const counted = review.items.filter(({ requirements }) => requirements.length > 0);
  const [withLedger, setWithLedger] = useState(!hasLedger && counted.length > 0);
  const [texts, setTexts] = useState({
    sender: settings.sender,
    numberPrefix: settings.numberPrefix,
    contact: settings.contact,
  });
  const makesDirectory = plan.directory === undefined && units.grouped.length > 0;
  const sheets = [makesDirectory, !hasLedger && withLedger].filter(Boolean).length;
  const columns = !hasStatus && withStatus ? 1 : 0;
  const finish = async () => {
    const wanted: Wanted = {
      ...(makesDirectory ? { units: directoryLines(units.grouped) } : {}),
      statusColumn: columns > 0,
      ledger: !hasLedger && withLedger,
      settings: Object.fromEntries(TEXTS.map((each) => [each, texts[each].trim()])),
    };
    const done = await session.run("setUp", wanted);
    if (done?.kind === "setUp") back();
  };
  return (
    <Page
      title={own.title}
      subtitle={review.sheet.name}
      cancel={own.cancel}
      isUnsaved={units.text !== ""}
      footer={
        <>
          <Caption1 className={styles.will}>{own.willMake(columns, sheets)}</Caption1>
          <Button
            appearance="primary"
            disabledFocusable={state.work !== undefined}
            onClick={() => void finish()}
          >
            {own.finish}
          </Button>
        </>
      }
    >
      <ol className={styles.steps}>
        <Step
          title={own.columns}
          isDone={header.missing.length === 0}
          action={
            <Button size="small" onClick={() => open({ kind: "columns", header })}>
              {own.pointColumns}
            </Button>
          }
        >
          <Caption1 as="p" block className={styles.hint}>
            {header.columns
              .filter(({ role }) => role !== "unused")
              .map(({ column, role }) => `${words.header.named[role]}${columnLetters(column)}`)
              .join("　")}
          </Caption1>
          {header.missing.map((each) => (
            <Caption1 key={each} as="p" block className={styles.hint}>
              {words.header.without[each]}
            </Caption1>
          ))}
        </Step>
        <Step title={own.units} isDone={plan.directory !== undefined}>
          {plan.directory ? (
            <Caption1 as="p" block className={styles.hint}>
              {own.hasDirectory(plan.directory.units.length)}
            </Caption1>
          ) : (
            <UnitsStep units={units} />
          )}
        </Step>
        <Step title={own.statusColumn} isDone={hasStatus}>
          {hasStatus ? (
            <Caption1 as="p" block className={styles.hint}>
              {own.hasStatus}
            </Caption1>
          ) : (
            <Field hint={own.statusHint}>
              <Checkbox
                className={styles.tick}
                label={own.statusColumn}
                checked={withStatus}
                onChange={(_, { checked }) => setWithStatus(checked === true)}
              />
            </Field>
          )}
        </Step>
        <Step title={own.ledger} isDone={hasLedger}>
          {hasLedger ? (
            <Caption1 as="p" block className={styles.hint}>
              {own.hasLedger}
            </Caption1>
          ) : (
            <Field hint={own.ledgerHint(counted.map(({ ref }) => ref).join(words.listSeparator))}>
              <Checkbox
                className={styles.tick}
                label={own.ledger}
                checked={withLedger}
                onChange={(_, { checked }) => setWithLedger(checked === true)}
              />
            </Field>
          )}
        </Step>
        <Step title={own.sending} isDone={TEXTS.every((each) => settings[each] !== "")}>
          <Caption1 as="p" block className={styles.hint}>
            {own.sendingHint}
          </Caption1>
          {TEXTS.map((each) => (
            <Field key={each} label={settingsWords[each]}>
              <Input
                value={texts[each]}
                onChange={(_, { value }) => setTexts({ ...texts, [each]: value })}
              />
            </Field>
          ))}
        </Step>
      </ol>
    </Page>
  );
}

function Step({
  title,
  isDone,
  action,
  children,
}: {
  title: string;
  isDone: boolean;
  action?: ReactNode;
  children: ReactNode;
}) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <li className={styles.step}>
      <div className={styles.bar}>
        <h2 className={styles.title}>
          {title}
          {isDone && (
            <span role="img" aria-label={words.state.done} className={styles.done}>
              {" ✓"}
            </span>
          )}
        </h2>
        {action}
      </div>
      {children}
    </li>
  );
}

const useStyles = makeStyles({
  steps: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
  },
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  done: { color: tokens.colorPaletteGreenForeground1 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  will: { order: -1, flexBasis: "100%", color: tokens.colorNeutralForeground3 },
  tick: { marginLeft: "-8px" },
});
