import { DISTURBING, PASSING, playFaults } from "./faultKinds";
import { expectFaults, faultsIn } from "./faultNumbers";
import { SCENES, SCENES_OF_RULES } from "./scenes";

/** What a coauthor disturbs is done up to three times over, mostly in the same words: so many of its faults show the others. */
const MOST_OF_DISTURBED = 100;

describe("a request that fails once", () => {
  it.each([...SCENES, ...SCENES_OF_RULES])(
    "leaves the workbook as before or as intended: $name",
    async (scene) => {
      const most = scene.meanwhile ? MOST_OF_DISTURBED : Infinity;
      const tallies = await playFaults(scene, { kinds: PASSING, most });
      expect(tallies.filter(({ damaged }) => damaged.length > 0)).toEqual([]);
      expectFaults("passing", scene.name, faultsIn(tallies));
    },
  );
});

describe("a sheet that is protected, deleted or given a row in between", () => {
  it.each([...SCENES, ...SCENES_OF_RULES].filter(({ meanwhile }) => !meanwhile))(
    "comes out as before or as intended: $name",
    async (scene) => {
      const tallies = await playFaults(scene, { kinds: DISTURBING });
      expect(tallies.filter(({ damaged }) => damaged.length > 0)).toEqual([]);
      expectFaults("disturbing", scene.name, faultsIn(tallies));
    },
  );
});
