import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CheckResult } from "../../actions/check";
import { nodeKey, nodesIn, nodesNow, type NodeAnswer, type NodeNow } from "../../core/node/nodes";
import { ownTableIn } from "../../core/register/ownTable";
import { monthWords } from "../../words/compose/monthWords";
import { nodeWord } from "../../words/compose/nodeWords";
import { usePane } from "../parts/paneContext";

/** 今后一个月的节点: each with its items and how far it is; where the workbook has no 普法节点, the way to it. */
export function ComingNodes({ result }: { result: CheckResult }) {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const own = monthWords(words);
  const { nodeAnswers } = result.settings;
  const nodes = useMemo(
    () => nodesNow(nodesIn(result.own), result.review, nodeAnswers),
    [result, nodeAnswers],
  );
  const answer = ({ node, items }: NodeNow, given: NodeAnswer) => {
    const own = items.map((item): [string, NodeAnswer] => [nodeKey(node, item), given]);
    void session.run("saveSettings", {
      nodeAnswers: { ...nodeAnswers, ...Object.fromEntries(own) },
    });
  };
  const hasSheet = ownTableIn(result.own, "普法节点") !== undefined;
  return (
    <section className={styles.nodes} aria-label={own.nodes}>
      <h3 className={styles.heading}>{own.nodes}</h3>
      {hasSheet && nodes.length === 0 && <Caption1>{own.noNodes}</Caption1>}
      {nodes.map((each) => (
        <Line key={`${each.node.name} ${each.word}`} now={each} onAnswer={answer} />
      ))}
      {!hasSheet && (
        <div className={styles.line}>
          <Caption1 className={styles.text}>{own.nodesHint}</Caption1>
          <Button
            size="small"
            disabledFocusable={state.work !== undefined}
            onClick={() => void session.run("makeNodes")}
          >
            {own.makeNodes}
          </Button>
        </div>
      )}
      <div className={styles.line}>
        <Button
          size="small"
          disabledFocusable={state.work !== undefined}
          onClick={() => void session.run("makeCalendar")}
        >
          {own.makeCalendar}
        </Button>
      </div>
    </section>
  );
}

function Line({
  now,
  onAnswer,
}: {
  now: NodeNow;
  onAnswer: (now: NodeNow, answer: NodeAnswer) => void;
}) {
  const { state, words } = usePane();
  const own = monthWords(words);
  const styles = useStyles();
  const { node, items } = now;
  const days = node.start === node.end ? [node.start] : [node.start, node.end];
  return (
    <div className={styles.line}>
      <span className={styles.text}>
        {days.map((day) => words.shortDay(day)).join("–")} {node.name}{" "}
        <Caption1>{items.map(({ ref }) => ref).join(words.listSeparator)}</Caption1>
      </span>
      <Caption1>{nodeWord(now, words)}</Caption1>
      {now.word === "ask" &&
        (["node", "table"] as const).map((given) => (
          <Button
            key={given}
            size="small"
            disabledFocusable={state.work !== undefined}
            onClick={() => onAnswer(now, given)}
          >
            {own.nodeAnswers[given]}
          </Button>
        ))}
    </div>
  );
}

const useStyles = makeStyles({
  nodes: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: "2px 0",
  },
  text: { flex: "1 1 160px", minWidth: 0, color: tokens.colorNeutralForeground2 },
});
