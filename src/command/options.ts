import { parseArgs } from "node:util";
import { parseDay, type Day } from "../core/text/day";
import type { Words } from "../words/words";

/** What the command was asked to do. */
export interface Options {
  book: string;
  asOf: Day;
  sheet?: string;
  dueSoonDays?: number;
  highlight: boolean;
  resultColumn: boolean;
  summaries: boolean;
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
  if (others.length > 0) throw new Unusable(words.command.oneBook);
  const { sheet, out, json } = values;
  return {
    book,
    asOf: readAsOf(values["as-of"], today, words),
    highlight: values.highlight === true,
    resultColumn: values["result-column"] === true,
    summaries: values.summaries === true,
    ...readDueSoon(values["due-soon"], words),
    ...(sheet === undefined ? {} : { sheet }),
    ...(out === undefined ? {} : { out }),
    ...(json === undefined ? {} : { json }),
  };
}

function parse(args: string[], words: Words) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        "as-of": { type: "string" },
        "due-soon": { type: "string" },
        sheet: { type: "string" },
        out: { type: "string" },
        json: { type: "string" },
        highlight: { type: "boolean" },
        "result-column": { type: "boolean" },
        summaries: { type: "boolean" },
      },
    });
  } catch (error) {
    // parseArgs names the option in its message, between quotes.
    const named = error instanceof Error ? /'(-[^']*)'/.exec(error.message)?.[1] : undefined;
    throw new Unusable(words.command.unknownOption(named ?? args.join(" ")));
  }
}

function readAsOf(text: string | undefined, today: Day, words: Words): Day {
  if (text === undefined) return today;
  const day = parseDay(text);
  if (day === undefined) throw new Unusable(words.command.badDate(text));
  return day;
}

function readDueSoon(text: string | undefined, words: Words): { dueSoonDays?: number } {
  if (text === undefined) return {};
  const days = Number(text);
  if (!/^\d{1,3}$/.test(text) || days > 366) throw new Unusable(words.command.badDays(text));
  return { dueSoonDays: days };
}
