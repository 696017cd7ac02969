import { playFaults } from "./faultKinds";
import { expectFaults, faultsIn } from "./faultNumbers";
import { MAKING_SCENES } from "./makingScenes";

/**
 * Faults of a kind that are played of a scene, evenly spread over it from its end, where most of the damage could be done;
 * `test/runs/faults.ts` plays all of them. Large sheets take long to compare.
 */
const MOST = 12;
const MOST_OF_LARGE = 3;
const LARGE = ["ledger", "directory", "next year"];

describe("a fault leaves the workbook as before or as intended", () => {
  it.each(MAKING_SCENES)("in the making: $name", async (scene) => {
    const most = LARGE.includes(scene.name) ? MOST_OF_LARGE : MOST;
    const tallies = await playFaults(scene, { most });
    expect(tallies.filter(({ damaged }) => damaged.length > 0)).toEqual([]);
    expectFaults("making", scene.name, faultsIn(tallies));
  });
});
