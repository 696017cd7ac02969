import fc from "fast-check";
import { foldText } from "../../../src/core/text/foldText";

/** What folding is, without the short ways that make it fast. */
const plainly = (text: string) => text.normalize("NFKC").replace(/[\s\p{Cf}]+/gu, "");

test.each([
  ["１２ 月\n底前", "12月底前"],
  ["各街道、《读本》。“十一”", "各街道、《读本》。“十一”"],
  ["区，市；县", "区,市;县"],
  ["", ""],
])("%j is folded to %j", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test("whatever the text, once or twice", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom("一", "龥", "鿿", "、", "“", "a", "~", " ", "１", "㈠", "豈"),
      maxLength: 60,
    }),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      expect(foldText(text)).toBe(plainly(text));
      expect(foldText(text)).toBe(plainly(text));
    }),
    { numRuns: 500 },
  );
});
