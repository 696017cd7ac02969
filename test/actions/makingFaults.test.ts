import { playFaults } from "./faultKinds";
import { expectFaults, faultsIn } from "./faultNumbers";
import { MAKING_SCENES } from "./makingScenes";

/**
 * Faults of a kind that are played of a scene, evenly spread over it from its end, where most of the damage could be done;
 * `test/runs/faults.ts` plays all of them.
 */
const MOST = 9;

describe("a fault leaves the workbook as before or as intended", () => {
  const scenes = MAKING_SCENES.filter(({ isLarge = false }) => !isLarge);
  it.each(scenes)("in the making: $name", async (scene) => {
    const tallies = await playFaults(scene, { most: MOST });
    expect(tallies.filter(({ damaged }) => damaged.length > 0)).toEqual([]);
    expectFaults("making", scene.name, faultsIn(tallies));
  });
});
