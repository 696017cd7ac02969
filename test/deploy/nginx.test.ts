import { findChromium } from "../browser/chromium";
import { Nginx } from "./nginx";
import { testHeaders } from "./nginxHeaders";
import { testJourneys } from "./nginxJourneys";
import { testPane } from "./nginxPane";
import { endServing } from "./withNginx";

const missing = [...Nginx.missing(), ...(findChromium() ? [] : ["Chromium"])];

if (missing.length === 0) {
  describe("the sample configuration", testHeaders);
  describe("the pane, as nginx serves it", testPane);
  testJourneys();
  afterAll(endServing);
} else {
  const sentence = `the build from nginx (not found: ${missing.join(", ")}; install it to run these tests)`;
  if (process.env["CI"] === "true")
    test(sentence, () => {
      throw new Error(sentence);
    });
  else test.skip(sentence, () => undefined);
}
