import type { Host } from "../../src/preview/host/createHost";
import { bookState } from "../excel/bookState";
import { count, play, rehearse, SCENES } from "./scenes";

/** Lets the n-th action fail and every request after it, as where Excel was closed. Gives the way to mend it. */
function breakDown(host: Host, n: number): () => void {
  const { answer } = host;
  let isDown = false;
  host.faults.failAction(n);
  host.answer = async (body, flags) => {
    if (isDown) host.faults.failSync(1);
    const text = await answer(body, flags);
    isDown ||= text.includes("was made to fail");
    return text;
  };
  return () => {
    host.answer = answer;
    host.faults.clear();
  };
}

const figures: string[] = [];

afterAll(() => {
  process.stdout.write(`${figures.join("\n")}\n`);
});

describe("a failure that lasts", () => {
  it.each(SCENES.filter(({ meanwhile }) => !meanwhile))(
    "leaves what the next run puts right: $name",
    async (scene) => {
      const dry = await rehearse(scene);
      const damaged: number[] = [];
      // While only reading nothing can be half done: the last action of it stands for the others.
      const actions = count(dry.requests).filter((n) => n >= dry.reading);
      for (const n of actions) {
        let mend: (() => void) | undefined;
        const host = await play(scene, dry, (opened) => {
          mend = breakDown(opened, n);
        });
        mend?.();
        await scene.act();
        if (bookState(host.book) !== dry.after) damaged.push(n);
      }
      figures.push(
        `${scene.name}: ${actions.length} breakdowns, ${damaged.length} damaged workbooks`,
      );
      expect(damaged).toEqual([]);
    },
    180_000,
  );
});
