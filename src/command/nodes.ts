import type { CheckResult } from "../actions/check";
import { nodesIn, nodesNow } from "../core/node/nodes";
import { ownTableIn } from "../core/register/ownTable";
import { nodeWord } from "../words/compose/nodeWords";
import type { Words } from "../words/words";

/** The nodes of a workbook that has a 普法节点, as data: an entry for each node and word. */
export function nodesJson({ own, review, settings }: CheckResult): { nodes?: object[] } {
  if (!ownTableIn(own, "普法节点")) return {};
  return {
    nodes: nodesNow(nodesIn(own), review, settings.nodeAnswers).map(({ node, word, items }) => ({
      name: node.name,
      start: node.start,
      end: node.end,
      items: items.map(({ ref }) => ref),
      word,
    })),
  };
}

/** The same as lines of text. */
export function nodeLines({ own, review, settings }: CheckResult, words: Words): string[] {
  return nodesNow(nodesIn(own), review, settings.nodeAnswers).map((now) => {
    const refs = now.items.map(({ ref }) => ref).join(words.listSeparator);
    return `  ${now.node.name} ${nodeWord(now, words)}：${refs}`;
  });
}
