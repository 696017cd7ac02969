import type { UnitRole } from "../../table/unitRole";

const ROLE_OF: Record<string, UnitRole> = {
  牵头: "lead",
  主办: "lead",
  主责: "lead",
  责任: "responsible",
  承办: "responsible",
  负责: "responsible",
  负总责: "responsible",
  配合: "assist",
  协助: "assist",
  协办: "assist",
  参加: "assist",
  参与: "assist",
};

const WORD = Object.keys(ROLE_OF).join("|");
const HEADING = new RegExp(`^(${WORD})(?:责任)?(?:(?:单位|部门|科室|处室)\\s*[::]?|\\s*[::])`);
const BRACKET = new RegExp(`[([【](?:为)?(${WORD})(?:单位|部门)?[)\\]】]`);
const ENDING = new RegExp(
  `为?(?:具体|分别|共同|负责|抓好?){0,2}?(?:(${WORD})(?:单位|部门)?|(负总责))(?:负责|具体|组织|统筹|协调|落实|实施|办理|推进|开展|做好|抓好|抓){0,3}$`,
);
/** 相关责任单位 is a group, and nobody's role. */
const ENDS_IN_EACH = /(?:^|各|相关|有关|所有|其他|全体|[省市区县镇]直)$/;
/** …等相关部门及各街道: the tail may stand before another name. */
const INNER_TAIL = /(?<=.{2})等(?:有关|相关)?(?:部门|单位)(?=及|以及|和|与)/;
const TAIL =
  /(?:等(?:\d{1,3}[个家])?(?:有关|相关|各)?(?:部门|单位|科室|街道|乡镇)*)?(?:(?:按|根据|依)照?(?:各自)?(?:职责|职能|任务)?(?:分工|要求)?(?:分别|共同|具体)?)?(?:(?:具体|组织|统筹|协调|共同|分别|积极)*(?:负责|落实|实施|推进|开展|完成|抓好|做好|办理))?$/;
const EXCEPT_IN_BRACKETS = /[([](?:除|不含|不包括)?(.{1,200}?)(?:以?外|除外)?[)\]]$/;
const EXCEPT_BEFORE = /^除(.{1,200}?)(?:以?外)的?(?=.)/;

/** A piece of a unit cell taken apart: name, role, and the names it excepts. */
export interface PieceRole {
  name: string;
  role?: UnitRole;
  except: string[];
  /** The role word stands before names and holds on: 牵头单位:…. */
  heads: boolean;
  /** The role word stands behind names and is for the whole list before it: …配合. */
  closes: boolean;
}

/** Takes the role words, tails and exceptions off one piece: `"区司法局(牵头)" → 区司法局, lead`. */
export function roleOfPiece(piece: string): PieceRole {
  if (piece.length > LONGEST_PIECE) return { name: piece, except: [], heads: false, closes: false };
  let name = piece.trim().replace(/^由(?=.{2})/, "");
  let role: UnitRole | undefined;
  const heading = HEADING.exec(name);
  if (heading) {
    role = ROLE_OF[heading[1] ?? ""];
    name = name.slice(heading[0].length);
  }
  const { text, except } = takeExceptions(name);
  name = text;
  const bracket = BRACKET.exec(name);
  if (bracket) {
    role = ROLE_OF[bracket[1] ?? ""];
    name = name.replace(bracket[0], "");
  }
  const ending = ENDING.exec(name);
  const closing = ending ? ROLE_OF[ending[1] ?? ending[2] ?? ""] : undefined;
  if (ending && closing && !ENDS_IN_EACH.test(name.slice(0, ending.index))) {
    name = name.slice(0, ending.index);
    role = closing;
  }
  name = name.replace(INNER_TAIL, "").replace(TAIL, "").trim();
  return {
    name,
    except,
    heads: heading !== null,
    closes: closing !== undefined && role === closing,
    ...(role ? { role } : {}),
  };
}

/** A longer stretch is no name, and its parts are not worth looking for. */
const LONGEST_PIECE = 300;

function takeExceptions(name: string): { text: string; except: string[] } {
  const before = EXCEPT_BEFORE.exec(name);
  if (before) return { text: name.slice(before[0].length), except: namesIn(before[1] ?? "") };
  const inside = EXCEPT_IN_BRACKETS.exec(name);
  if (!inside || !/^[([](?:除|不含|不包括)|(?:除外|以外)[)\]]$/.test(inside[0]))
    return { text: name, except: [] };
  return { text: name.slice(0, inside.index), except: namesIn(inside[1] ?? "") };
}

function namesIn(text: string): string[] {
  return text.split(/[、,;和及与\s]+/).filter((name) => name !== "");
}
