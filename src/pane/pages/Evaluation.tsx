import { Button, Field, makeStyles, SpinButton, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { appraisalIn } from "../../core/score/appraisal";
import { evaluationIn } from "../../core/score/evaluation";
import { ownTableIn } from "../../core/register/ownTable";
import { appraisalLines, evaluationLines } from "../../words/compose/evaluationLines";
import { evaluationWords } from "../../words/compose/evaluationWords";
import { usePane } from "../parts/paneContext";
import { Lines, PlainBody } from "../parts/PlainBody";
import { Page } from "./Page";

const MEMBERS = { usual: 3, most: 15 };

/** 评分表 of an evaluation and of a 评议: each is made once, and what was filled in there is looked through. */
export default function Evaluation() {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const own = evaluationWords(words);
  const { evaluation, appraisal } = own;
  const { result } = state;
  const [members, setMembers] = useState(MEMBERS.usual);
  if (!result) return <Page title={own.title}>{null}</Page>;
  const isBusy = state.work !== undefined;
  const scored = ownTableIn(result.own, "评分表");
  const appraised = ownTableIn(result.own, "评议评分表");
  return (
    <Page title={own.title} subtitle={own.hint}>
      <PlainBody>
        <h2 className={styles.heading}>{evaluation.heading}</h2>
        <Lines lines={[evaluation.hint]} />
        {scored ? (
          <Lines lines={evaluationLines(evaluationIn(scored), words)} />
        ) : (
          <Button disabledFocusable={isBusy} onClick={() => void session.run("makeEvaluation")}>
            {evaluation.make}
          </Button>
        )}
        <h2 className={styles.heading}>{appraisal.heading}</h2>
        <Lines lines={[appraisal.hint]} />
        {appraised ? (
          <Lines lines={appraisalLines(appraisalIn(appraised), words)} />
        ) : (
          <>
            <Field label={appraisal.members}>
              <SpinButton
                value={members}
                min={1}
                max={MEMBERS.most}
                onChange={(_, { value, displayValue }) => {
                  const typed = value ?? Number(displayValue);
                  if (Number.isInteger(typed) && typed >= 1 && typed <= MEMBERS.most)
                    setMembers(typed);
                }}
              />
            </Field>
            <Button
              disabledFocusable={isBusy}
              onClick={() => void session.run("makeAppraisal", { members })}
            >
              {appraisal.make}
            </Button>
          </>
        )}
      </PlainBody>
    </Page>
  );
}

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});
