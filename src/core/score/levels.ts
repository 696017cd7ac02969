import { foldText } from "../text/foldText";

/** The levels at which a piece is adopted, the lowest first. */
export const LEVELS = ["区级", "市级", "省级", "国家级"] as const;

const WORDS: readonly RegExp[] = [
  /^(?:区县?|县区?|旗|本)级?$/,
  /^(?:地|地市|市)级?$/,
  /^(?:省|自治区|直辖市)级?$/,
  /^(?:国家|全国|中央)级?$/,
];

/** One of the four levels in its usual word, or the office's own word as it stands: `县级` → 区级, `批示` → 批示. */
export function levelOf(text: string): string {
  const plain = foldText(text);
  return LEVELS[WORDS.findIndex((word) => word.test(plain))] ?? plain;
}

/** The levels that a cell names, each once: `市级、省级` → both; none of `/` and `无`. */
export function levelsIn(text: string): string[] {
  const pieces = foldText(text).split(/[、,;/\s]+/);
  return [...new Set(pieces.filter((each) => !/^[-—无]*$/.test(each)).map(levelOf))];
}
