import { Button, Caption1, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { excelFacts } from "../../actions/office";
import {
  deviations,
  keepReport,
  PROBE_IDS,
  SCENE_IDS,
  selfTest,
} from "../../actions/selfTest/selfTest";
import { helpWordsFor } from "../../words/compose/helpWords";
import { selfTestReport } from "../../words/compose/selfTestText";
import { copyText } from "../parts/copyText";
import { usePane } from "../parts/paneContext";
import { Page } from "./Page";

/** 自检: asks the Excel that this stands in what the add-in counts on, and gives a report to copy. */
export default function SelfTest() {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const own = helpWordsFor(words).selfTest;
  const [done, setDone] = useState<number>();
  const [report, setReport] = useState<{ text: string; differing: number }>();
  const [outcome, setOutcome] = useState<string>();
  const stop = useRef(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const run = async () => {
    stop.current = false;
    setReport(undefined);
    setOutcome(undefined);
    setDone(0);
    const facts = excelFacts();
    const result = await session.look(() =>
      selfTest(facts.kind, { onProbe: setDone, isStopped: () => stop.current }),
    );
    setDone(undefined);
    if (!result) return;
    const differing = deviations(result).length;
    setReport({ text: selfTestReport({ ...result, differing }, facts, words), differing });
  };
  const keep = async ({ text }: { text: string }) => {
    const sheet = await session.look(() => keepReport(text, words.selfTest.sheet));
    if (sheet !== undefined) setOutcome(own.kept(sheet));
  };
  return (
    <Page
      title={own.title}
      footer={
        done === undefined ? (
          <>
            {report && (
              <Button
                disabledFocusable={state.work !== undefined}
                onClick={() => void keep(report)}
              >
                {own.keep}
              </Button>
            )}
            {report && (
              <Button
                onClick={() => {
                  void copyText(report.text, field.current).then((isCopied) =>
                    setOutcome(own[isCopied ? "copied" : "notCopied"]),
                  );
                }}
              >
                {own.copy}
              </Button>
            )}
            <Button
              appearance="primary"
              disabledFocusable={state.work !== undefined}
              onClick={() => void run()}
            >
              {own.run}
            </Button>
          </>
        ) : (
          <Button
            onClick={() => {
              stop.current = true;
            }}
          >
            {own.stop}
          </Button>
        )
      }
    >
      <div className={styles.body}>
        <p className={styles.text}>{own.intro}</p>
        {done !== undefined && (
          <p role="status">{own.progress(done, PROBE_IDS.length + SCENE_IDS.length)}</p>
        )}
        {report && (
          <>
            <p role="status" className={styles.text}>
              {own.result(report.differing)}
            </p>
            <Textarea
              className={styles.report}
              textarea={{ ref: field, readOnly: true, className: styles.area }}
              aria-label={own.report}
              value={report.text}
            />
            <Caption1 role="status">{outcome}</Caption1>
          </>
        )}
      </div>
    </Page>
  );
}

const useStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    flex: 1,
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  text: { margin: 0, lineHeight: 1.7 },
  report: { flex: 1, minHeight: "240px", width: "100%" },
  area: { height: "auto", maxHeight: "none", alignSelf: "stretch", fontSize: "12px" },
});
