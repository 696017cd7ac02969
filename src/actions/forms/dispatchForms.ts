import { runningRound } from "../../core/change/rounds";
import { SENT_FORMS as H, sentForms } from "../../core/form/sentForms";
import type { Day } from "../../core/text/day";
import type { UnitChoice } from "../../core/sheets/chosenUnits";
import type { GivenFile } from "../../files/readFiles";
import { formWords } from "../../words/compose/formWords";
import { Failure } from "../../core/failure";
import type { Action } from "../session/state";
import { changeIn, takeBackRegisters, writeInRegisters, type Writing } from "../writeInRegisters";
import type { CheckResult } from "../check";
import { checkResultAgain } from "../checkProgress";
import { makeForms } from "./makeForms";

/** For whom forms are made, and by when they are to come back. */
export interface Dispatch {
  units: UnitChoice;
  replyBy: Day;
  /** All that is open, and not only what calls for it. */
  isOpen: boolean;
}

/** 下发填报表: makes the files of the running round and notes them in the 下发台账. Fails with `noForms` where nobody has anything to report. */
export const action: Action<Dispatch> = async (at, { units, replyBy, isOpen }) => {
  const result = at.state().result;
  const asOf = at.request.asOf;
  const round = result ? runningRound(result.rounds, result.review.year, asOf) : 1;
  const made = await makeForms(
    { ...at.request, units, round, replyBy, scope: isOpen ? "open" : "needed" },
    at.words,
  );
  const names = made.forms.map(({ unit }) => unit);
  if (names.length === 0) throw new Failure({ code: "noForms" });
  at.startWriting();
  const written = await writeInRegisters(at.request, (checked) =>
    sendingOf(checked, { names, round, asOf, replyBy }),
  );
  await checkResultAgain(at);
  const files: GivenFile[] =
    made.files.length === 1
      ? made.files
      : [{ name: formWords(at.words).archiveName(round), bytes: await archiveOf(made.files) }];
  const undo: Action = async (back) => {
    const isBack = await takeBackRegisters(written);
    if (isBack) await checkResultAgain(back);
    return { kind: isBack ? "undone" : "reportsKept" };
  };
  return { kind: "formsMade", units: names.length, round, files, parts: made.files, undo };
};

async function archiveOf(files: GivenFile[]): Promise<Uint8Array> {
  const { writeArchive } = await import("../../files/writeArchive");
  return writeArchive(files);
}

interface Sending {
  names: string[];
  round: number;
  asOf: Day;
  replyBy: Day;
}

/** A row for each unit; where one was sent to in this round already, its row says the new days. */
function sendingOf({ own }: CheckResult, { names, round, asOf, replyBy }: Sending): Writing {
  const sent = sentForms(own).filter((each) => each.round === round);
  const again = sent.filter(({ unit }) => names.includes(unit));
  const fresh = names.filter((name) => !again.some(({ unit }) => unit === name));
  return {
    own: {
      下发台账: fresh.map((unit) => ({
        [H.round]: round,
        [H.unit]: unit,
        [H.sentOn]: { day: asOf },
        [H.replyBy]: { day: replyBy },
        [H.state]: H.open,
      })),
    },
    areas: again.flatMap(({ table, row }) => [
      ...changeIn(table, row, H.sentOn, { day: asOf }),
      ...changeIn(table, row, H.replyBy, { day: replyBy }),
    ]),
  };
}
