import { collect, type Collected, type FormFileRead } from "../../core/form/collect";
import { readForm } from "../../core/form/readForm";
import type { RefusalCode } from "../../files/refusal";
import { readFiles, type FileContent, type GivenFile } from "../../files/readFiles";
import type { Words } from "../../words/words";
import type { CheckRequest } from "../check";
import { sheetForms } from "./sheetForms";
import { turn } from "../paced";
import { judgePlan } from "./makeForms";

export type { GivenFile };

/** What is collected. */
export interface CollectRequest extends CheckRequest {
  /** The running round, from 1. */
  round: number;
  /** Told how many files have been read. */
  onRead?: (files: number) => void;
  /** What was typed into the unit sheets of this workbook comes in as well. */
  withSheets?: boolean;
  /** Files taken though they are of an older round, another plan or year. */
  taken?: ReadonlySet<string>;
}

/** A file that holds no form, and why: what keeps it from being read, or that it is none. */
export interface OtherFile {
  file: string;
  code: RefusalCode | "noForm";
}

/** Forms as read and compared; nothing is written. */
export interface CollectResult extends Collected {
  others: OtherFile[];
  /** Units that owe something and whose form has not come. */
  missing: string[];
}

/** 收回: reads files and compares them with what was sent and what is known. Changes nothing. Fails with `noTable` or `cancelled`. */
export async function collectForms(
  files: Iterable<GivenFile>,
  request: CollectRequest,
  words: Words,
): Promise<CollectResult> {
  const forms: FormFileRead[] = [];
  const others: OtherFile[] = [];
  for await (const { name, content } of readFiles(files)) {
    const form = formIn(name, content);
    if ("code" in form) others.push(form);
    else forms.push(form);
    request.onRead?.(forms.length + others.length);
    // A file is some hundredths of a second: the pane draws and hears the user in between.
    await turn();
    request.signal?.throwIfAborted();
  }
  const { review, plan, title } = await judgePlan(request, words);
  if (request.withSheets) forms.push(...(await sheetForms({ review, plan, title }, request.round)));
  const { round, taken = new Set<string>() } = request;
  const collected = collect(forms, { review, plan, title, round, taken });
  const came = new Set(
    collected.files.filter(({ notTaken }) => notTaken === undefined).map(({ unit }) => unit),
  );
  const missing = review.units.filter(({ total }) => total > 0).map(({ name }) => name);
  return { ...collected, others, missing: missing.filter((unit) => !came.has(unit)) };
}

function formIn(file: string, content: FileContent): FormFileRead | OtherFile {
  if (content.kind === "refused") return { file, code: content.code };
  if (content.kind !== "workbook") return { file, code: "noForm" };
  const { sheets, date1904, savedAt } = content.book;
  const form = readForm({ sheets, date1904 });
  if (!form) return { file, code: "noForm" };
  return { file, form, ...(savedAt === undefined ? {} : { savedAt }) };
}
