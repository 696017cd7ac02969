import { DISTURBING, PASSING, playFaults } from "./faultKinds";
import { SCENES, SCENES_OF_RULES } from "./scenes";

/** What a coauthor disturbs is done up to three times over, mostly in the same words: so many of its faults show the others. */
const MOST_OF_DISTURBED = 100;

const figures: string[] = [];

afterAll(() => {
  process.stdout.write(`${figures.join("\n")}\n`);
});

describe("a request that fails once", () => {
  it.each([...SCENES, ...SCENES_OF_RULES])(
    "leaves the workbook as before or as intended: $name",
    async (scene) => {
      const most = scene.meanwhile ? MOST_OF_DISTURBED : Infinity;
      const tallies = await playFaults(scene, { kinds: PASSING, most });
      const played = tallies.reduce((sum, { faults }) => sum + faults, 0);
      figures.push(`${scene.name}: ${played} faults`);
      expect(tallies.filter(({ damaged }) => damaged.length > 0)).toEqual([]);
    },
  );
});

describe("a sheet that is protected, deleted or given a row in between", () => {
  it.each([...SCENES, ...SCENES_OF_RULES].filter(({ meanwhile }) => !meanwhile))(
    "comes out as before or as intended: $name",
    async (scene) => {
      const tallies = await playFaults(scene, { kinds: DISTURBING });
      expect(tallies.filter(({ damaged }) => damaged.length > 0)).toEqual([]);
    },
  );
});
