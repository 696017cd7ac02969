import { LASTING, playFaults } from "./faultKinds";
import { expectFaults, faultsIn } from "./faultNumbers";
import { SCENES, SCENES_OF_RULES } from "./scenes";

describe("a failure that lasts", () => {
  it.each([...SCENES, ...SCENES_OF_RULES].filter(({ meanwhile }) => !meanwhile))(
    "leaves what the next run puts right: $name",
    async (scene) => {
      const tallies = await playFaults(scene, { kinds: LASTING });
      expect(tallies.filter(({ damaged }) => damaged.length > 0)).toEqual([]);
      expectFaults("lasting", scene.name, faultsIn(tallies));
    },
  );
});
