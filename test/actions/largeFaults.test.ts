import { playFaults } from "./faultKinds";
import { expectFaults, faultsIn } from "./faultNumbers";
import { MAKING_SCENES } from "./makingScenes";

/** Fewer of each kind than of small sheets, beside the first and last actions that write. */
const MOST = 3;

describe("a fault leaves the workbook as before or as intended", () => {
  const scenes = MAKING_SCENES.filter(({ isLarge = false }) => isLarge);
  it.each(scenes)("in the making of a large sheet: $name", async (scene) => {
    const tallies = await playFaults(scene, { most: MOST });
    expect(tallies.filter(({ damaged }) => damaged.length > 0)).toEqual([]);
    expectFaults("making", scene.name, faultsIn(tallies));
  });
});
