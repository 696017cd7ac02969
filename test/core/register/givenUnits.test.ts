import {
  directoryLines,
  groupsToChoose,
  missingUnits,
  proposeGroups,
  readGivenUnits,
} from "../../../src/core/register/givenUnits";

describe("units as they are pasted", () => {
  test("one a line, with groups behind a tab, spaces or separators; a number before them and headings are left out", () => {
    const text = [
      "序号\t单位名称\t分组",
      "南站街道\t街道",
      "2. 绳金塔街道　街道",
      "（3）区司法局 单位、公检法司",
      "",
      "区教体局",
      "区司法局\t相关单位",
    ].join("\r\n");
    expect(readGivenUnits(text)).toEqual([
      { name: "南站街道", groups: ["街道"] },
      { name: "绳金塔街道", groups: ["街道"] },
      { name: "区司法局", groups: ["单位", "公检法司", "相关单位"] },
      { name: "区教体局", groups: [] },
    ]);
  });

  test("a name that begins with digits is no number and a name", () => {
    expect(readGivenUnits("110指挥中心\n12345热线办")).toEqual([
      { name: "110指挥中心", groups: [] },
      { name: "12345热线办", groups: [] },
    ]);
  });
});

describe("groups", () => {
  const open = ["各街道", "各单位", "公检法司", "各行政执法单位"];
  const given = readGivenUnits(
    "南站街道\n桃花镇\n区公安分局\n区历史文化街区事务中心\n区教体局 单位、行政执法单位",
  );
  const choices = groupsToChoose(open, given);

  test("to choose among are those that the table names and those in the list", () => {
    expect(choices).toEqual(["街道", "单位", "公检法司", "行政执法单位"]);
    expect(groupsToChoose([], readGivenUnits("甲局 一组"))).toEqual(["一组"]);
  });

  test("are proposed by what the name itself says, and by nothing where they stand in the list", () => {
    expect(
      proposeGroups(given, choices).map(({ name, groups }) => [name, [...groups].join("、")]),
    ).toEqual([
      ["南站街道", "街道"],
      ["桃花镇", "街道"],
      ["区公安分局", "单位、公检法司"],
      ["区历史文化街区事务中心", "单位"],
      ["区教体局", "单位、行政执法单位"],
    ]);
  });

  test("become the lines of a directory; who the table names and the list lacks is told", () => {
    expect(directoryLines(proposeGroups(given, choices))[2]).toEqual({
      name: "区公安分局",
      group: "单位、公检法司",
    });
    expect(missingUnits(["区公安分局", "区委党校"], given)).toEqual(["区委党校"]);
  });
});
