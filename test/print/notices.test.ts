import { check } from "../../src/actions/check";
import { makeNotices } from "../../src/actions/notices/makeNotices";
import { noticePlan } from "../../src/actions/notices/noticePlan";
import { saveSettings } from "../../src/actions/saveSettings";
import { unpack } from "../../src/files/unpack";
import { wordsFor } from "../../src/words/words";
import { openExcel } from "../support/openExcel";
import { missingPrograms, printBooks } from "./printBooks";

const words = wordsFor("zh-CN");
const request = { asOf: "2023-11-15", sheet: { name: "推进表" } };
const missing = missingPrograms();
const ci = process.env["CI"] === "true";

(missing.length > 0 && !ci ? describe.skip : describe)(
  `notices through LibreOffice${missing.length > 0 ? ` (skipped: ${missing.join(", ")} missing)` : ""}`,
  () => {
    let pages: string[] = [];
    let counts: number[] = [];

    beforeAll(async () => {
      await openExcel("test/books/november-2023.xlsx");
      await saveSettings({
        numberPrefix: "西普法督",
        sender: "西湖区普法依法治理工作领导小组办公室",
        contact: "王某 0791-8888888",
      });
      const result = await check(request);
      const { proposed } = noticePlan(result);
      const made = await makeNotices(
        result,
        { notices: proposed, replyBy: "2023-11-22" },
        { request, words },
      );
      counts = made.papers.map(({ items, grade }) => (grade === "blue" ? 0 : items.length));
      const [archive] = made.files;
      const entries = unpack(archive?.bytes ?? new Uint8Array());
      const together = [...entries].find(([name]) => name === "合在一起打印.xlsx")?.[1];
      const [printed = []] = printBooks([together ?? new Uint8Array()]);
      pages = printed.map((page) => page.map(({ text }) => text).join(""));
    }, 120_000);

    test("each is one page up to eight items, with its 回执 whole", () => {
      expect(counts.every((count) => count <= 8)).toBe(true);
      expect(pages).toHaveLength(counts.length);
      counts.forEach((count, index) => {
        const page = pages[index] ?? "";
        if (count === 0) expect(page).toContain("提示单不要求回执");
        else
          for (const heading of [
            "文号",
            "签收人",
            "办理结果",
            "未完成原因",
            "计划办结日期",
            "负责人",
          ])
            expect(page).toContain(heading);
      });
    });

    test("says who is addressed, on what ground, by when and by whom", () => {
      expect(pages[0]).toMatch(
        /黄色.*督办单.*西普法督〔2023〕1号.*：根据《.*》，截至2023年11月15日，你单位承担的下列\d+项工作.*现予督办。.*请于2023年11月22日前.*联系人：王某0791-8888888.*西湖区普法依法治理工作领导小组办公室.*2023年11月15日/,
      );
    });
  },
);
