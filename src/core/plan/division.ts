import { foldText } from "../text/foldText";
import type { NamedUnit } from "../reading/units/readUnits";
import { LAW_FIELDS } from "./lawFields";

/** A law and the unit that is to answer for it. */
export interface LawShare {
  law: string;
  /** None where the law's name tells none or several of the row's units. */
  unit?: string;
  /** The word in the law's name that tells its field; none where nothing does. */
  word?: string;
}

/** 分工 of a row whose content lists laws and which names offices: what is proposed, or what a person has confirmed. */
export interface Division {
  shares: LawShare[];
  isConfirmed: boolean;
}

/** So many laws and so many units make a row worth dividing. */
const LAWS = 3;
const UNITS = 3;

const QUOTED_LAW = /《([^《》]{2,60})》/g;
const LABEL = /[“"][^“”"]{0,60}[”"]/g;
const PLAIN_LAW = /^(?:宪法|刑法|民法典|\p{Script=Han}{2,}(?:法|条例|办法))$/u;
const NO_LAW = /(?:普法|执法|司法|守法|学法|用法|尊法|释法|做法|方法)$/;
/** What stands before the first law of a list. */
const LEAD =
  /^(?:(?:重点|深入|认真|积极|广泛)*(?:学习|宣传|普及|贯彻|落实|宣讲|开展|抓好|推进)+|即|包括|主要是|分别是|以及|等)+/;

/** The laws that a text lists, in order: 《》, 宪法, 刑法, 民法典, and names that end in 法, 条例 or 办法; a label in “ ” is none. */
export function lawsIn(content: string): string[] {
  const plain = foldText(content).replace(LABEL, ",");
  const laws: string[] = [];
  const add = (law: string) => {
    if (!laws.includes(law)) laws.push(law);
  };
  // Marked off first: a quoted name may hold what parts a list.
  const parts = plain.replace(QUOTED_LAW, (_, name: string) => `,《${name},`).split(/[、,;。:()]/);
  for (const part of parts) {
    if (part.startsWith("《")) {
      if (isLaw(part.slice(1))) add(part.slice(1));
      continue;
    }
    for (const piece of part.split(/(?:和(?!国)|与|及(?!其))/)) {
      const name = piece.replace(LEAD, "").replace(/等$/, "");
      if (isLaw(name)) add(name);
    }
  }
  return laws;
}

function isLaw(name: string): boolean {
  return PLAIN_LAW.test(name) && !NO_LAW.test(name);
}

/** Proposes who answers for which law of a row; undefined where it lists fewer than three, or names fewer than three units or a group. */
export function proposeDivision(
  content: string,
  units: readonly NamedUnit[],
): Division | undefined {
  if (units.length < UNITS || !/法|条例/.test(content)) return undefined;
  // Before anything is listed: most rows of a large plan are of a group.
  const isOfGroup = units.some(
    ({ role, group, isOpenGroup }) => role !== "assist" && (group !== undefined || isOpenGroup),
  );
  if (isOfGroup) return undefined;
  const owing = units.filter(({ role }) => role !== "assist");
  if (owing.length < UNITS) return undefined;
  const laws = lawsIn(content);
  if (laws.length < LAWS) return undefined;
  return { shares: laws.map((law) => shareOf(law, owing)), isConfirmed: false };
}

/** By the law's field, never by its place. The first field that a name tells decides. */
function shareOf(law: string, units: readonly NamedUnit[]): LawShare {
  for (const field of LAW_FIELDS) {
    const word = field.law.exec(law)?.[0];
    if (word === undefined) continue;
    const own = units.filter(({ name }) => field.unit.test(name));
    const [unit] = own;
    return own.length === 1 && unit ? { law, unit: unit.name, word } : { law, word };
  }
  return { law };
}

/** A division in short form: `立法法→区人大办;信访工作条例→区委信访局`; a law without a unit keeps its place: `立法法→`. */
export function divisionForm({ shares }: Division): string {
  return shares.map(({ law, unit }) => `${law}→${unit ?? ""}`).join(";");
}

/** Reads the short form that a person has confirmed. Undefined where a law of the row is without a unit, or a unit is none of the row's. */
export function readDivision(
  text: string,
  content: string,
  units: readonly NamedUnit[],
): Division | undefined {
  const laws = lawsIn(content);
  const names = new Map(units.map(({ name }) => [foldText(name), name]));
  const given = new Map<string, string>();
  for (const pair of foldText(text).split(/[;\n]/)) {
    if (pair === "") continue;
    const [written = "", unit = ""] = pair.split(/→|->|=>/);
    const law = laws.find((each) => isSameLaw(each, written));
    const name = names.get(unit);
    if (law === undefined || name === undefined) return undefined;
    given.set(law, name);
  }
  if (laws.length === 0 || given.size < laws.length) return undefined;
  const shares = laws.flatMap((law) => {
    const unit = given.get(law);
    return unit === undefined ? [] : [{ law, unit }];
  });
  return { shares, isConfirmed: true };
}

/** Full and short names of a law: 中华人民共和国立法法 and 立法法. */
export function isSameLaw(law: string, written: string): boolean {
  const plain = foldText(written).replace(/[《》]/g, "");
  return plain !== "" && (law.endsWith(plain) || plain.endsWith(law));
}

/** Whether a record's text names a law, by its full or short name, with or without the province before it. */
export function namesLaw(text: string, law: string): boolean {
  const plain = foldText(text);
  const short = law.replace(/^(?:中华人民共和国|\p{Script=Han}{2,3}[省市])/u, "");
  return plain.includes(law) || (short.length > 2 && plain.includes(short));
}

/** The laws of each unit, where a person has confirmed who answers for which. */
export function lawsByUnit(division: Division | undefined): ReadonlyMap<string, string[]> {
  const laws = new Map<string, string[]>();
  if (!division?.isConfirmed) return laws;
  for (const { law, unit } of division.shares) {
    if (unit === undefined) continue;
    const own = laws.get(unit);
    if (own) own.push(law);
    else laws.set(unit, [law]);
  }
  return laws;
}
