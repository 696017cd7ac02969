import { check } from "../../src/actions/check";
import { action } from "../../src/actions/makeNodes";
import { nodesIn, nodesNow } from "../../src/core/node/nodes";
import { openExcel } from "../support/openExcel";
import { sheetIn } from "./scenes";
import { undo, workplace } from "./workplace";

const request = { asOf: "2023-11-15", sheet: { name: "推进表" } };

test("the sheet has the fixed days and asks for those of the year's notice; the check then tells of December's", async () => {
  const host = await openExcel("test/books/november-2023.xlsx");
  const place = await workplace(request);
  expect(nodesIn((await check(request)).own)).toEqual([]);
  const done = await action(place, undefined);
  expect(done).toMatchObject({ kind: "registerMade", sheet: "普法节点" });
  const result = await check(request);
  const nodes = nodesIn(result.own);
  expect(nodes.map(({ start }) => start.slice(5))).toEqual([
    "03-08",
    "03-15",
    "04-15",
    "06-05",
    "06-26",
    "12-04",
  ]);
  expect(
    nodesNow(nodes, result.review, {}).map(({ node, word, items, days }) => [
      node.name,
      word,
      items.map(({ ref }) => ref),
      days,
    ]),
  ).toEqual([["“12·4”国家宪法日", "before", ["2.1"], 19]]);
  const sheet = sheetIn(host, "普法节点");
  expect([sheet.text(7, 0), sheet.text(8, 0)]).toEqual(["民法典宣传月", "宪法宣传周"]);
  expect(await action(place, undefined)).toEqual({ kind: "registerThere" });
  await undo(done, place);
  expect(host.book.sheets.map(({ name }) => name)).not.toContain("普法节点");
});
