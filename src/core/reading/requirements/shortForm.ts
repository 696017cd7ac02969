import { foldText } from "../../text/foldText";
import { MEASURES, NUMERAL } from "../../text/measures";
import { readNumeral } from "../../text/numerals";
import { periodNamed } from "../../text/periods";
import type { KnownUnits } from "../units/knownUnits";
import type { NamedUnit } from "../units/readUnits";
import { readRequirements } from "./readRequirements";
import { BASE_WORDS, type BaseKind } from "./bases";
import { SubjectFinder } from "./clauseSubject";
import type { Requirement, RequirementPer } from "./requirement";

const PER: Record<RequirementPer, string> = {
  year: "全年",
  half: "每半年",
  quarter: "每季度",
  month: "每月",
  due: "每次",
};

/** Numbers that are no least numbers are shown as they are: 92.5, not ≥92.5. */
const NOT_LEAST = new Set<Requirement["notJudged"]>(["upperBound", "rate", "money", "notReports"]);

/** A requirement in the short form in which it can be put right: `街道≥12篇/全年`, `≥2种(以案释法、法治宣传)/全年`. */
export function shortForm(requirement: Requirement): string {
  const { who, thing, atLeast, measure, per, kinds, notJudged, eachBase } = requirement;
  if (eachBase) {
    const source = eachBase.source === undefined ? "" : `(${eachBase.source})`;
    return `${who}每个${BASE_WORDS[eachBase.base]}≥${atLeast}名${source}`;
  }
  const subject = [who, thing].filter((part) => part !== "").join(":");
  const kind = kinds ? `种(${kinds.join("、")})` : measure;
  if (NOT_LEAST.has(notJudged))
    return `${subject}${notJudged === "upperBound" ? "≤" : ""}${atLeast}${kind}`;
  return `${subject}≥${atLeast}${kind}/${PER[per]}`;
}

const FORM = new RegExp(
  `^(?<who>[^≥:]*?)(?::(?<thing>[^≥]*))?(?<least>≥|>=|不少于|至少)?(?<number>${NUMERAL})(?:(?<measure>[${MEASURES}])|种\\((?<kinds>[^()]+)\\))?(?:\\/(?<per>[^/]+))?$`,
  "u",
);

/** Requirements in short form, several with ; between them. `无` stands for none. Undefined where any part cannot be read. */
export function readShortForm(
  text: string,
  units: NamedUnit[],
  known: KnownUnits,
): Requirement[] | undefined {
  const plain = foldText(text);
  if (/^(?:无|不计数|0)$/.test(plain)) return [];
  const parts = plain.split(";").filter((part) => part !== "");
  const read = parts.map(
    (part) =>
      readEachBase(part, units, known) ??
      readPart(part, units, known) ??
      readPhrase(part, units, known),
  );
  if (parts.length === 0 || read.some((each) => each === undefined)) return undefined;
  return read.flatMap((each) => each ?? []);
}

/** Whatever is read in a 具体内容 is read here too: 每半年1篇, 街道全年不少于12篇. Numbers that are only shown put nothing right. */
function readPhrase(
  part: string,
  units: NamedUnit[],
  known: KnownUnits,
): Requirement[] | undefined {
  const read = readRequirements(part, units, known);
  const isMeant = ({ notJudged, eachBase }: Requirement) => !notJudged || eachBase !== undefined;
  return read.length > 0 && read.every(isMeant) ? read : undefined;
}

const SOURCE = /\(([^()]*第?[\d一二三四五六七八九十]+条?)\)$/;
const EACH_BASE = new RegExp(
  `^(?<who>.*?)(?:每个?|各)?(?<base>居民小组|社区)(?:≥|>=|不少于|至少)(?<number>${NUMERAL})[名人位]$`,
  "u",
);
const BASE_KINDS: readonly BaseKind[] = ["group", "community"];

/** `每个居民小组≥1名(要点第17条)`: what may stand in the points and not in the table. */
function readEachBase(
  part: string,
  row: NamedUnit[],
  known: KnownUnits,
): Requirement[] | undefined {
  const source = SOURCE.exec(part)?.[1];
  const plain = part.replace(SOURCE, "");
  const { who = "", base = "", number = "" } = EACH_BASE.exec(plain)?.groups ?? {};
  const kind = BASE_KINDS.find((each) => BASE_WORDS[each] === base);
  const atLeast = readNumeral(number);
  const units = unitsOf(who, row, known);
  if (kind === undefined || !atLeast || !units || units.length === 0) return undefined;
  const eachBase = { base: kind, ...(source === undefined ? {} : { source }) };
  const said = { text: part, who, atLeast, measure: "", thing: "", per: "year" as const, units };
  return [{ ...said, damaged: false, eachBase, notJudged: "otherBase" }];
}

function readPart(part: string, row: NamedUnit[], known: KnownUnits): Requirement[] | undefined {
  const groups = FORM.exec(part)?.groups;
  const atLeast = readNumeral(groups?.["number"] ?? "");
  const per = groups?.["per"] === undefined ? "year" : perNamed(groups["per"]);
  if (!groups || !atLeast || per === undefined) return undefined;
  // A bare number may be anything.
  if (!groups["least"] && !groups["measure"] && !groups["kinds"]) return undefined;
  const owing = unitsOf(groups["who"] ?? "", row, known);
  if (!owing || owing.length === 0) return undefined;
  const kinds = groups["kinds"]?.split(/[、,和]/).filter((kind) => kind !== "");
  const requirement: Requirement = {
    text: part,
    who: groups["who"] ?? "",
    atLeast,
    measure: kinds ? "种" : (groups["measure"] ?? ""),
    thing: groups["thing"] ?? "",
    per,
    ...(kinds ? { kinds } : {}),
    damaged: false,
    units: owing,
  };
  return [requirement];
}

function perNamed(text: string): RequirementPer | undefined {
  return text === "每次" || text === "次" ? "due" : periodNamed(text);
}

function unitsOf(who: string, row: NamedUnit[], known: KnownUnits): string[] | undefined {
  if (who === "") return row.map((unit) => unit.name);
  const subject = new SubjectFinder(row, known).subjectOf(who);
  return subject?.kind === "units" && subject.length === who.length ? subject.units : undefined;
}
