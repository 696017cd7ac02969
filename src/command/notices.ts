import type { CheckRequest, CheckResult } from "../actions/check";
import { makeNotices, type NoticesMade } from "../actions/notices/makeNotices";
import { noticePlan } from "../actions/notices/noticePlan";
import { addDays } from "../core/text/day";
import { noticeWords } from "../words/compose/noticeWords";
import type { Words } from "../words/words";
import type { Options } from "./options";
import type { OutputFile } from "./writeFiles";

/** What `--notices` proposed, and wrote where it was to write. */
export interface NoticesRun {
  json: object[];
  lines: string[];
  files: OutputFile[];
}

/** `--notices`: what would be sent; with --out the register is written, and the notices stand beside the workbook. */
export async function noticesRun(
  { own, replyBy, out }: Options,
  request: CheckRequest,
  { result: checked, words }: { result: CheckResult; words: Words },
): Promise<NoticesRun> {
  const settings = { ...checked.settings, ...(own === undefined ? {} : { ownUnits: own }) };
  const result = { ...checked, settings };
  const { proposed } = noticePlan(result);
  const day = replyBy ?? addDays(result.review.asOf, settings.replyDays);
  const made =
    out === undefined || proposed.length === 0
      ? undefined
      : await makeNotices(result, { notices: proposed, replyBy: day }, { request, words });
  return {
    json: proposed.map(({ grade, unit, items }, index) => ({
      number: made?.papers[index]?.number ?? null,
      grade,
      unit,
      items: items.map(({ finding }) => finding.ref),
      replyBy: day,
    })),
    lines: proposed.map(({ grade, unit, items }) => {
      const texts = noticeWords(words);
      const refs = items.map(({ finding }) => finding.ref).join(words.listSeparator);
      return `  ${texts.grades[grade]} ${unit} ${texts.items(items.length)}：${refs}`;
    }),
    files: filesBeside(out, made),
  };
}

function filesBeside(out: string | undefined, made: NoticesMade | undefined): OutputFile[] {
  if (out === undefined || !made) return [];
  const stem = out.replace(/\.xlsx$/i, "");
  return made.files.map(({ name, bytes }) => ({ name: `${stem}-${name}`, content: bytes }));
}
