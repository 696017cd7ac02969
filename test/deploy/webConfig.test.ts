import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";

const text = readFileSync(join(__dirname, "../../deploy/web.config"), "utf8");

interface Caching {
  "system.webServer": { staticContent: { clientCache: { "@_cacheControlMode": string } } };
}
interface WebConfig {
  configuration: Caching & { location: (Caching & { "@_path": string })[] };
}

const modeOf = (caching: Caching): string =>
  caching["system.webServer"].staticContent.clientCache["@_cacheControlMode"];

describe("the sample web.config for IIS", () => {
  const { configuration } = new XMLParser({ ignoreAttributes: false }).parse(text) as WebConfig;

  test("is well-formed", () => {
    expect(XMLValidator.validate(text)).toBe(true);
  });

  test("has the pages asked for anew each time, and nothing said of icons", () => {
    expect(modeOf(configuration)).toBe("NoControl");
    const modes = configuration.location.map((each) => [each["@_path"], modeOf(each)]);
    expect(Object.fromEntries(modes)).toEqual({
      "pane.html": "DisableCache",
      "manifest.xml": "DisableCache",
      office: "DisableCache",
    });
  });
});
