import { comparePoints } from "../../../src/core/points/comparePoints";
import { readPoints } from "../../../src/core/points/readPoints";
import { check } from "../../../src/actions/check";
import { paced } from "../../../src/actions/paced";
import { openExcel } from "../../support/openExcel";
import { LINES_2023 } from "./planOf2023";

async function readings2023() {
  await openExcel("test/books/plan-2023.xlsx");
  return (await check({ asOf: "2023-11-15" })).plan.readings;
}

test("thirty items against twenty-one points take less than 200 ms of processor time", async () => {
  const readings = await readings2023();
  const points = readPoints(LINES_2023);
  const times = [0, 1, 2].map(() => {
    const before = process.cpuUsage();
    const steps = comparePoints(points, readings);
    while (!steps.next().done);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  expect(Math.min(...times)).toBeLessThan(200);
});

test("2,000 items against 200 points let others have a turn, and can be stopped", async () => {
  const readings = await readings2023();
  const many = Array.from({ length: 2_000 }, (_, at) => readings[at % readings.length]).flatMap(
    (reading) => reading ?? [],
  );
  const read = readPoints(LINES_2023);
  const points = Array.from({ length: 200 }, (_, at) => read[at % read.length]).flatMap(
    (point) => point ?? [],
  );
  const stop = new AbortController();
  let turns = 0;
  const job = paced(comparePoints(points, many), {
    signal: stop.signal,
    onStep: () => {
      turns++;
      if (turns === 3) stop.abort();
    },
  });
  await expect(job).rejects.toMatchObject({ name: "AbortError" });
  expect(turns).toBeLessThan(10);
});
