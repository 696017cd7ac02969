import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { GUIDE, withRules } from "./guideRules";

/** `npm run guide` writes the rules of the pane's help into the guide for users. */
const path = join(__dirname, "..", GUIDE);
writeFileSync(path, withRules(readFileSync(path, "utf8")));
