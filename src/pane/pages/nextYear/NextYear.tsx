import { Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import {
  keyOfPhrase,
  nextYearPlan,
  type NextYearPlan,
} from "../../../actions/nextYear/nextYearPlan";
import type { MovedCell } from "../../../core/nextYear/nextYear";
import { nextYearWords } from "../../../words/compose/nextYearWords";
import { usePane } from "../../parts/paneContext";
import { Page } from "../Page";
import { AskedCell } from "./AskedCell";
import { UnfinishedList } from "./UnfinishedList";

/** 结转到下年: line by line what moves, what is asked and what was left unfinished, before anything is written. */
export default function NextYear() {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const own = nextYearWords(words);
  const [planned, setPlanned] = useState<NextYearPlan>();
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [noted, setNoted] = useState<readonly string[]>([]);
  const [renames, setRenames] = useState(false);
  const { asOf } = session;
  const { sheet } = state.result?.review ?? {};
  useEffect(() => {
    const request = { asOf, ...(sheet ? { sheet } : {}) };
    void session.look(() => nextYearPlan(request)).then(setPlanned);
  }, [session, asOf, sheet]);
  if (!planned) return <Page title={own.title}>{null}</Page>;
  const { next, result } = planned;
  const asked = next.cells.filter((cell) => cell.asked.length > 0);
  const phrases = asked.reduce((sum, cell) => sum + cell.asked.length, 0);
  const moved = next.cells.filter((cell) => cell.asked.length === 0);
  const { ledger } = result.plan;
  const { register } = words;
  const given = Object.entries(answers).filter(([, text]) => text.trim() !== "");
  return (
    <Page
      title={own.title}
      isUnsaved={given.length > 0 || noted.length > 0}
      footer={
        <Button
          appearance="primary"
          disabledFocusable={state.work !== undefined}
          onClick={() =>
            void session
              .run("makeNextYear", {
                answers: Object.fromEntries(given),
                noted,
                renamesLedger: renames,
              })
              .then((done) => {
                if (done?.kind === "nextYearMade") {
                  setAnswers({});
                  setNoted([]);
                }
              })
          }
        >
          {own.make}
        </Button>
      }
    >
      <p className={styles.text}>{own.intro(next.year)}</p>
      {asked.length > 0 && (
        <section className={styles.section} aria-label={own.confirm(phrases)}>
          <h2 className={styles.heading}>{own.confirm(phrases)}</h2>
          <Caption1 className={styles.hint}>{own.confirmHint}</Caption1>
          {asked.map((cell) => (
            <AskedCell
              key={keyOfPhrase(cell, 0)}
              cell={cell}
              answers={answers}
              onAnswer={(key, text) => setAnswers((before) => ({ ...before, [key]: text }))}
            />
          ))}
        </section>
      )}
      <UnfinishedList
        title={own.unfinished(next.unfinished.length)}
        hint={own.unfinishedHint}
        items={next.unfinished}
        noted={noted}
        onNoted={setNoted}
      />
      <UnfinishedList
        title={own.toConfirm(next.toConfirm.length)}
        hint={own.toConfirmHint}
        items={next.toConfirm}
        noted={noted}
        onNoted={setNoted}
      />
      <section className={styles.section} aria-label={own.carried(next.carried)}>
        <h2 className={styles.heading}>{own.carried(next.carried)}</h2>
        <Caption1 className={styles.hint}>{own.carriedHint}</Caption1>
        <ul className={styles.list}>
          {moved.map((cell) => (
            <li key={`${cell.row},${cell.column}`}>
              {cell.ref} {own.changes(cell.before.replace(/\s+/g, ""), shownAfter(cell, next.year))}
            </li>
          ))}
        </ul>
      </section>
      {ledger && (
        <section className={styles.section} aria-label={register.ledger}>
          <Caption1 className={styles.hint}>
            {own.ledgerHint(register.ledgerOf(next.year))}
          </Caption1>
          {!ledger.sheet.name.includes(String(result.plan.year)) && (
            <Checkbox
              checked={renames}
              label={own.renameLedger(register.ledgerOf(result.plan.year))}
              onChange={(_, { checked }) => setRenames(checked === true)}
            />
          )}
        </section>
      )}
    </Page>
  );
}

/** A date is shown by its year alone: how it looks is the cell's own business. */
function shownAfter(cell: MovedCell, year: number): string {
  const after = cell.after();
  return typeof after === "string"
    ? after.replace(/\s+/g, "")
    : cell.before.replace(String(year - 1), String(year));
}

const useStyles = makeStyles({
  text: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  section: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { color: tokens.colorNeutralForeground2, display: "block" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});
