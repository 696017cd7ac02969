import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { coverageOf } from "../../actions/people/makeCoverage";
import { ownTableIn } from "../../core/register/ownTable";
import { coverageLines, coverageWords } from "../../words/compose/coverageTexts";
import { usePane } from "../parts/paneContext";
import { Lines, PlainBody } from "../parts/PlainBody";
import { Page } from "./Page";

/** 法律明白人: how far each unit is with people in its bases, the registers behind it, and the sheet. */
export default function Coverage() {
  const { session, state, words } = usePane();
  const own = coverageWords(words);
  const { result } = state;
  const found = useMemo(() => result && coverageOf(result), [result]);
  if (!result || !found) return <Page title={own.title}>{null}</Page>;
  const isAsked = result.review.items.some(({ requirements }) =>
    requirements.some(({ eachBase }) => eachBase !== undefined),
  );
  const isBusy = state.work !== undefined;
  const isKnown = found.coverage.length + found.participation.length > 0;
  const lines = [
    own.hint,
    own.namesHint,
    ...(isAsked ? [] : [own.noRequirement]),
    ...(isAsked && found.coverage.length === 0 ? [own.noBases] : []),
    ...coverageLines(found, words),
  ];
  return (
    <Page
      title={own.title}
      footer={
        <Button
          appearance="primary"
          disabledFocusable={isBusy || !isKnown}
          onClick={() => void session.run("makeCoverage")}
        >
          {own.make}
        </Button>
      }
    >
      <PlainBody>
        <Lines lines={lines} />
        {!ownTableIn(result.own, "居民小组名单") && (
          <Button disabledFocusable={isBusy} onClick={() => void session.run("makeBaseList")}>
            {own.makeList}
          </Button>
        )}
        {!ownTableIn(result.own, "法律明白人台账") && (
          <Button disabledFocusable={isBusy} onClick={() => void session.run("makePeople")}>
            {own.makePeople}
          </Button>
        )}
      </PlainBody>
    </Page>
  );
}
