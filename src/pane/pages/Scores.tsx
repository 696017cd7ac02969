import { Button, Checkbox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { scoringOf } from "../../actions/scores/scoring";
import { ownTableIn } from "../../core/register/ownTable";
import { scoreRemarks, scoreWords } from "../../words/compose/scoreTexts";
import { usePane } from "../parts/paneContext";
import { Lines, PlainBody } from "../parts/PlainBody";
import { Page } from "./Page";

/** 采用与计分: the office's own rules, what cannot be used of them, and the sheet. */
export default function Scores() {
  const { session, state, words } = usePane();
  const own = scoreWords(words);
  const { result } = state;
  const [rank, setRank] = useState(false);
  const scoring = useMemo(() => result && scoringOf(result), [result]);
  if (!result || !scoring) return <Page title={own.title}>{null}</Page>;
  const { rules, scores, praised } = scoring;
  const hasTable = ownTableIn(result.own, "计分规则") !== undefined;
  const lines = [
    own.hint,
    ...scoreRemarks(scoring, words),
    praised.length === 0 ? own.nonePraised : own.praised(praised.join(words.listSeparator)),
  ];
  return (
    <Page
      title={own.title}
      footer={
        <Button
          appearance="primary"
          disabledFocusable={state.work !== undefined || scores.units.length === 0}
          onClick={() => void session.run("makeScores", { rank })}
        >
          {own.make}
        </Button>
      }
    >
      <PlainBody>
        <Lines lines={lines} />
        {!hasTable && (
          <Button
            disabledFocusable={state.work !== undefined}
            onClick={() => void session.run("makeScoreRules")}
          >
            {own.makeRules}
          </Button>
        )}
        {rules.rules.length > 0 && (
          <Checkbox
            label={own.rank}
            checked={rank}
            onChange={(_, { checked }) => setRank(checked === true)}
          />
        )}
      </PlainBody>
    </Page>
  );
}
