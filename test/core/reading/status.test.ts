import { readStatusCell, readStatusText } from "../../../src/core/reading/status/readStatus";
import { phrases } from "./phrases";

const read = (text: string) => readStatusText(text, 2023);

describe.each(["status-phrases", "status-phrases-fresh", "status-phrases-fresh2"])(
  "%s.tsv",
  (list) => {
    test.each(phrases(list))("reads %j as %s", (phrase, reading) => {
      expect(read(phrase ?? "").reading).toBe(reading);
    });
  },
);

describe("reads as done", () => {
  test.each([
    "6月已完成",
    "已于12月20日前完成",
    "逾期完成",
    "已完成并上报",
    "全年任务已完成",
    "状态:已完成",
    "①已完成",
    "☑已完成 □未完成",
    "完成率达100%",
    "3/3",
  ])("%s", (text) => {
    expect(read(text).reading).toBe("done");
  });
});

describe("reads as open", () => {
  test.each([
    "已完成(部分)",
    "已完成阶段性任务",
    "未全部完成",
    "完成近100%",
    "完成三分之一",
    "已完成,未验收",
    "进展顺利",
    "□已完成 ☑未完成",
    "2/3",
  ])("%s", (text) => {
    expect(read(text).reading).toBe("open");
  });
});

describe("does not read as done", () => {
  test.each([
    ["12月底前完成", "unclear"],
    ["12月底完成", "unclear"],
    ["12月20日前完成", "unclear"],
    ["力争完成并上报", "unclear"],
    ["除个别街道外均已完成", "unclear"],
    ["多数单位已完成", "unclear"],
    ["已完成/未完成", "unclear"],
    ["☑已完成 ☑未完成", "unclear"],
    ["已完成方案制定", "unclear"],
    ["是否完成", "unclear"],
  ])("%s, but %s", (text, reading) => {
    expect(read(text).reading).toBe(reading);
  });
});

describe("status-traps.tsv: what a hasty reader would take for more than it says", () => {
  test.each(phrases("status-traps"))("%j may be read as %s and no more", (phrase, readings) => {
    expect(readings?.split("|")).toContain(read(phrase ?? "").reading);
  });
});

test("a sentence keeps the rule that its deciding clause was read by", () => {
  expect(read("征迁正在推进")).toMatchObject({ rule: "正在…" });
  expect(read("前期进展缓慢,现已完成")).toMatchObject({ rule: "已完成" });
});

describe("of several clauses", () => {
  test("the last that says something counts", () => {
    expect(read("前期进展缓慢,现已完成").reading).toBe("done");
    expect(read("已完成方案,进度滞后,已召开会议").reading).toBe("behind");
  });

  test("a lasting addition takes nothing back", () => {
    expect(read("已完成,持续推进").reading).toBe("done");
    expect(read("已完成并持续推进").reading).toBe("done");
  });
});

describe("the day of completion", () => {
  test.each([
    ["已于6月20日完成", "2023-06-20"],
    ["已完成(6月20日)", "2023-06-20"],
    ["2022年12月30日已完成", "2022-12-30"],
    ["2023.6.20已完成", "2023-06-20"],
    ["6.20完成", "2023-06-20"],
    ["已完成:6月20日", "2023-06-20"],
  ])("%s: %s", (text, doneDay) => {
    expect(read(text)).toMatchObject({ text, reading: "done", doneDay });
  });

  test.each(["已于12月20日前完成", "6月已完成", "已完成2/2", "已完成(2月30日)", "未完成(6月20日)"])(
    "%s: none",
    (text) => {
      expect(read(text)).not.toHaveProperty("doneDay");
    },
  );
});

describe("cells", () => {
  const cell = (value: string | number | boolean, text: string, format = "General") =>
    readStatusCell({ value, text, format }, 2023).reading;

  test("shown as percentages count", () => {
    expect(cell(1, "100%", "0%")).toBe("done");
    expect(cell(0.999, "100%", "0%")).toBe("open");
    expect(cell(0, "0.00%", "0.00%")).toBe("open");
    expect(cell(0.4, "0.4", "General")).toBe("open");
    expect(cell(45, "45", "General")).toBe("unclear");
  });

  test("with bare numbers say nothing, 0 reports nothing", () => {
    expect(cell(1, "1")).toBe("unclear");
    expect(cell(0, "0")).toBe("notReported");
  });

  test("with tick boxes are done where ticked", () => {
    expect(cell(true, "TRUE")).toBe("done");
    expect(cell(false, "FALSE")).toBe("open");
  });
});
