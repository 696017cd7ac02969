import { LASTING, playFaults } from "./faultKinds";
import { SCENES, SCENES_OF_RULES } from "./scenes";

const figures: string[] = [];

afterAll(() => {
  process.stdout.write(`${figures.join("\n")}\n`);
});

describe("a failure that lasts", () => {
  it.each([...SCENES, ...SCENES_OF_RULES].filter(({ meanwhile }) => !meanwhile))(
    "leaves what the next run puts right: $name",
    async (scene) => {
      const tallies = await playFaults(scene, { kinds: LASTING });
      const played = tallies.reduce((sum, { faults }) => sum + faults, 0);
      figures.push(`${scene.name}: ${played} breakdowns`);
      expect(tallies.filter(({ damaged }) => damaged.length > 0)).toEqual([]);
    },
  );
});
