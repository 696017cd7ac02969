import { manifest, readFile, surroundings } from "./defects";
import { findViolations } from "./manifestRules";

describe("manifest.xml", () => {
  it("is accepted", () => {
    const source = readFile("src/ribbon/commands.ts")?.toString() ?? "";
    expect(findViolations(manifest, { ...surroundings, commandsSource: source })).toEqual([]);
  });

  it("is accepted when built for another address", () => {
    const built = manifest.replaceAll(
      surroundings.baseAddress,
      "https://addin.example.gov.cn/plan/",
    );
    const site = { ...surroundings, baseAddress: "https://addin.example.gov.cn/plan/" };
    expect(findViolations(built, site)).toEqual([]);
  });
});

describe("ribbon functions", () => {
  it("reports one that the code does not associate", () => {
    const source = 'Office.actions.associate("checkProgress", run);';
    expect(findViolations(manifest, { ...surroundings, commandsSource: source })).toEqual([
      "The ribbon calls makeSummaries, which the code does not associate.",
      "The ribbon calls clearMarks, which the code does not associate.",
    ]);
  });

  it("reports one that no button calls", () => {
    const source = `${surroundings.commandsSource} Office.actions.associate(\n  "makeSoup", run);`;
    expect(findViolations(manifest, { ...surroundings, commandsSource: source })).toEqual([
      "The code associates makeSoup, which no button calls.",
    ]);
  });
});
