import { PNG } from "pngjs";
import { type Defect, expectReport, manifest, readFile, surroundings } from "./defects";
import { findViolations } from "./manifestRules";

describe("addresses and images", () => {
  it.each<Defect>([
    {
      defect: "a page on another site",
      from: '<SupportUrl DefaultValue="https://localhost:3000/',
      to: '<SupportUrl DefaultValue="https://example.com/',
      says: [
        "SupportUrl leads to https://example.com/pane.html, which is not under https://localhost:3000/.",
      ],
    },
    {
      defect: "an image without https",
      from: 'id="Check.20" DefaultValue="https:',
      to: 'id="Check.20" DefaultValue="http:',
      says: [
        'bt:Image "Check.20" leads to http://localhost:3000/assets/icon-check-20.png, ' +
          "which is not under https://localhost:3000/.",
      ],
    },
    {
      defect: "a foreign AppDomain",
      from: "<Hosts>",
      to: "<AppDomains><AppDomain>https://example.com</AppDomain></AppDomains><Hosts>",
      says: ["AppDomain leads to https://example.com, which is not under https://localhost:3000/."],
    },
    {
      defect: "an icon without its size 80",
      from: '<bt:Image size="80" resid="Check.80"/>',
      to: "",
      says: [
        'bt:Image "Check.80" is used nowhere.',
        'Icon of Control "Plan.Check" lacks the required size 80.',
      ],
    },
    {
      defect: "a size named twice",
      from: '<bt:Image size="20" resid="Check.20"/>',
      to: '<bt:Image size="20" resid="Check.20"/><bt:Image size="20" resid="Check.20"/>',
      says: ['Icon of Control "Plan.Check" names the size 20 twice.'],
    },
    {
      defect: "an unknown size",
      from: '<bt:Image size="20" resid="Check.20"/>',
      to: '<bt:Image size="21" resid="Check.20"/>',
      says: [
        'Icon of Control "Plan.Check" names the size 21, which Office does not know.',
        "The image assets/icon-check-20.png is 20 × 20 pixels, declared are 21 × 21.",
      ],
    },
    {
      defect: "an image that does not exist",
      from: "icon-check-24.png",
      to: "icon-chekc-24.png",
      says: ["The image assets/icon-chekc-24.png does not exist."],
    },
    {
      defect: "an image that is no PNG",
      from: "assets/icon-check-24.png",
      to: "manifest.xml",
      says: ["The image manifest.xml is not a PNG."],
    },
    {
      defect: "an image of another size",
      from: "icon-check-24.png",
      to: "icon-check-32.png",
      says: ["The image assets/icon-check-32.png is 32 × 32 pixels, declared are 24 × 24."],
    },
    {
      defect: "a product icon of another size",
      from: /(<HighResolutionIconUrl .*)icon-64/,
      to: "$1icon-80",
      says: ["The image assets/icon-80.png is 80 × 80 pixels, declared are 64 × 64."],
    },
  ])("reports $defect", expectReport);

  it("reports an image that is not square", () => {
    const odd = (path: string): Buffer | undefined =>
      path === "assets/icon-pane-16.png" ? wideIcon() : readFile(path);
    expect(findViolations(manifest, { ...surroundings, readFile: odd })).toEqual([
      "The image assets/icon-pane-16.png is 20 × 16 pixels, declared are 16 × 16.",
    ]);
  });

  it("reports a base address without https", () => {
    const built = manifest.replaceAll(surroundings.baseAddress, "http://plan/");
    const site = { ...surroundings, baseAddress: "http://plan/" };
    expect(findViolations(built, site)).toEqual([
      "The base address http://plan/ must begin with https:// and end with a slash.",
    ]);
  });
});

function wideIcon(): Buffer {
  return PNG.sync.write(new PNG({ width: 20, height: 16 }));
}
