import { foldText } from "../../text/foldText";
import { readNumeral } from "../../text/numerals";
import type { KnownUnits } from "../units/knownUnits";
import type { NamedUnit } from "../units/readUnits";
import { SubjectFinder } from "./clauseSubject";
import type { Requirement, RequirementPer } from "./requirement";

const PER: Record<RequirementPer, string> = {
  year: "全年",
  half: "每半年",
  quarter: "每季度",
  month: "每月",
  due: "每次",
};

const PERS = new Map<string, RequirementPer>([
  ...(Object.entries(PER) as [RequirementPer, string][]).map(
    ([per, word]): [string, RequirementPer] => [word, per],
  ),
  ["每年", "year"],
  ["年", "year"],
  ["半年", "half"],
  ["季度", "quarter"],
  ["季", "quarter"],
  ["月", "month"],
  ["次", "due"],
]);

/** A requirement in the short form in which it can be put right: `街道≥12篇/全年`, `≥2种(以案释法、法治宣传)/全年`. */
export function shortForm({ who, thing, atLeast, measure, per, kinds }: Requirement): string {
  const subject = [who, thing].filter((part) => part !== "").join(":");
  const kind = kinds ? `种(${kinds.join("、")})` : measure;
  return `${subject}≥${atLeast}${kind}/${PER[per]}`;
}

const FORM =
  /^(?<who>[^≥:]*?)(?::(?<thing>[^≥]*))?(?:≥|>=|不少于|至少)(?<number>\d{1,5}|[一二三四五六七八九十两百]{1,4})(?:(?<measure>[篇次场期件条个份例起项])|种\((?<kinds>[^()]+)\))?(?:\/(?<per>[^/]+))?$/u;

/** Requirements in short form, several with ; between them. `无` stands for none. Undefined where any part cannot be read. */
export function readShortForm(
  text: string,
  units: NamedUnit[],
  known: KnownUnits,
): Requirement[] | undefined {
  const plain = foldText(text);
  if (/^(?:无|不计数|0)$/.test(plain)) return [];
  const parts = plain.split(";").filter((part) => part !== "");
  const requirements = parts.flatMap((part) => readPart(part, units, known) ?? []);
  return parts.length > 0 && requirements.length === parts.length ? requirements : undefined;
}

function readPart(part: string, row: NamedUnit[], known: KnownUnits): Requirement | undefined {
  const groups = FORM.exec(part)?.groups;
  const atLeast = readNumeral(groups?.["number"] ?? "");
  const per = groups?.["per"] === undefined ? "year" : PERS.get(groups["per"]);
  if (!groups || !atLeast || per === undefined) return undefined;
  const owing = unitsOf(groups["who"] ?? "", row, known);
  if (!owing) return undefined;
  const kinds = groups["kinds"]?.split(/[、,和]/).filter((kind) => kind !== "");
  return {
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
}

function unitsOf(who: string, row: NamedUnit[], known: KnownUnits): string[] | undefined {
  if (who === "") return row.map((unit) => unit.name);
  const subject = new SubjectFinder(row, known).subjectOf(who);
  return subject?.kind === "units" && subject.length === who.length ? subject.units : undefined;
}
