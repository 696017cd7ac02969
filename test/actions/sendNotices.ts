import { check } from "../../src/actions/check";
import { action as make } from "../../src/actions/notices/makeNotices";
import { noticePlan, noticesIn } from "../../src/actions/notices/noticePlan";
import { saveSettings } from "../../src/actions/saveSettings";
import type { Host } from "../../src/excelStandIn/host/createHost";
import { openExcel } from "../support/openExcel";
import { workplace } from "./workplace";

/** Of the plan of November, as of a day. */
export const at = (asOf: string) => ({ asOf, sheet: { name: "推进表" } });
export const NOVEMBER = at("2023-11-15");

/** Opens that workbook with the settings that notices need. */
export async function open(): Promise<Host> {
  const host = await openExcel("test/books/november-2023.xlsx");
  await saveSettings({ numberPrefix: "西普法督", ownUnits: ["区普法办"] });
  return host;
}

/** Notices to some units, of what is proposed. */
export async function send(units: string[], request = NOVEMBER) {
  const place = await workplace(request);
  const { proposed } = noticePlan(await check(request));
  const notices = proposed.filter(({ unit }) => units.includes(unit));
  return { place, done: await make(place, { notices, replyBy: "2023-11-22" }) };
}

/** The numbers in the 督办台账, each once. */
export const numbers = async (request = NOVEMBER) => [
  ...new Set(noticesIn(await check(request)).rows.map(({ number }) => number)),
];
