import { unitPieces } from "../reading/units/unitPieces";
import { foldText } from "../text/foldText";
import { familyCalled } from "../text/unitFamilies";
import { piecesOf, type Weights } from "./likeness";
import type { ComparedItem, ComparedPoint } from "./comparedText";
import type { PointFinding } from "./pointFinding";

const UNIT =
  "(?:[各区县市全][\\p{Script=Han}]{0,14}?|街道|乡镇|镇街|公检法司?)(?:街道|乡镇|镇街|镇办|单位|部门|机关|分局|局|委|办|院|中心|学校|法司|司)?";
const UNIT_END = /(?:街道|乡镇|镇街|镇办|单位|部门|机关|局|委|办|院|中心|学校|法司)$/;
/** Subjects at a clause's head: 各街道,公检法司、各行政执法单位 before what they are to do. */
const SUBJECTS = new RegExp(
  `(?<=^|[。;,(:])(${UNIT}(?:[、,和及与]${UNIT})*)(?=每|全年|至少|不少于|要|应|须|需|负责|认真|组织|开展|报送|制定|完成|结合|按照|积极|定期)`,
  "gu",
);
/** The clause behind the subjects is of an item where so much of it stands there. */
const SAME_CLAUSE = 0.4;

/** Whom a point names as acting against the units of its items: subjects of clauses, and the units at its end. */
export function unitFindings(
  point: ComparedPoint,
  items: readonly ComparedItem[],
  weights: Weights,
): PointFinding[] {
  return [
    ...subjectFindings(point, items, weights),
    ...actorFindings(point, items, weights),
    ...endFindings(point, items),
  ];
}

const OFFICE =
  "[\\p{Script=Han}]{1,12}?(?:局|委|办|院|科|股|室|部|会|联|社|所|站|校|中心|公司|大队|支队|团委|银行)";
const OFFICES = `${OFFICE}(?:[、和及]${OFFICE})*`;
/** Who acts, named in running text: 由区司法局会同区农业农村局, · 县供销社、县邮政公司配合. */
const ACTORS = [
  `(?<=由)(${OFFICES})(?=牵头|会同|联合|负责|具体|组织(?!部)|指导|[,于])`,
  `(?<=会同)(${OFFICES})(?=[,;。]|安排|实施|落实|开展|组织|做好|制定|加强|指导|推进|建立|对)`,
  `(?<=^|[,;。])(?!由)(${OFFICES})(?=要?(?:牵头|配合|协助))`,
].map((pattern) => new RegExp(pattern, "gu"));
/** The sentence that names them is of an item where so much of it stands there. */
const SAME_SENTENCE = 0.3;

/** Offices that a point's text lets act and none of the items that its sentence is about names. */
function actorFindings(
  point: ComparedPoint,
  items: readonly ComparedItem[],
  weights: Weights,
): PointFinding[] {
  const { plain } = point.body;
  return ACTORS.flatMap((pattern) => [...plain.matchAll(pattern)]).flatMap((match) => {
    const written = match[1] ?? "";
    const end = match.index + written.length;
    const about = piecesOf(plain.slice(end, sentenceEnd(plain, end)));
    const meant =
      items.length === 1
        ? items
        : items.filter((item) => weights.share(about, item.body.pieces) >= SAME_SENTENCE);
    const [first] = meant;
    const named = meant.flatMap(unitsOf);
    const lacking = written.split(/[、及]/).filter((name) => !isNamed(named, name));
    if (!first || named.length === 0 || lacking.length === 0) return [];
    return [
      {
        kind: "units" as const,
        point: point.point,
        item: first.item,
        inPoint: point.body.passage(match.index, end),
        inRow: unitCell(first),
      },
    ];
  });
}

function subjectFindings(
  point: ComparedPoint,
  items: readonly ComparedItem[],
  weights: Weights,
): PointFinding[] {
  const { plain } = point.body;
  return [...plain.matchAll(SUBJECTS)].flatMap((match) => {
    const written = match[1] ?? "";
    const names = written.split(/[、,和及与]/);
    if (!names.every((name) => UNIT_END.test(name))) return [];
    const end = match.index + written.length;
    const behind = piecesOf(plain.slice(end, sentenceEnd(plain, end)));
    return items
      .filter((item) => weights.share(behind, item.body.pieces) >= SAME_CLAUSE)
      .filter((item) => !names.every((name) => covers(unitsOf(item), name)))
      .map((item) => ({
        kind: "units" as const,
        point: point.point,
        item: item.item,
        inPoint: point.body.passage(match.index, end),
        inRow: unitCell(item),
      }));
  });
}

/** 区文化和旅游局 is one office, 区司法局和区教育局 are two. */
function isNamed(units: readonly string[], name: string): boolean {
  return covers(units, name) || name.split("和").every((each) => covers(units, each));
}

function sentenceEnd(plain: string, from: number): number {
  const end = plain.slice(from).search(/[。;]/);
  return end < 0 ? plain.length : from + end;
}

/** The units in brackets at a point's end, against those of all its items together. */
function endFindings(point: ComparedPoint, items: readonly ComparedItem[]): PointFinding[] {
  const { units } = point.point;
  if (units === undefined || items.length === 0) return [];
  const named = namesIn(units);
  const inPoint = { quote: units, context: units };
  const lacking = named.filter((name) => !items.some((item) => covers(unitsOf(item), name)));
  const first = items[0];
  const missing: PointFinding[] =
    lacking.length > 0 && first
      ? [{ kind: "units", point: point.point, item: first.item, inPoint, inRow: unitCell(first) }]
      : [];
  const more = items
    .filter((item) => !(missing.length > 0 && item === first))
    .filter((item) => unitsOf(item).some((name) => !covers(named, name)))
    .map((item) => ({
      kind: "units" as const,
      point: point.point,
      item: item.item,
      inPoint,
      inRow: unitCell(item),
    }));
  return [...missing, ...more];
}

function unitsOf({ item }: ComparedItem): string[] {
  return item.units.flatMap(({ text }) => namesIn(text));
}

function namesIn(text: string): string[] {
  return unitPieces(text).map(({ name }) => foldText(name));
}

function unitCell({ item }: ComparedItem) {
  const text = item.units.map(({ text }) => text.replace(/\s+/g, "、").trim()).join(" ");
  return { quote: text, context: text };
}

/** Whether one of these is the unit or the group, or a group of everybody it belongs to. */
function covers(units: readonly string[], name: string): boolean {
  const key = keyOf(name);
  const isStreets = familyCalled(key) === "街道";
  return units.some((unit) => {
    const other = keyOf(unit);
    if (other === key || isShortOf(other, key) || isShortOf(key, other)) return true;
    const family = familyCalled(other);
    return family !== undefined && (family === "街道") === isStreets;
  });
}

function keyOf(name: string): string {
  return name
    .replace(/^全[区市县]/, "")
    .replace(/^各/, "")
    .replace(/^[区市县](?=.{3})/, "");
}

/** 应急局 is short for 应急管理局: its characters in their order, first and last alike. */
function isShortOf(short: string, long: string): boolean {
  if (short.length < 2 || short.length >= long.length) return false;
  if (short.charAt(0) !== long.charAt(0) || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at++;
  return at === short.length;
}
