import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckResult } from "../../actions/check";
import { roundWords } from "../../words/compose/roundWords";
import { usePane } from "./paneContext";

/** 存为第n期; where that replaces a round, or lies before the last one, it asks first. */
export function KeepButton({ result, round }: { result: CheckResult; round: number }) {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const own = roundWords(words);
  const [isAsking, setAsking] = useState(false);
  const { review, rounds } = result;
  const ofYear = rounds.filter(({ snapshot }) => snapshot.year === review.year);
  const isKept = ofYear.some(({ snapshot }) => snapshot.asOf === review.asOf);
  const last = ofYear.at(-1)?.snapshot.asOf ?? "";
  const question = isKept ? own.keptToday(round) : review.asOf < last ? own.beforeLast : undefined;
  const keep = () => {
    setAsking(false);
    void session.run("keepRound");
  };
  if (isAsking && question !== undefined) {
    return (
      <div role="group" aria-label={question} className={styles.question}>
        <Caption1 className={styles.text}>{question}</Caption1>
        <Button
          onClick={() => {
            setAsking(false);
          }}
        >
          {own.cancel}
        </Button>
        <Button appearance="primary" disabledFocusable={state.work !== undefined} onClick={keep}>
          {isKept ? own.replace : own.keepAnyway}
        </Button>
      </div>
    );
  }
  return (
    <Button
      title={own.keepHint}
      disabledFocusable={state.work !== undefined}
      onClick={() => {
        if (question === undefined) keep();
        else setAsking(true);
      }}
    >
      {own.keep(round)}
    </Button>
  );
}

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  text: { flexBasis: "100%", textAlign: "right" },
});
