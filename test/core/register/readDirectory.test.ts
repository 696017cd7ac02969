import { readDirectory } from "../../../src/core/register/readDirectory";
import { sheetOf, type LiteralCell } from "../table/sheetOf";

function directory(rows: LiteralCell[][], merged?: string[]) {
  return readDirectory(sheetOf(rows, merged, "通讯录"));
}

const HEADER = ["单位名称", "别名", "分组"];

test("is found by its headings, wherever they stand and however they are worded", () => {
  const found = directory([
    ["西湖区普法成员单位一览"],
    ["序号", "联系人", "类别", "单 位", "简称(可多个)"],
    [1, "张三", "街道", "南站街道", "南站"],
  ]);
  expect(found?.units).toEqual(["南站街道"]);
  expect(found?.find("南站")).toEqual({ kind: "unit", unit: "南站街道" });
  expect(found?.find("街道")).toEqual({ kind: "group", members: ["南站街道"] });
});

test("needs names and something said of them", () => {
  expect(directory([["单位名称"], ["区法院"]])).toBeUndefined();
  expect(
    directory([
      ["单位名称", "别名"],
      ["区法院", ""],
    ])?.units,
  ).toEqual(["区法院"]);
});

test("别名 and 分组 hold several, split like 责任单位", () => {
  const found = directory([
    HEADER,
    ["区法院", "法院、区人民法院,西湖法院;西法", "单位/公检法司\n执法"],
  ]);
  for (const alias of ["法院", "区人民法院", "西湖法院", "西法"])
    expect(found?.find(alias)).toEqual({ kind: "unit", unit: "区法院" });
  expect(found?.groups).toEqual(["单位", "公检法司", "执法"]);
});

test("a unit of several rows is one, with the groups of all; groups keep the directory's order", () => {
  const found = directory([
    HEADER,
    ["区法院", "", "单位"],
    ["区司法局", "", "单位"],
    ["区法院", "", "公检法司"],
  ]);
  expect(found?.units).toEqual(["区法院", "区司法局"]);
  expect(found?.find("公检法司")).toEqual({ kind: "group", members: ["区法院"] });
  expect(found?.find("单位")).toEqual({ kind: "group", members: ["区法院", "区司法局"] });
});

test("merged cells count for every row; blank rows are none", () => {
  const found = directory(
    [HEADER, ["南站街道", "", "街道"], ["桃源街道", "", ""], ["", "", ""]],
    ["C2:C3"],
  );
  expect(found?.find("街道")).toEqual({ kind: "group", members: ["南站街道", "桃源街道"] });
});

test("各街道 are whoever has a group that names 街道", () => {
  const found = directory([HEADER, ["桃花镇", "", "镇街道"], ["南站街道", "", "街道办"]]);
  expect(found?.find("街道")).toMatchObject({ members: ["桃花镇", "南站街道"] });
  expect(found?.find("镇街")).toMatchObject({ members: ["桃花镇", "南站街道"] });
});

test("各单位 are the group 单位; if no unit has it, all that are no 街道, with a note", () => {
  const rows = [
    ["南站街道", "", "街道"],
    ["区法院", "", "公检法司"],
    ["区司法局", "", ""],
  ];
  expect(directory([HEADER, ...rows])?.find("单位")).toEqual({
    kind: "group",
    members: ["区法院", "区司法局"],
    note: "allButStreets",
  });
  expect(directory([HEADER, ...rows, ["区妇联", "", "单位"]])?.find("单位")).toEqual({
    kind: "group",
    members: ["区妇联"],
  });
});

test("a unit is hidden by no alias and no group of the same name", () => {
  const found = directory([HEADER, ["公检法司", "", ""], ["区法院", "公检法司", "公检法司"]]);
  expect(found?.find("公检法司")).toEqual({ kind: "unit", unit: "公检法司" });
});

test("names are known whatever their width and spaces", () => {
  const found = directory([HEADER, ["区 法院", "Ａ院", ""]]);
  expect(found?.find("区法院")).toMatchObject({ kind: "unit" });
  expect(found?.find("A院")).toMatchObject({ kind: "unit" });
});
