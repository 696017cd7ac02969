import { paced } from "../../src/actions/paced";
import type { Step, Steps } from "../../src/core/steps";

/** So many steps of some milliseconds each. */
function* slow(steps: number, ms: number): Steps<string> {
  for (let done = 1; done <= steps; done++) {
    const until = performance.now() + ms;
    while (performance.now() < until);
    yield { at: "items", done, of: steps };
  }
  return "done";
}

describe("a long computation", () => {
  test("lets others have their turn, and says how far it is", async () => {
    const seen: Step[] = [];
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    const result = await paced(slow(60, 4), { onStep: (step) => seen.push(step) });
    clearInterval(timer);
    expect(result).toBe("done");
    expect(turns).toBeGreaterThanOrEqual(5);
    expect(seen.length).toBeGreaterThanOrEqual(5);
    const done = seen.map((step) => step.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
  });

  test("that is short runs at once", async () => {
    const seen: Step[] = [];
    await paced(slow(3, 0), { onStep: (step) => seen.push(step) });
    expect(seen).toEqual([]);
  });

  test("stops where it is told to, with the reason given", async () => {
    const controller = new AbortController();
    const reason = new Error("stopped");
    const onStep = ({ done }: Step) => {
      if (done > 10) controller.abort(reason);
    };
    await expect(paced(slow(60, 4), { onStep, signal: controller.signal })).rejects.toBe(reason);
  });

  test("does not begin once it was told to stop", async () => {
    await expect(paced(slow(1, 0), { signal: AbortSignal.abort() })).rejects.toThrow();
  });
});
