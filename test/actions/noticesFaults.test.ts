import { check } from "../../src/actions/check";
import { noticesIn } from "../../src/actions/notices/noticePlan";
import { dropFrom } from "./dropRequests";
import { NOVEMBER, numbers, open, send } from "./sendNotices";

test("a number is never given twice, nor after Excel was away at any request of it", async () => {
  for (const request of [3, 7, 11]) {
    const host = await open();
    const comeBack = dropFrom(host, request, { afterDoingIt: true });
    await send(["南站街道"]).catch(() => undefined);
    comeBack();
    const before = await numbers();
    await send(["桃源街道"]);
    const all = noticesIn(await check(NOVEMBER)).rows;
    const units = new Map<string, Set<string>>();
    for (const { number, unit, grade } of all)
      units.set(number, (units.get(number) ?? new Set()).add(`${unit} ${grade}`));
    expect([...units.values()].every((each) => each.size === 1)).toBe(true);
    expect(units.size).toBe(before.length + 1);
  }
}, 60_000);
