import { comparePoints } from "../../../src/core/points/comparePoints";
import { readPoints } from "../../../src/core/points/readPoints";
import { readDeadlineText } from "../../../src/core/reading/deadline/readDeadline";
import type { ItemReading } from "../../../src/core/plan/readPlan";
import { atOnce } from "../../../src/core/steps";
import { LINES_2023 } from "./planOf2023";

/** One point and one item held against each other. */
function compared(point: string, content: string, deadline = "全年", units = "各街道、各单位") {
  const reading = {
    item: {
      row: 2,
      ref: "1.1",
      identity: content,
      number: "1",
      project: "",
      content,
      units: [{ text: units, role: "responsible" }],
    },
    deadline: readDeadlineText(deadline, 2023),
  } as unknown as ItemReading;
  // Among the other points of a year, as in life: what is rare in two texts alone says nothing.
  const others = readPoints(LINES_2023).map((each) => ({ ...each, name: "other" }));
  const { findings } = atOnce(comparePoints([...readPoints([`1.${point}`]), ...others], [reading]));
  return findings
    .filter((finding) => finding.point?.name === "1" || finding.item)
    .map(({ kind, inPoint, inRow }) => [kind, inPoint?.quote, inRow?.quote]);
}

describe("differences", () => {
  test.each([
    [
      "每月报送普法信息3条。",
      "每季度报送普法信息3条",
      [["number", "每月报送普法信息3条", "每季度报送普法信息3条"]],
    ],
    ["举办法治讲座不少于4场。", "举办法治讲座不少于2场", [["number", "不少于4场", "不少于2场"]]],
    [
      "法律明白人培训覆盖率达到95%。",
      "法律明白人培训覆盖率达到90%",
      [["number", "达到95%", "达到90%"]],
    ],
    ["每年组织旁听庭审至少2次。", "组织旁听庭审", [["number", "每年组织旁听庭审至少2次", ""]]],
    ["组织旁听庭审。", "每年组织旁听庭审至少2次", [["number", "", "每年组织旁听庭审至少2次"]]],
    [
      "参加“美好生活·民法典相伴”主题宣传。",
      "参加“美好生活·宪法相伴”主题宣传",
      [["name", "美好生活·民法典相伴", "美好生活·宪法相伴"]],
    ],
    ["组织第三个民法典宣传月活动。", "组织第四个民法典宣传月活动", [["name", "第三个", "第四个"]]],
  ])("%s against %s", (point, content, expected) => {
    expect(compared(point, content)).toEqual(expected);
  });

  test("a day of the point against another month of the table", () => {
    expect(compared("6月底前完成普法责任清单公示。", "完成普法责任清单公示", "2023年9月")).toEqual([
      ["period", "6月底前", "2023年9月"],
    ]);
  });

  test("units at the point's end that the table does not ask", () => {
    expect(
      compared("开展旁听庭审。（责任单位：区法院、区教体局）", "开展旁听庭审", "全年", "区法院"),
    ).toEqual([["units", "责任单位：区法院、区教体局", "区法院"]]);
  });
});

describe("what is no difference", () => {
  test.each([
    ["进企业、进机关、进农村开展宣传。", "进农村、进企业、进机关开展宣传"],
    ["报送案例不少于2篇。", "报送案例两篇以上"],
    ["学习《中华人民共和国立法法》。", "学习立法法"],
    ["完成普法责任清单公示。", "完成普法责任清单公示"],
    ["每季度报送普法信息3条。", "每季度报送普法信息3条"],
    ["组织开展一次集中宣传。", "组织开展集中宣传"],
  ])("%s against %s", (point, content) => {
    expect(compared(point, content)).toEqual([]);
  });

  test.each([
    ["区应急管理局", "区应急局"],
    ["区教育体育局", "区教体局"],
    ["各街道、各单位", "各单位、各街道"],
  ])("%s against %s", (asked, units) => {
    expect(compared(`开展旁听庭审。（责任单位：${asked}）`, "开展旁听庭审", "全年", units)).toEqual(
      [],
    );
  });

  test("a month within the table's year or its rhythm", () => {
    expect(compared("6月完成公示。", "完成公示", "2023年6月")).toEqual([]);
    expect(compared("每季度报送信息。", "每季度报送信息", "每季度")).toEqual([]);
  });
});
