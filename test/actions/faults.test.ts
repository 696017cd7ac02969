import { bookState } from "../excel/bookState";
import { count, play, rehearse, SCENES } from "./scenes";

const figures: string[] = [];

afterAll(() => {
  process.stdout.write(`${figures.join("\n")}\n`);
});

describe("a request that fails once", () => {
  it.each(SCENES)(
    "leaves the workbook as before or as intended: $name",
    async (scene) => {
      const dry = await rehearse(scene);
      const damaged: string[] = [];
      // What a coauthor disturbs is done up to three times over, mostly in the same words.
      const actions = count(dry.requests).filter((n) => !scene.meanwhile || n % 4 === 0);
      for (const n of actions) {
        const { book } = await play(scene, dry, ({ faults }) => {
          faults.failAction(n);
        });
        if (!dry.whole.has(bookState(book))) damaged.push(`action ${n}`);
      }
      for (const n of count(dry.syncs)) {
        const { book } = await play(scene, dry, ({ faults }) => {
          faults.failSync(n);
        });
        if (!dry.whole.has(bookState(book))) damaged.push(`request ${n}`);
      }
      const faults = actions.length + dry.syncs;
      figures.push(`${scene.name}: ${faults} faults, ${damaged.length} damaged workbooks`);
      expect(damaged).toEqual([]);
    },
    180_000,
  );
});
