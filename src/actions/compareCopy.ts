import { Failure } from "../core/failure";
import type { Day } from "../core/text/day";
import { readFiles, type GivenFile } from "../files/readFiles";
import { changesSinceCopy } from "./changesSince";
import { judgeFile } from "./judgeFile";
import type { Action } from "./session/state";

/** A former copy of the workbook, and as of which day it is judged; of the last round kept in it where left out. */
export interface FormerCopy {
  file: GivenFile;
  asOf?: Day;
}

/** 与旧表比: says what has changed since a former copy of the workbook. Fails with `badCopy` where the file is none, `noCopyDay` where no day is known for it, `lateCopy` where its day is not before the check's. */
export const action: Action<FormerCopy> = async (at, { file, asOf }) => {
  const { result } = at.state();
  if (!result) throw new Failure({ code: "badCopy" });
  const { review, settings } = result;
  const former = async (day: Day) => {
    for await (const { content } of readFiles([file])) {
      if (content.kind !== "workbook") continue;
      const request = { ...at.request, asOf: day, sheet: review.sheet };
      return judgeFile(content.book, { name: file.name, settings }, request);
    }
    throw new Failure({ code: "badCopy" });
  };
  const day = asOf ?? (await former(review.asOf)).rounds.at(-1)?.snapshot.asOf;
  if (day === undefined) throw new Failure({ code: "noCopyDay" });
  if (day >= review.asOf) throw new Failure({ code: "lateCopy" });
  const since = await changesSinceCopy(await former(day), result, at.request);
  if (!since) throw new Failure({ code: "badCopy" });
  at.learn({ since });
  return { kind: "copyCompared", asOf: day };
};
