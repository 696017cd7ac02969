import fc from "fast-check";
import { movedText, yearPhrases } from "../../../src/core/nextYear/yearPhrases";

const moved = (text: string, year = 2023) => movedText(text, yearPhrases(text, year), year);
const asked = (text: string) => yearPhrases(text, 2023).asked.map(({ quote, why }) => [quote, why]);

test.each([
  ["2023年12月", "2024年12月"],
  ["2023年6月30日前", "2024年6月30日前"],
  ["二〇二三年底", "二〇二四年底"],
  ["二○二三年底", "二○二四年底"],
  ["２０２３年12月", "２０２４年12月"],
  ["2023.12", "2024.12"],
  ["2023-12-31", "2024-12-31"],
  ["2023年全区普法依法治理工作重点项目推进表", "2024年全区普法依法治理工作重点项目推进表"],
  ["组织开展2023年“12·4”国家宪法日活动", "组织开展2024年“12·4”国家宪法日活动"],
])("%s becomes %s", (text, next) => {
  expect([moved(text), asked(text)]).toEqual([next, []]);
});

test.each([
  "每月25日前",
  "全年",
  "每半年",
  "12月底前",
  "第一季度",
  "第四季度",
  "第一责任人",
  "第一书记",
  "第三方评估",
  "党的二十届三中全会",
  "党的二十届中央委员会第三次全体会议",
  "重要任务之一",
  "三分之二以上",
  "十大法治人物",
  "宪法第17条",
  "每周五",
  "普法信息12篇、2023件",
  "4.15国家安全教育日",
])("%s stays, and nothing is asked", (text) => {
  expect([moved(text), asked(text)]).toEqual([text, []]);
});

test.each([
  ["组织开展第三个民法典宣传月", "第三个", "ordinal"],
  ["参评第二届评选", "第二届", "ordinal"],
  ["系列读本之七", "之七", "ordinal"],
  ["创建20周年", "20周年", "ordinal"],
  ["第3期骨干培训班", "第3期", "ordinal"],
  ["开展首批创建", "首批", "oneOff"],
  ["村（社区）换届", "换届", "oneOff"],
  ["本届政府", "本届", "oneOff"],
  ["迎接“八五”普法中期评估", "中期评估", "oneOff"],
  ["2022年12月", "2022年", "otherYear"],
  ["2024年3月", "2024年", "otherYear"],
  ["2021—2025年规划", "2021—2025年", "otherYear"],
  ["《2023年工作要点》", "2023年", "quotedYear"],
  ["“2023年度法治人物”", "2023年", "quotedYear"],
  ["西普法〔2023〕3号", "2023", "quotedYear"],
  ["2月29日", "2月29日", "leapDay"],
  ["12月31日（星期日）", "星期日", "weekday"],
])("%s: %s is asked (%s) and stays", (text, quote, why) => {
  expect([moved(text), asked(text)]).toEqual([text, [[quote, why]]]);
});

test("an answer stands in place of its phrase, and the year beside it moves", () => {
  const text = "2023年6月举办第三个宣传月，出版读本之七";
  const phrases = yearPhrases(text, 2023);
  expect(movedText(text, phrases, 2023, ["第四个"])).toBe(
    "2024年6月举办第四个宣传月，出版读本之七",
  );
  expect(movedText(text, phrases, 2023, [undefined, "之八"])).toBe(
    "2024年6月举办第三个宣传月，出版读本之八",
  );
});

test("twice is two years later, for any text made of such pieces; what is asked stays", () => {
  const piece = fc.constantFrom(
    "2023年",
    "6月",
    "《2023年要点》",
    "第三届",
    "全年不少于12篇",
    "。",
    "“八五”普法",
    "2022年",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("，");
      const once = moved(text);
      const twice = moved(once, 2024);
      const expected = pieces.map((each) => (each === "2023年" ? "2025年" : each)).join("，");
      // A year that was another one may be the plan's by then; none of these is.
      expect(twice).toBe(expected);
    }),
  );
});
