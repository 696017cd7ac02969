import { parseArgs } from "node:util";
import { parseDay, type Day } from "../core/text/day";
import { EXCEL_NAMES, type ExcelName } from "../excelStandIn/host/excels";
import type { Words } from "../words/words";
import { readColumns, type Places } from "./columns";

/** What the command was asked to do. */
export interface Options {
  book: string;
  /** All workbooks and folders named; more than one, or a folder, are judged together. */
  books: string[];
  asOf: Day;
  sheet?: string;
  /** What the sheet's columns are, by their letters. */
  places?: Places;
  dueSoonDays?: number;
  highlight: boolean;
  resultColumn: boolean;
  summaries: boolean;
  /** Which Excel is played; the usual one where left out. */
  excel?: ExcelName;
  /** The folder that forms are written to. */
  forms?: string;
  /** The units that forms are made for; all where it is left out. */
  units?: string[];
  replyBy?: Day;
  /** Files and folders of forms that came back. */
  collect: string[];
  /** What is done where a form and the plan have both changed since it was sent. */
  conflicts: "keep" | "take";
  /** The check is kept as a round in the 检查记录. */
  keepRound: boolean;
  /** Compared with a former copy of the workbook, or with the last round kept where it is blank. */
  since?: string;
  /** The day as of which the former copy is judged. */
  sinceAsOf?: Day;
  /** Notices are proposed, and made with --out. */
  notices: boolean;
  /** 本单位, in place of those of the workbook's settings. */
  own?: string[];
  /** What units had adopted, and their points by the 计分规则. */
  scores: boolean;
  /** With it their places within their groups. */
  rank: boolean;
  /** The file that a 通报 is written to. */
  bulletin?: string;
  /** The file that a row for each unit of each item is written to. */
  flat?: string;
  /** 普法月历 is made as a sheet. */
  calendar: boolean;
  /** The file of the year's points that the plan is held against. */
  points?: string;
  /** 结转: the next year's table is listed, and made with --out. */
  nextYear: boolean;
  out?: string;
  json?: string;
}

/** What cannot be used, in one plain sentence; nothing has been written when it is thrown. */
export class Unusable extends Error {}

/** Reads the command's arguments; throws `Unusable` for an unknown option, a date that does not exist, or no workbook. */
export function readOptions(args: string[], today: Day, words: Words): Options {
  const { values, positionals } = parse(args, words);
  const [book, ...others] = positionals;
  if (book === undefined) throw new Unusable(words.command.noBook);
  const collects = values.collect !== undefined;
  const { sheet, out, json, bulletin, flat, points } = values;
  return {
    book,
    books: collects ? [book] : positionals,
    asOf: readAsOf(values["as-of"], today, words),
    highlight: values.highlight === true,
    resultColumn: values["result-column"] === true,
    summaries: values.summaries === true,
    collect: collects ? [...(values.collect ?? []), ...others] : [],
    conflicts: readConflicts(values.conflicts, words),
    keepRound: values["keep-round"] === true,
    ...readSince(values, words),
    notices: values.notices === true,
    scores: values.scores === true,
    rank: values.rank === true,
    nextYear: values["next-year"] === true,
    calendar: values.calendar === true,
    ...(values.own === undefined ? {} : { own: namesIn(values.own) }),
    ...readForms(values, words),
    ...readPlaces(values.columns, words),
    ...readDueSoon(values["due-soon"], words),
    ...readExcel(values.excel, words),
    ...(sheet === undefined ? {} : { sheet }),
    ...(out === undefined ? {} : { out }),
    ...(json === undefined ? {} : { json }),
    ...(bulletin === undefined ? {} : { bulletin }),
    ...(flat === undefined ? {} : { flat }),
    ...(points === undefined ? {} : { points }),
  };
}

function parse(args: string[], words: Words) {
  try {
    return parseArgs({
      args: args.map((arg, at) => (isSinceAlone(arg, args[at + 1]) ? `${arg}=` : arg)),
      allowPositionals: true,
      options: {
        "as-of": { type: "string" },
        "due-soon": { type: "string" },
        excel: { type: "string" },
        sheet: { type: "string" },
        columns: { type: "string" },
        out: { type: "string" },
        json: { type: "string" },
        highlight: { type: "boolean" },
        "result-column": { type: "boolean" },
        summaries: { type: "boolean" },
        forms: { type: "string" },
        units: { type: "string" },
        "reply-by": { type: "string" },
        collect: { type: "string", multiple: true },
        conflicts: { type: "string" },
        "keep-round": { type: "boolean" },
        since: { type: "string" },
        "since-as-of": { type: "string" },
        notices: { type: "boolean" },
        scores: { type: "boolean" },
        rank: { type: "boolean" },
        own: { type: "string" },
        bulletin: { type: "string" },
        flat: { type: "string" },
        points: { type: "string" },
        "next-year": { type: "boolean" },
        calendar: { type: "boolean" },
      },
    });
  } catch (error) {
    // parseArgs names the option in its message, between quotes.
    const named = error instanceof Error ? /'(-[^']*)'/.exec(error.message)?.[1] : undefined;
    throw new Unusable(words.command.unknownOption(named ?? args.join(" ")));
  }
}

/** The only option whose value may be left out. */
function isSinceAlone(arg: string, next: string | undefined): boolean {
  return arg === "--since" && (next === undefined || next.startsWith("--"));
}

function readSince(
  values: { since?: string; "since-as-of"?: string },
  words: Words,
): Pick<Options, "since" | "sinceAsOf"> {
  const { since, "since-as-of": day } = values;
  return {
    ...(since === undefined ? {} : { since }),
    ...(day === undefined ? {} : { sinceAsOf: readAsOf(day, day, words) }),
  };
}

function readAsOf(text: string | undefined, today: Day, words: Words): Day {
  if (text === undefined) return today;
  const day = parseDay(text);
  if (day === undefined) throw new Unusable(words.command.badDate(text));
  return day;
}

function readConflicts(text: string | undefined, words: Words): Options["conflicts"] {
  if (text === undefined || text === "keep") return "keep";
  if (text === "take") return "take";
  throw new Unusable(words.command.unknownOption(`--conflicts ${text}`));
}

function readForms(
  values: { forms?: string; units?: string; "reply-by"?: string },
  words: Words,
): Pick<Options, "forms" | "units" | "replyBy"> {
  const { forms, units, "reply-by": replyBy } = values;
  const day = replyBy === undefined ? undefined : readAsOf(replyBy, replyBy, words);
  const names = units === undefined ? undefined : namesIn(units);
  return {
    ...(forms === undefined ? {} : { forms }),
    ...(names === undefined ? {} : { units: names }),
    ...(day === undefined ? {} : { replyBy: day }),
  };
}

function namesIn(text: string): string[] {
  return text.split(/[,，、]/).filter((name) => name !== "");
}

function readPlaces(text: string | undefined, words: Words): { places?: Places } {
  if (text === undefined) return {};
  const read = readColumns(text, words);
  if ("bad" in read) throw new Unusable(words.command.badColumns(read.bad));
  return read;
}

function readDueSoon(text: string | undefined, words: Words): { dueSoonDays?: number } {
  if (text === undefined) return {};
  const days = Number(text);
  if (!/^\d{1,3}$/.test(text) || days > 366) throw new Unusable(words.command.badDays(text));
  return { dueSoonDays: days };
}

function readExcel(text: string | undefined, words: Words): { excel?: ExcelName } {
  if (text === undefined) return {};
  const excel = EXCEL_NAMES.find((name) => name === text);
  if (!excel) throw new Unusable(words.command.badExcel(text));
  return { excel };
}
