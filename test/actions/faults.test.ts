import { failOnce } from "./failOnce";
import { SCENES } from "./scenes";

const figures: string[] = [];

afterAll(() => {
  process.stdout.write(`${figures.join("\n")}\n`);
});

describe("a request that fails once", () => {
  it.each(SCENES)(
    "leaves the workbook as before or as intended: $name",
    async (scene) => {
      const { faults, damaged } = await failOnce(scene);
      figures.push(`${scene.name}: ${faults} faults, ${damaged.length} damaged workbooks`);
      expect(damaged).toEqual([]);
    },
    180_000,
  );
});
