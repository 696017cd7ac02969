import { Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CheckResult } from "../../actions/check";
import { needsPerson } from "../../core/plan/needsPerson";
import type { ItemReading } from "../../core/plan/readPlan";
import { concerns, type Problem } from "../../core/plan/problem";
import { headerLines } from "../../words/compose/headerParts";
import { LongList } from "./LongList";
import { usePane } from "../parts/paneContext";
import { isReadingProblem } from "./problemPlace";
import { ReadingCard } from "./ReadingCard";

/** 识别结果: what stands in each row and what was understood of it; what needs a human comes first. */
export default function ReadingsView({ result }: { result: CheckResult }) {
  const { session, state, words, open } = usePane();
  const styles = useStyles();
  const { review, plan } = result;
  const rows = useMemo(() => {
    const problems = review.problems.filter((problem) => isReadingProblem(problem, review));
    const all = plan.readings.map((reading) => ({
      reading,
      problems: problems.filter((problem) => concerns(problem, reading.item.row)),
    }));
    return [...all.filter(needsLook), ...all.filter((row) => !needsLook(row))];
  }, [review, plan]);
  const toLook = rows.filter(needsLook).length;
  const { read } = words.pane;
  return (
    <>
      <Caption1 as="p" block className={styles.intro}>
        {read.intro}
      </Caption1>
      {headerLines(review.header, words).map((line) => (
        <Caption1 key={line} as="p" block className={styles.intro}>
          {line}
        </Caption1>
      ))}
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={state.work !== undefined}
          onClick={() => void session.run("makeReadings")}
        >
          {words.pane.makeReadings}
        </Button>
        <Button
          size="small"
          onClick={() => {
            open({ kind: "columns", header: review.header });
          }}
        >
          {words.columns.title}
        </Button>
      </div>
      <LongList
        rows={rows}
        keyOf={(row) => row.reading.item.row}
        label={words.pane.readings}
        rowHeight={150}
      >
        {(row, tabIndex, index) => (
          <>
            {index === 0 && toLook > 0 && <Heading text={read.toLook(toLook)} />}
            {index === toLook && <Heading text={read.understood(rows.length - toLook)} />}
            <ReadingCard
              reading={row.reading}
              problems={row.problems}
              columns={plan.table.columns}
              tabIndex={tabIndex}
            />
          </>
        )}
      </LongList>
    </>
  );
}

function needsLook({ problems, reading }: { problems: Problem[]; reading: ItemReading }): boolean {
  return needsPerson(reading, problems);
}

function Heading({ text }: { text: string }) {
  const styles = useStyles();
  return (
    <Caption1Strong as="h2" block className={styles.heading}>
      {text}
    </Caption1Strong>
  );
}

const useStyles = makeStyles({
  intro: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
    color: tokens.colorNeutralForeground2,
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
  },
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
});
