import { isGroupWord } from "./groupWords";
import type { KnownUnits } from "./knownUnits";
import type { UnitPiece } from "./unitPieces";

/** Levels from the highest down: one that stands alone is no office. */
const RANKS = ["中央国家", "省", "市州盟", "县区旗", "镇乡街", "村"];
const LEVEL_ALONE =
  /^(?:各|全)?(?:中央|国家|省|市|州|盟|旗|县|区|镇|乡|街|村|市州|县区|区县|市县|乡镇|镇街)级?(?:[(][^()]{1,20}[)])?$/;
/** Organs that every place has, without the place. */
const ORGAN_ALONE =
  /^(?:局|委|办|院|处|科|所|站|街|镇|乡|单位|政府|人民政府|党委|党工委|党组|党支部|政府办|街道办事处|街道办|乡镇人民政府|镇人民政府|办事处|管委会|安委会|防指|指挥部|领导小组|专班|机关|部门|街道|乡镇|社区|园区|开发区|村居?|委员会)$/;
/** What is no name by itself: the end of one that a line break went through. */
const NAME_ENDS =
  /^(?:事务|服务|管理)?(?:中心|办公室|委员会|管理局|管理处|办事处|指挥部)(?:[(].{0,40}[)])?$/;

/** What is longer is no name, however it goes on; looking at all of it again for each piece would be quadratic. */
const LONGEST_NAME = 120;

/**
 * Puts names together that a space, a line break or a 、 went through: `区 法院`, `历史文化街区事务↵中心`,
 * `市、县(市、区)粮食行政管理部门`, `各镇党委、政府`.
 */
export function joinFragments(pieces: UnitPiece[], known: KnownUnits): UnitPiece[] {
  const joined: UnitPiece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const kind = before && kindOfJoin(before, piece, known);
    if (!before || kind === undefined) {
      joined.push({ ...piece });
      continue;
    }
    const listed = piece.joint === "list" || piece.joint === "comma";
    const mark = kind === "group" && listed ? "、" : "";
    before.name += mark + piece.name;
    before.raw += mark + piece.raw;
    before.except.push(...piece.except);
    if (piece.role && !before.role) before.role = piece.role;
    if (kind === "group") before.isGroup = true;
  }
  return joined;
}

function kindOfJoin(
  before: UnitPiece,
  piece: UnitPiece,
  known: KnownUnits,
): "name" | "group" | undefined {
  if (piece.joint === "strong" || before.name.length > LONGEST_NAME) return undefined;
  if (isKnownUnit(piece.name, known) && isKnownUnit(before.name, known)) return undefined;
  if (endsInGroup(before, known) && ORGAN_ALONE.test(piece.name)) return "group";
  if (goesDown(before, piece, known)) return "group";
  if (piece.joint === "list" || piece.joint === "comma") return undefined;
  if (isMeant(before.name, known) && isMeant(piece.name, known)) return undefined;
  if (known.find(before.name + piece.name) || NAME_ENDS.test(piece.name)) return "name";
  if (/.[和与及]$/.test(before.name)) return "name"; // 区住房和↵城乡建设局
  return before.name.length < 2 || piece.name.length < 2 ? "name" : undefined;
}

function isKnownUnit(name: string, known: KnownUnits): boolean {
  return known.find(name)?.kind === "unit";
}

function isMeant(name: string, known: KnownUnits): boolean {
  return known.find(name) !== undefined || isGroupWord(name);
}

/** 各镇党委、政府: what goes on is an organ of the same places. 区委、政府 and 区司法局、街道 are not. */
function endsInGroup(before: UnitPiece, known: KnownUnits): boolean {
  if (isKnownUnit(before.name, known)) return false;
  return (
    before.isGroup === true ||
    (isGroupWord(before.name) &&
      /^各?(?:镇|乡|街|村|县|区|市|园)|^[全区县市镇].{0,3}各/.test(before.name))
  );
}

/** 市、县粮食局, 各市、县财政局: a level alone goes on with what stands behind it, unless that is of a higher level or a group of its own. */
function goesDown(before: UnitPiece, piece: UnitPiece, known: KnownUnits): boolean {
  if (!LEVEL_ALONE.test(before.name) && !(before.isGroup && LEVEL_ALONE.test(lastOf(before)))) {
    return false;
  }
  if (isMeant(before.name, known) && /各|有关|相关/.test(piece.name)) return false;
  const isGroup = before.name.startsWith("各") || before.name.startsWith("全");
  return !isGroup || rankOf(piece.name) >= rankOf(before.name.replace(/^[各全]/, ""));
}

function lastOf({ name }: UnitPiece): string {
  return name.slice(name.lastIndexOf("、") + 1);
}

function rankOf(name: string): number {
  return RANKS.findIndex((rank) => rank.includes(name.charAt(0)));
}
