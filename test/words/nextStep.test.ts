import { check } from "../../src/actions/check";
import { nextStep } from "../../src/words/compose/nextStep";
import { wordsFor } from "../../src/words/words";
import { openExcel } from "../support/openExcel";

const words = wordsFor("zh-CN");

test("an opened item says what is to be done next, with whom, and how much lacks", async () => {
  await openExcel("test/books/november-2023.xlsx");
  const { review } = await check({ asOf: "2023-11-15" });
  const said = (ref: string) => {
    const item = review.items.find((each) => each.ref === ref);
    return item && nextStep(item, words);
  };
  expect(said("3.3")).toBe("请2家补办并报送");
  expect(said("10.1")).toBe("11家共补报26篇才够截至目前的数量，全年还差42篇");
  // Nothing is to be done for what is done or not due.
  for (const item of review.items.filter(({ state }) => state === "done" || state === "notDue"))
    expect(nextStep(item, words)).toBe("");
});
