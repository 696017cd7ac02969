import { ownTableIn, type OwnTable } from "../register/ownTable";
import type { ItemFinding, Review } from "../review/review";
import { daysFrom, partsOf, type Day } from "../text/day";
import { foldText } from "../text/foldText";

/** The headings of the 普法节点. */
export const NODE_HEADINGS = {
  name: "名称",
  start: "起",
  end: "止",
  ground: "依据",
  lead: "牵头单位",
  ahead: "提前几天",
} as const;

/** A memorial day or a window of the year, as the sheet 普法节点 has it. */
export interface LawNode {
  name: string;
  start: Day;
  end: Day;
  /** Days before its start from which it is told of. */
  ahead: number;
}

/** How a node stands beside a day, or that somebody must say whether an item is of it. */
export type NodeWord = "before" | "today" | "within" | "past" | "ask";

/** What holds for an item whose node lies outside its deadline's month: the node's days, or the table's. */
export type NodeAnswer = "node" | "table";
/** What people have answered, by `nodeKey`. */
export type NodeAnswers = Readonly<Record<string, NodeAnswer>>;

/** How an answer is known: by the node and the item's text, since rows move. */
export const nodeKey = ({ name }: Pick<LawNode, "name">, { identity }: ItemFinding): string =>
  `${name} ${identity}`;

/** A node, the items that belong to it and how it stands for them; one entry for each word. */
export interface NodeNow {
  node: LawNode;
  word: NodeWord;
  items: ItemFinding[];
  /** Days until it starts; of `before` alone. */
  days?: number;
}

/** Told of from so many days before, where the sheet says nothing. */
const AHEAD = 30;

/** The fixed days with which the sheet begins; those that move by the year's notice stand there without days. */
export const FIXED_NODES: readonly { name: string; month: number; day: number }[] = [
  { name: "“3·8”国际妇女节", month: 3, day: 8 },
  { name: "“3·15”国际消费者权益日", month: 3, day: 15 },
  { name: "“4·15”全民国家安全教育日", month: 4, day: 15 },
  { name: "“6·5”环境日", month: 6, day: 5 },
  { name: "“6·26”国际禁毒日", month: 6, day: 26 },
  { name: "“12·4”国家宪法日", month: 12, day: 4 },
];

/** Windows whose days every year's notice says anew. */
export const MOVING_NODES: readonly string[] = ["民法典宣传月", "宪法宣传周"];

/** The nodes that a workbook's 普法节点 holds; without the sheet there are none, and a row without a day is none yet. */
export function nodesIn(own: readonly OwnTable[]): LawNode[] {
  const table = ownTableIn(own, "普法节点");
  if (!table) return [];
  return table.rows.flatMap((row) => {
    const name = row.text(NODE_HEADINGS.name);
    const start = row.day(NODE_HEADINGS.start);
    if (name === "" || start === undefined) return [];
    const end = row.day(NODE_HEADINGS.end) ?? start;
    const ahead = row.value(NODE_HEADINGS.ahead);
    const isDays = typeof ahead === "number" && ahead >= 0;
    return end < start ? [] : [{ name, start, end, ahead: isDays ? ahead : AHEAD }];
  });
}

/**
 * How the nodes stand on the review's day with their items; far ones and those that are over in every way are not told of, nor
 * is a node of an item for which somebody has said that the table's day holds.
 */
export function nodesNow(
  nodes: readonly LawNode[],
  review: Review,
  answers: NodeAnswers,
): NodeNow[] {
  return nodes.flatMap((node) => {
    const found = new Map<NodeWord, ItemFinding[]>();
    for (const item of review.items.filter(({ content }) => isOf(content, node))) {
      const word = wordFor(node, item, review.asOf, answers[nodeKey(node, item)]);
      if (word) found.set(word, [...(found.get(word) ?? []), item]);
    }
    return [...found].map(([word, items]): NodeNow => {
      const days = word === "before" ? daysFrom(review.asOf, node.start) : undefined;
      return { node, word, items, ...(days === undefined ? {} : { days }) };
    });
  });
}

function wordFor(
  node: LawNode,
  item: ItemFinding,
  asOf: Day,
  answer: NodeAnswer | undefined,
): NodeWord | undefined {
  const { start, end, ahead } = node;
  if (isOutside(node, item)) {
    if (answer === "table") return undefined;
    if (answer === undefined) return "ask";
  }
  if (asOf < start) return daysFrom(asOf, start) <= ahead ? "before" : undefined;
  if (asOf <= end) return start === end || asOf === start ? "today" : "within";
  const last = item.reading.deadline.due.at(-1);
  return last !== undefined && asOf <= last ? "past" : undefined;
}

/** Whether a node lies in none of the months of an item's own day: somebody must say which of the two is meant. */
export function isOutside(
  { start, end }: LawNode,
  { reading: { deadline } }: ItemFinding,
): boolean {
  if (deadline.kind !== "once") return false;
  const due = deadline.due.at(-1);
  if (due === undefined) return false;
  const month = (day: Day) => {
    const { year, month: of } = partsOf(day);
    return year * 12 + of;
  };
  return month(due) < month(start) || month(due) > month(end);
}

/** Whether an item's text names a node: by its own name, or by its date where that is a name and no figure. */
export function isOf(content: string, { name }: Pick<LawNode, "name">): boolean {
  const text = plain(content);
  const bare = plain(name);
  const date = DATE.exec(foldText(name));
  if (!date) return bare !== "" && text.includes(bare);
  const [, month = "", day = ""] = date;
  return datesNamed(content).some(
    ({ month: m, day: d }) => m === Number(month) && d === Number(day),
  );
}

const DATE = /(\d{1,2})[·.．•・](\d{1,2})/;

/** 12·4 in quotes, before 日, 节, 全民, 国家, 国际, or before a short name that ends in 日 or 节 and holds no measure. */
function datesNamed(content: string): { month: number; day: number }[] {
  const text = foldText(content).replace(/[•・．]/g, "·");
  const found = [
    ...text.matchAll(/["“‘「]([1-9]|1[0-2])[·.](\d{1,2})["”’」]/g),
    ...text.matchAll(
      /(?<![\d.·])([1-9]|1[0-2])[·.](\d{1,2})(?![\d.·])(?=日|节|全民|国家|国际|[^\d,,。;;、万亿元%人次篇件个]{1,5}[日节])/g,
    ),
  ];
  return found.map(([, month = "", day = ""]) => ({ month: Number(month), day: Number(day) }));
}

/** A name without the quotes that some texts put around it. */
function plain(text: string): string {
  return foldText(text).replace(/["“”‘’「」《》]/g, "");
}
