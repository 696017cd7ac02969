import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import {
  collectForms,
  type CollectResult,
  type GivenFile,
} from "../../../actions/forms/collectForms";
import { runningRound } from "../../../core/change/rounds";
import { Failure } from "../../../core/failure";
import { sentRound } from "../../../core/form/sentForms";
import { monthWords } from "../../../words/compose/monthWords";
import { usePane } from "../../parts/paneContext";
import { Page } from "../Page";
import { Collected } from "./Collected";
import { DropPlace } from "./DropPlace";
import { Missing } from "./Missing";
import { useChoices } from "./useChoices";

/** 收回: forms are read and shown; nothing is written before the user says so. */
export default function Collect() {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const own = monthWords(words);
  const { result } = state;
  const [collected, setCollected] = useState<CollectResult>();
  const [reading, setReading] = useState<number>();
  const stop = useRef<AbortController>(undefined);
  const files = useRef<GivenFile[]>([]);
  const taken = useRef(new Set<string>());
  const withSheets = useRef(false);
  const choices = useChoices(collected);
  if (!result) return <Page title={own.collectTitle}>{null}</Page>;
  const { review, rounds } = result;
  const round = runningRound(rounds, review.year, review.asOf);
  const sent = sentRound(result.own, round);

  const read = async (more: GivenFile[]) => {
    if (more.length === 0 && files.current.length === 0 && !withSheets.current) return;
    const all = [...files.current, ...more];
    stop.current = new AbortController();
    setReading(0);
    const found = await session.look(() =>
      collectForms(
        all,
        {
          asOf: review.asOf,
          sheet: review.sheet,
          round,
          taken: taken.current,
          ...(stop.current ? { signal: stop.current.signal } : {}),
          onRead: setReading,
          withSheets: withSheets.current,
        },
        words,
      ),
    );
    setReading(undefined);
    if (!found) return;
    files.current = all;
    setCollected(found);
  };
  const takeFile = (file: string) => {
    taken.current.add(file);
    void read([]);
  };
  const enter = async () => {
    const done = await session.run("enterForms", choices.entering);
    if (!done) return;
    files.current = [];
    taken.current.clear();
    withSheets.current = false;
    setCollected(undefined);
  };
  const { facts, records, came } = choices.entering;
  const count = facts.length + records.length;
  const isLedgerless = count > 0 && result.plan.ledger === undefined;
  const returned = new Set([...(sent?.returned ?? []), ...came.map(({ unit }) => unit)]);
  const canEnter = count > 0 || came.some(({ unit }) => sent?.missing.includes(unit));
  return (
    <Page
      title={own.collectTitle}
      subtitle={own.round(round)}
      isUnsaved={canEnter}
      footer={
        collected && (
          <>
            {sent && (
              <Caption1 className={styles.after}>
                {own.after(
                  sent.returned.length,
                  sent.units.filter((unit) => returned.has(unit)).length,
                  sent.units.length,
                )}
              </Caption1>
            )}
            <Button
              onClick={() => {
                files.current = [];
                withSheets.current = false;
                setCollected(undefined);
              }}
            >
              {own.cancel}
            </Button>
            <Button
              appearance="primary"
              disabledFocusable={!canEnter || isLedgerless || state.work !== undefined}
              onClick={() => void enter()}
            >
              {count > 0 ? own.enter(count) : own.enterReturned}
            </Button>
          </>
        )
      }
    >
      <div className={styles.body}>
        <DropPlace
          reading={reading}
          isSmall={collected !== undefined}
          onFiles={(more) => void read(more)}
          onSheets={() => {
            withSheets.current = true;
            void read([]);
          }}
          onStop={() => stop.current?.abort(new Failure({ code: "cancelled" }))}
        />
        {isLedgerless && (
          <div role="alert" className={styles.ledger}>
            <span>{own.noLedger}</span>
            <Button
              disabledFocusable={state.work !== undefined}
              onClick={() => void session.run("makeLedger")}
            >
              {own.makeLedger}
            </Button>
          </div>
        )}
        {collected && <Collected collected={collected} choices={choices} onTakeFile={takeFile} />}
        {sent && !collected && <Missing units={sent.missing} round={round} />}
      </div>
    </Page>
  );
}

const useStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  after: {
    alignSelf: "center",
    marginRight: "auto",
    color: tokens.colorNeutralForeground2,
  },
  ledger: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorNeutralForeground1,
  },
});
