import { addRecords } from "../../src/actions/addRecords";
import { addStatusColumn } from "../../src/actions/addStatusColumn";
import { check } from "../../src/actions/check";
import { makeReadings } from "../../src/actions/makeReadings";
import { makeDirectory, makeLedger } from "../../src/actions/makeRegisters";
import { printTable } from "../../src/actions/printTable";
import type { Scene } from "./scenes";
import { wordsFor } from "../../src/words/words";

const words = wordsFor("zh-CN");
const request = { asOf: "2023-11-15" };
const nothing = () => Promise.resolve();

/** A report of two units on the plan's first item. */
async function enter(): Promise<void> {
  const { review } = await check(request);
  const report = {
    day: "2023-11-10",
    units: ["区普法办", "区司法局"],
    identity: review.items[0]?.identity ?? "",
    type: "",
    title: "=读本",
    count: 1,
    status: "已报送",
    remark: "",
  };
  await addRecords(request, report);
}

/** What makes sheets, columns and records for a person to fill in. */
export const MAKING_SCENES: Scene[] = [
  { name: "directory", prepare: nothing, act: () => makeDirectory(request, words) },
  { name: "ledger", prepare: nothing, act: () => makeLedger(request, words) },
  { name: "readings", prepare: nothing, act: () => makeReadings(request, words) },
  {
    name: "readings again",
    prepare: () => makeReadings(request, words),
    act: () => makeReadings(request, words),
  },
  { name: "records", prepare: () => makeLedger(request, words), act: enter },
  { name: "status column", prepare: nothing, act: () => addStatusColumn(request, words) },
  { name: "print set-up", prepare: nothing, act: () => printTable(request, words) },
];
