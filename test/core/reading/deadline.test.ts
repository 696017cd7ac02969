import { readDeadlineText } from "../../../src/core/reading/deadline/readDeadline";
import { phrases } from "./phrases";

const read = (text: string) => readDeadlineText(text, 2023);
const dueOf = (text: string) => [read(text).kind, ...read(text).due].join(" ");

describe.each(["deadline-phrases", "deadline-phrases-fresh", "deadline-phrases-fresh2"])(
  "%s.tsv",
  (list) => {
    test.each(phrases(list))("reads %j as %s %s", (phrase, kind, due) => {
      expect(dueOf(phrase ?? "")).toBe(`${kind ?? ""} ${due ?? ""}`.trim());
    });
  },
);

describe("reads one last day", () => {
  test.each([
    ["6月底完成", "2023-06-30"],
    ["9月15前", "2023-09-15"],
    ["2023.10-12", "2023-12-31"],
    ["2023.5.1-31", "2023-05-31"],
    ["2023年3-6", "2023-06-30"],
    ["十二月廿五日", "2023-12-25"],
    ["防火期(10月1日至次年4月30日)", "2024-04-30"],
    ["自2023年1月1日起至2023年12月31日止", "2023-12-31"],
    ["12月4日宪法日前", "2023-12-04"],
    ["6月底前建立3项制度", "2023-06-30"],
    ["11月底(具体以上级通知为准)", "2023-11-30"],
    ["2023-2025年", "2025-12-31"],
  ])("%s as %s", (text, due) => {
    expect(dueOf(text)).toBe(`once ${due}`);
  });

  test("a span keeps its start", () => {
    expect(read("6月至8月")).toMatchObject({ start: "2023-06-01", due: ["2023-08-31"] });
  });

  test("a month without a year is of the plan year", () => {
    expect(readDeadlineText("6月", 2024).due).toEqual(["2024-06-30"]);
    expect(readDeadlineText("明年3月", 2024).due).toEqual(["2025-03-31"]);
    expect(readDeadlineText("2月底", 2024).due).toEqual(["2024-02-29"]);
  });
});

describe("reads feasts by the plan year's calendar", () => {
  test.each([
    ["国庆节前", "2023-09-30"],
    ["“十一”之前", "2023-09-30"],
    ["五一前", "2023-04-30"],
    ["五一劳动节前完成", "2023-04-30"],
    ["元旦前", "2023-12-31"],
    ["2023年元旦前", "2022-12-31"],
    ["春节前", "2023-01-21"],
    ["明年春节前", "2024-02-09"],
    ["中秋节前", "2023-09-28"],
    ["清明节", "2023-04-05"],
    ["六一国际儿童节前", "2023-05-31"],
    ["10月1日国庆节前", "2023-10-01"],
  ])("%s as %s", (text, due) => {
    expect(dueOf(text)).toBe(`once ${due}`);
  });

  test("of several, each", () => {
    expect(dueOf("端午、中秋前")).toBe("recurring 2023-06-21 2023-09-28");
  });
});

describe("reads a rhythm", () => {
  test.each([
    ["1次/半年", "recurring 2023-06-30 2023-12-31"],
    ["1次/季度", "recurring 2023-03-31 2023-06-30 2023-09-30 2023-12-31"],
    ["每年2次", "year 2023-12-31"],
    ["2次/年", "year 2023-12-31"],
    ["一年两次", "year 2023-12-31"],
    ["6月底前完成方案,12月底前完成总结", "recurring 2023-06-30 2023-12-31"],
  ])("%s as %s", (text, due) => {
    expect(dueOf(text)).toBe(due);
  });

  test("within a stretch that stands beside it", () => {
    const may = "recurring 2023-05-25 2023-06-25 2023-07-25 2023-08-25";
    for (const text of [
      "5月-8月每月25日前",
      "5月-8月,每月25日前",
      "每月25日前(5月-8月)",
      "5月-8月(每月25日前)",
    ])
      expect(dueOf(text)).toBe(may);
  });

  test("but not within a stretch that has a duty of its own", () => {
    expect(read("6月至8月集中整治,每季度报送总结").due).toEqual([
      "2023-03-31",
      "2023-06-30",
      "2023-08-31",
      "2023-09-30",
      "2023-12-31",
    ]);
  });

  test("that falls due after its period", () => {
    expect(dueOf("每季度结束后10日内")).toBe(
      "recurring 2023-04-10 2023-07-10 2023-10-10 2024-01-10",
    );
  });

  test("and an end named beside it", () => {
    expect(read("12月底前(每季度末月20日前)").due).toEqual([
      "2023-03-20",
      "2023-06-20",
      "2023-09-20",
      "2023-12-20",
      "2023-12-31",
    ]);
  });

  test("on the month's last day where the day does not exist", () => {
    expect(read("每月31日前").due.slice(0, 2)).toEqual(["2023-01-31", "2023-02-28"]);
  });
});

describe("does not read a day into", () => {
  test.each([
    ["12月4日国家宪法日前后", "around"],
    ["6月底7月初", "vague"],
    ["3月中", "vague"],
    ["3月第一周", "vague"],
    ["每月第一周", "vague"],
    ["9月初", "vague"],
    ["年初", "vague"],
    ["9月开学前", "eitherEnd"],
    ["11月下旬前", "eitherEnd"],
    ["每月结束后5个工作日内", "relative"],
    ["收到通知后5日内", "relative"],
    ["10月1日起", "noEnd"],
    ["25日前", "noMonth"],
    ["4月31日前", "impossible"],
    ["2023", "bareNumber"],
    ["春节期间", "vague"],
    ["国庆节前后", "around"],
    ["2060年春节前", "unread"],
    ["——", "blank"],
  ])("%s (%s)", (text, doubt) => {
    expect(read(text)).toMatchObject({ text, kind: "confirm", due: [], doubt });
  });
});

describe("does not read as a date", () => {
  test.each([
    "第三个民法典宣传月",
    "第二届",
    "四法三条例一办法",
    "七进",
    "“12·4”",
    "“4·15”全民国家安全教育日",
    "“八五”普法",
    "2场以上",
    "1:00",
    "8-10",
  ])("%s", (text) => {
    expect(read(text)).toMatchObject({ kind: "confirm", due: [] });
  });
});

test("a weekday that contradicts its date is a warning", () => {
  expect(read("6月30日前（星期一）")).toMatchObject({ due: ["2023-06-30"], wrongWeekday: true });
  expect(read("6月30日前（星期五）")).not.toHaveProperty("wrongWeekday");
});
