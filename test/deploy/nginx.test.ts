import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "../browser/chromium";
import { Nginx } from "./nginx";
import { testHeaders } from "./nginxHeaders";
import { testPane } from "./nginxPane";
import { endServing } from "./withNginx";

jest.mock("../browser/withPreview", () => ({
  withPreview: jest.requireActual<typeof import("./withNginx")>("./withNginx").withNginx,
}));

const missing = [...Nginx.missing(), ...(findChromium() ? [] : ["Chromium"])];
const browserTests = join(__dirname, "../browser");

// As in the browser tests themselves.
jest.retryTimes(2, { logErrorsBeforeRetry: true });

if (missing.length === 0) {
  describe("the sample configuration", testHeaders);
  describe("the pane, as nginx serves it", testPane);
  for (const file of readdirSync(browserTests).filter((name) => name.endsWith(".test.ts"))) {
    const path = join(browserTests, file);
    if (readFileSync(path, "utf8").includes("withPreview(")) jest.requireActual(path);
  }
  afterAll(endServing);
} else {
  const sentence = `the build from nginx (not found: ${missing.join(", ")}; install it to run these tests)`;
  if (process.env["CI"] === "true")
    test(sentence, () => {
      throw new Error(sentence);
    });
  else test.skip(sentence, () => undefined);
}
