import { isGroupWord } from "./groupWords";
import type { KnownUnits } from "./knownUnits";

/** Longer stretches without a separator are no names; taking them apart would cost more than it could find. */
const LONGEST_TEXT = 60;

const JOINING = /以及|会同|及|与|和|并|会/g;
/** What begins a group in running text: the joining word before it cannot be part of a name. */
const GROUP_HEAD = /^(?:各|有关|相关|所有|其他|其它)/;
/** 区应急委员会各成员单位 has no joining 会, 村委会各小组 neither. */
const MAY_STAND_BEFORE_HUI = /(?:局|办|院|部|中心|街道|镇|乡|处|科|室|所|站|队|政府)$/;

/** 区司法局和区普法办 are two where both are known, 自然资源和规划分局 is one; names without anything between are told apart likewise. */
export function splitJoinedNames(name: string, known: KnownUnits): string[] {
  if (known.find(name) || name.length > LONGEST_TEXT) return [name];
  for (const match of name.matchAll(JOINING)) {
    const left = name.slice(0, match.index);
    const right = name.slice(match.index + match[0].length);
    if (right === "") continue;
    // 区司法局牵头,会同区教体局: what it joins stands before the separator.
    if (left === "" && isKnown(right, known)) return [right];
    if (left === "") continue;
    const rights = splitJoinedNames(right, known);
    if (isTwo(left, rights, match[0], known)) return [left, ...rights];
  }
  return tile(name, known) ?? [name];
}

function isTwo(left: string, rights: string[], joiner: string, known: KnownUnits): boolean {
  const [first = ""] = rights;
  if (/[(《“][^)》”]*$/.test(left)) return false;
  if (GROUP_HEAD.test(first) && isGroupWord(first)) {
    return known.find(left) !== undefined || MAY_STAND_BEFORE_HUI.test(left) || joiner !== "会"
      ? left.length >= 2
      : false;
  }
  if (joiner === "会" || joiner === "并") return false;
  return isKnown(left, known) && rights.every((each) => isKnown(each, known));
}

function isKnown(name: string, known: KnownUnits): boolean {
  return known.find(name) !== undefined || isGroupWord(name);
}

/** Known names that together make up the whole text, the longest first: `区司法局区普法办`. */
function tile(name: string, known: KnownUnits): string[] | undefined {
  if (!known.hasDirectory || name.length > LONGEST_TEXT) return undefined;
  for (let length = name.length - 1; length >= 2; length--) {
    const first = name.slice(0, length);
    if (!known.find(first)) continue;
    const rest = name.slice(length);
    const others = known.find(rest) ? [rest] : tile(rest, known);
    if (others) return [first, ...others];
  }
  return undefined;
}
