import { manifest, surroundings } from "./defects";
import { findViolations } from "./manifestRules";

describe("manifest.xml", () => {
  it("is accepted", () => {
    expect(findViolations(manifest, surroundings)).toEqual([]);
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
    const source = surroundings.commandsSource.replace('"openReport"', '"openReports"');
    expect(findViolations(manifest, { ...surroundings, commandsSource: source })).toEqual([
      "The ribbon calls openReport, which the code does not associate.",
      "The code associates openReports, which no button calls.",
    ]);
  });

  it("reports one that no button calls", () => {
    const source = `${surroundings.commandsSource} Office.actions.associate(\n  "makeSoup", run);`;
    expect(findViolations(manifest, { ...surroundings, commandsSource: source })).toEqual([
      "The code associates makeSoup, which no button calls.",
    ]);
  });
});
