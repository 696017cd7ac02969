import { groupNames, isGroupWord } from "../../../src/core/reading/units/groupWords";
import { NO_DIRECTORY, type KnownUnits } from "../../../src/core/reading/units/knownUnits";
import { mergeUnits, readUnits } from "../../../src/core/reading/units/readUnits";
import { phrases } from "./phrases";
import { SMALL_DIRECTORY } from "./smallDirectory";

const rolesOf = (text: string, known: KnownUnits = SMALL_DIRECTORY) =>
  readUnits(text, known).units.map(({ name, role }) => `${name}/${role}`);
const namesOf = (text: string, known: KnownUnits = SMALL_DIRECTORY) =>
  readUnits(text, known).units.map(({ name }) => name);

const STREETS = ["南站街道", "桃源街道", "朝阳洲街道"];

describe("unit-lists-fresh.tsv", () => {
  test.each(phrases("unit-lists-fresh"))("reads %j", (cell, units) => {
    expect(rolesOf(cell ?? "", NO_DIRECTORY).join(" ")).toBe(units);
  });
});

describe("unit-lists-fresh2.tsv", () => {
  test.each(phrases("unit-lists-fresh2"))("reads %j", (cell, units = "") => {
    const read = readUnits(cell ?? "", NO_DIRECTORY).units.map(
      ({ name, role, isOpenGroup }) => `${name}/${role}${isOpenGroup ? "*" : ""}`,
    );
    expect(read.join(" ")).toBe(units);
  });
});

describe("tells names apart", () => {
  test.each([
    "区司法局、区教体局",
    "区司法局，区教体局",
    "区司法局,区教体局",
    "区司法局；区教体局",
    "区司法局/区教体局",
    "区司法局\n区教体局",
    "区司法局 区教体局",
    "区司法局、、区教体局、",
    "区司法局、\n区教体局",
    "区司法局和区教体局",
    "区司法局以及区教体局",
    "区司法局会同区教体局",
    "区司法局区教体局",
    "1.区司法局\n2.区教体局",
    "1、区司法局；2、区教体局",
    "（1）区司法局（2）区教体局",
    "①区司法局②区教体局",
    "区 司法局、区教 体局",
  ])("%j", (text) => {
    expect(namesOf(text)).toEqual(["区司法局", "区教体局"]);
  });
});

describe("does not split", () => {
  test("和 within a name", () => {
    expect(namesOf("区自然资源和规划分局")).toEqual(["区自然资源和规划分局"]);
    expect(namesOf("区人力资源和社会保障局", NO_DIRECTORY)).toEqual(["区人力资源和社会保障局"]);
  });

  test("inside brackets", () => {
    expect(namesOf("区司法局（法制科、普法科）", NO_DIRECTORY)).toHaveLength(1);
  });

  test("a name that a line break went through", () => {
    expect(namesOf("区历史文化街区事务\n中心", NO_DIRECTORY)).toEqual(["区历史文化街区事务中心"]);
  });
});

describe("puts together what is no name by itself", () => {
  test.each([
    ["市安委办\n(工作专班办公室)", "市安委办(工作专班办公室)"],
    ["各县区(开发区)\n安委会", "各县区(开发区)安委会"],
    ["市、县(市、区)粮食行政管理部门", "市、县(市、区)粮食行政管理部门"],
    ["各镇党委、政府", "各镇党委、政府"],
    ["各镇、街", "各镇、街"],
    ["“扫黄、打非”办公室", "“扫黄、打非”办公室"],
    ["区司法\n局", "区司法局"],
    ["各市、县财政局", "各市、县财政局"],
  ])("%j", (text, name) => {
    expect(namesOf(text, NO_DIRECTORY)).toEqual([name]);
  });

  test("but leaves names alone that stand behind a group", () => {
    expect(namesOf("各镇、区司法局", NO_DIRECTORY)).toEqual(["各镇", "区司法局"]);
    expect(namesOf("区司法局、街道", NO_DIRECTORY)).toEqual(["区司法局", "街道"]);
  });
});

describe("tells a group from what stands before it", () => {
  test.each([
    ["区司法局及各街道", "区司法局", "各街道"],
    ["区教体局会各镇街", "区教体局", "各镇街"],
    ["区教体局并有关部门", "区教体局", "有关部门"],
    ["区教体局会同相关单位", "区教体局", "相关单位"],
  ])("%s", (text, ...names) => {
    expect(namesOf(text, NO_DIRECTORY)).toEqual(names);
  });

  test.each(["区应急委员会各成员单位", "经开区管委会各部门", "村委会各小组"])(
    "%s is one",
    (text) => {
      expect(namesOf(text, NO_DIRECTORY)).toEqual([text]);
    },
  );
});

describe("makes no unit of", () => {
  test.each(["根据需要", "有关部门协同落实", "以上工作由各单位分头负责", "局", "市"])(
    "%s, but lists it",
    (text) => {
      const { units, unreadable } = readUnits(`区司法局;${text}`, NO_DIRECTORY);
      expect(units).toEqual([{ name: "区司法局", role: "responsible" }]);
      expect(unreadable).toEqual([text]);
    },
  );

  test("the act of an office, which is kept as assisting", () => {
    const { units, unreadable } = readUnits("装财处牵头,办公室配合,科监处技术保障。", NO_DIRECTORY);
    expect(units).toEqual([
      { name: "装财处", role: "lead" },
      { name: "办公室", role: "assist" },
      { name: "科监处", role: "assist" },
    ]);
    expect(unreadable).toEqual(["科监处技术保障"]);
  });
});

describe("gives roles", () => {
  test.each([
    ["区司法局牵头，区教体局、区法院配合", "区司法局/lead 区教体局/assist 区法院/assist"],
    ["区司法局牵头负责", "区司法局/lead"],
    ["区司法局为牵头单位，区教体局为配合单位", "区司法局/lead 区教体局/assist"],
    ["牵头单位：区司法局\n配合单位：区教体局", "区司法局/lead 区教体局/assist"],
    ["区司法局（牵头）、区教体局", "区司法局/lead 区教体局/responsible"],
    ["区司法局牵头，会同区教体局", "区司法局/lead 区教体局/responsible"],
    ["区司法局牵头\n区教体局\n区法院配合", "区司法局/lead 区教体局/responsible 区法院/assist"],
  ])("%j", (text, roles) => {
    expect(rolesOf(text).join(" ")).toBe(roles);
  });

  test("by the column, where the text says nothing", () => {
    const { units } = readUnits("区司法局、区教体局(牵头)", SMALL_DIRECTORY, "assist");
    expect(units.map(({ role }) => role)).toEqual(["assist", "lead"]);
  });

  test("the weightiest, where a unit stands in two columns", () => {
    const merged = mergeUnits([
      readUnits("区司法局", SMALL_DIRECTORY, "assist"),
      readUnits("司法局", SMALL_DIRECTORY, "lead"),
    ]);
    expect(merged.units).toEqual([{ name: "区司法局", role: "lead" }]);
  });
});

describe("drops tails", () => {
  test.each([
    "区司法局、区教体局等有关部门",
    "区司法局、区教体局按职责分工负责",
    "区司法局、区教体局等2个部门",
    "区司法局、区教体局具体负责",
    "由区司法局、区教体局负责",
  ])("%s", (text) => {
    expect(namesOf(text)).toEqual(["区司法局", "区教体局"]);
  });
});

describe("groups", () => {
  test.each(["各街道", "全区各街道", "各街道办事处", "各镇街", "各镇（街道）"])("%s", (text) => {
    expect(namesOf(text)).toEqual(STREETS);
  });

  test.each(["各单位", "区直各单位", "各部门", "市直相关单位"])("%s", (text) => {
    expect(namesOf(text)).toEqual(["区司法局", "区教体局", "区法院"]);
  });

  test.each(["各单位（除区法院外）", "除区法院外的各单位", "各单位(区法院除外)"])("%s", (text) => {
    expect(namesOf(text)).toEqual(["区司法局", "区教体局"]);
  });

  test("an exception may be an alias, and leaves other groups alone", () => {
    expect(namesOf("各单位（除司法局外）、公检法司")).toEqual([
      "区教体局",
      "区法院",
      "区法院",
      "区司法局",
    ]);
  });

  test("without members, or without a directory, stand as one unit", () => {
    expect(readUnits("各成员单位", SMALL_DIRECTORY).units).toEqual([
      { name: "各成员单位", role: "responsible", group: "各成员单位", isOpenGroup: true },
    ]);
    expect(readUnits("各街道", NO_DIRECTORY).units).toMatchObject([
      { name: "各街道", isOpenGroup: true },
    ]);
  });

  test("keep the word they were named by", () => {
    expect(readUnits("各街道", SMALL_DIRECTORY).units[0]).toMatchObject({ group: "各街道" });
  });

  test("are told by their form", () => {
    expect(["各街道", "公检法司", "区直单位", "领导小组成员单位"].every(isGroupWord)).toBe(true);
    expect(["南站街道", "区司法局", "区历史文化街区事务中心"].some(isGroupWord)).toBe(false);
  });

  test("are looked for from the whole word to the bare one", () => {
    expect(groupNames("各相关单位")).toEqual(["各相关单位", "相关单位", "单位"]);
    expect(groupNames("各镇街")).toEqual(["各镇街", "镇街", "街道"]);
  });
});

describe("known names", () => {
  test("are matched longest first: a 街区事务中心 is no 街道", () => {
    expect(namesOf("区历史文化街区事务中心、南站街道")).toEqual([
      "区历史文化街区事务中心",
      "南站街道",
    ]);
    expect(namesOf("区司法局区历史文化街区事务中心")).toEqual([
      "区司法局",
      "区历史文化街区事务中心",
    ]);
  });

  test("may be aliases", () => {
    expect(namesOf("司法局和规划分局")).toEqual(["区司法局", "区自然资源和规划分局"]);
  });

  test("others are kept, and listed as unknown where a directory exists", () => {
    expect(readUnits("区司法局、区民政局", SMALL_DIRECTORY)).toMatchObject({
      units: [{ name: "区司法局" }, { name: "区民政局" }],
      unknown: ["区民政局"],
    });
    expect(readUnits("区民政局", NO_DIRECTORY).unknown).toEqual([]);
  });
});

test.each(["", "  ", "/", "——", "无"])("%j names nobody", (text) => {
  expect(namesOf(text)).toEqual([]);
});
