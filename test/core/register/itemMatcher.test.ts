import { identityOf } from "../../../src/core/text/foldText";
import { ItemMatcher } from "../../../src/core/register/itemMatcher";
import { listRefs, type KnownRefs } from "../../../src/core/plan/knownRefs";
import type { Item } from "../../../src/core/table/items";

type Row = [ref: string, content: string, project?: string];

const ROWS: Row[] = [
  ["2.1", "组织开展好2023年“12·4”国家宪法日集中宣传"],
  ["3.1", "组织开展民法典宣传月活动"],
  ["3.10", "参加地方性法规专题课程"],
  ["9.1", "各街道每半年向普法办报送典型案例"],
  ["9.2", "继续推动公民旁听庭审活动常态化"],
  ["10.1", "报送普法信息全年不少于12篇"],
];

function itemsOf(rows: Row[]): Item[] {
  const blank = { value: "", text: "", format: "General" };
  return rows.map(([ref, content, project = ""], row) => ({
    row,
    ref,
    content,
    project,
    identity: identityOf(project, content),
    number: "",
    deadline: blank,
    units: [],
  }));
}

/** The ref of the item matched, with ! where the label's own ref is another's; or the problem. */
function match(
  label: string,
  options: { rows?: Row[]; isNumber?: boolean; refs?: KnownRefs } = {},
) {
  const items = itemsOf(options.rows ?? ROWS);
  const found = new ItemMatcher(items, options.refs).match(label, options.isNumber ?? false);
  if ("problem" in found) return found.problem;
  return `${found.item.ref}${found.refMoved ? "!" : ""}`;
}

describe("a label", () => {
  test.each([
    ["9.1 每半年报送典型案例", "9.1"],
    ["9.1 各街道每半年向普法办报送典型案例", "9.1"],
    ["9.1,各街道每半年", "9.1"],
    ["9.1", "9.1"],
    ["９．１　典型案例", "9.1"],
    ["各街道每半年向普法办报送典型案例", "9.1"],
    ["旁听庭审", "9.2"],
    ["3.10 参加地方性法规专题课程", "3.10"],
    ["3.1 组织开展民法典宣传月", "3.1"],
  ])("%s", (label, ref) => {
    expect(match(label)).toBe(ref);
  });

  test("of which the text names another item than the ref: the text wins, with a note", () => {
    expect(match("9.1 继续推动公民旁听庭审活动")).toBe("9.2!");
    expect(match("12.7 继续推动公民旁听庭审活动")).toBe("9.2");
  });

  test("in other words than the item's own is taken by its ref", () => {
    expect(match("10.1 信息报送")).toBe("10.1");
  });

  test("that names no item is a problem", () => {
    for (const label of ["12.7", "别的工作", "", "9", "9.10"])
      expect(match(label)).toBe("unknownItem");
  });

  test("that begins with a date has no ref", () => {
    const rows: Row[] = [...ROWS, ["12", "指导村居换届"]];
    expect(match("12月4日国家宪法日", { rows })).toBe("unknownItem");
    expect(match("12·4国家宪法日集中宣传", { rows })).toBe("2.1");
  });
});

describe("a row inserted at the top of project 9", () => {
  const inserted: Row[] = [
    ...ROWS.slice(0, 3),
    ["9.1", "制定以案释法工作方案"],
    ["9.2", "各街道每半年向普法办报送典型案例"],
    ["9.3", "继续推动公民旁听庭审活动常态化"],
    ["10.1", "报送普法信息全年不少于12篇"],
  ];

  test("moves no record to another duty: labels follow their text", () => {
    expect(match("9.1 每半年报送典型案例", { rows: inserted })).toBe("9.2!");
    expect(match("9.2 继续推动公民旁听庭审活动", { rows: inserted })).toBe("9.3!");
  });

  test("makes bare refs a problem where they stood for other items", () => {
    const refs = listRefs(itemsOf(ROWS));
    expect(match("9.1", { rows: inserted, refs })).toBe("refMoved");
    expect(match("9.1 案例材料", { rows: inserted, refs })).toBe("refMoved");
    expect(match("10.1", { rows: inserted, refs })).toBe("10.1");
    expect(match("9.1", { refs })).toBe("9.1");
  });

  test("no list yet fits", () => {
    expect(match("9.1", { rows: inserted })).toBe("9.1");
  });
});

test("a text of several items is none of its ref's where its ref has another text", () => {
  const rows: Row[] = [
    ["1.1", "制定方案"],
    ["1.2", "按要求报送信息", "甲"],
    ["2.1", "按要求报送信息", "乙"],
  ];
  expect(match("2.1 按要求报送信息", { rows })).toBe("2.1");
  expect(match("1.1 按要求报送信息", { rows })).toBe("refMoved");
});

describe("a number cell", () => {
  const isNumber = true;

  test("is matched by its displayed text", () => {
    expect(match("9.1", { isNumber })).toBe("9.1");
  });

  test("3.1 where 3.10 exists is a problem", () => {
    expect(match("3.1", { isNumber })).toBe("unknownItem");
    expect(match("3.10", { isNumber })).toBe("unknownItem");
    expect(match("3.1")).toBe("3.1");
  });

  test("that Excel has turned into a date is a problem", () => {
    const rows: Row[] = [["9", "制定方案"]];
    expect(match("9月1日", { rows, isNumber })).toBe("unknownItem");
    expect(match("9-1", { rows, isNumber })).toBe("unknownItem");
  });
});
