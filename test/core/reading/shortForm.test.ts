import { readShortForm, shortForm } from "../../../src/core/reading/requirements/shortForm";
import { readRequirements } from "../../../src/core/reading/requirements/readRequirements";
import { readUnits } from "../../../src/core/reading/units/readUnits";
import { SMALL_DIRECTORY } from "./smallDirectory";

const { units } = readUnits("各街道、区司法局", SMALL_DIRECTORY);
const read = (text: string) =>
  readShortForm(text, units, SMALL_DIRECTORY)?.map(
    ({ atLeast, measure, per, units: owing }) => `${atLeast}${measure} ${per} ${owing.length}`,
  );

test.each([
  ["≥12篇/全年", ["12篇 year 4"]],
  ["街道≥12篇/全年;区司法局≥2篇/半年", ["12篇 year 3", "2篇 half 1"]],
  ["每半年1篇", ["1篇 half 4"]],
  ["1次/半年", ["1次 half 4"]],
  ["12篇", ["12篇 year 4"]],
  ["每季度报送信息1篇", ["1篇 quarter 4"]],
  ["街道全年不少于12篇,区司法局全年不少于2篇", ["12篇 year 3", "2篇 year 1"]],
  ["至少参加1次", ["1次 due 4"]],
  ["无", []],
])("a correction may be written %s", (text, requirements) => {
  expect(read(text)).toEqual(requirements);
});

test.each(["12", "各学校每半年1篇", "覆盖率不低于80%", "尽快报送", "区教体局≥1篇/全年"])(
  "%s puts nothing right",
  (text) => {
    expect(read(text) ?? []).toEqual([]);
  },
);

test.each([
  ["全年不少于12篇", "≥12篇/全年"],
  ["满意率不低于92.5%", "92.5"],
  ["每年不能超过27天", "≤27"],
])("%s is shown as %s", (content, shown) => {
  expect(readRequirements(content, units, SMALL_DIRECTORY).map(shortForm)).toEqual([shown]);
});

test.each([
  ["各居民小组≥1名(要点第17条)", "group", "要点第17条", "每个居民小组≥1名(要点第17条)"],
  ["各居民小组≥1名（要点第十七条）", "group", "要点第十七条", "每个居民小组≥1名(要点第十七条)"],
  ["居民小组至少1名", "group", undefined, "每个居民小组≥1名"],
  ["各街道每个社区≥2人", "community", undefined, "各街道每个社区≥2名"],
  ["各居民小组至少培养1名法律明白人", "group", undefined, "每个居民小组≥1名"],
])("people in each base may be asked for as %s", (text, base, source, shown) => {
  const [requirement, ...others] = readShortForm(text, units, SMALL_DIRECTORY) ?? [];
  if (!requirement) throw new Error("nothing was read");
  expect([others.length, requirement.eachBase, shortForm(requirement)]).toEqual([
    0,
    { base, ...(source === undefined ? {} : { source }) },
    shown,
  ]);
  // What is shown is read again.
  expect(readShortForm(shown, units, SMALL_DIRECTORY)?.map(shortForm)).toEqual([shown]);
});

test.each(["社区≥5篇/全年", "各学校≥1名", "居民小组1名"])(
  "%s asks for no people in each base",
  (text) => {
    const read = readShortForm(text, units, SMALL_DIRECTORY) ?? [];
    expect(read.flatMap(({ eachBase }) => eachBase ?? [])).toEqual([]);
  },
);
