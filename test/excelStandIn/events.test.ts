import { openHost } from "./openHost";

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe("events", () => {
  it("tell the add-in's own writes from the user's and from a coauthor's", async () => {
    const { Excel, host, book } = await openHost();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push([event.address, event.changeType, event.source, event.triggerSource].join(" "));
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.getActiveWorksheet().getRange("H1").values = [["x"]];
      await context.sync();
    });
    const [sheet] = book.sheets;
    if (!sheet) throw new Error("The book has a sheet");
    host.user.type(sheet, 1, 7, "已完成");
    host.coauthor.insertRows(sheet, 9, 2);
    await soon();
    expect(heard).toEqual([
      "H1 RangeEdited Local ThisLocalAddin",
      "H2 RangeEdited Local Unknown",
      "10:11 RowInserted Remote Unknown",
    ]);
  });

  it("tell what is selected and which sheet is in front, until no longer listened to", async () => {
    const { Excel, host, book } = await openHost("november-2023");
    const heard: string[] = [];
    const results = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const selecting = worksheets.onSelectionChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      worksheets.onActivated.add((event) => {
        heard.push(event.worksheetId);
        return Promise.resolve();
      });
      await context.sync();
      return selecting;
    });
    const [plan, directory] = book.sheets;
    if (!plan || !directory) throw new Error("The book has three sheets");
    host.user.select(plan, { top: 3, left: 0, bottom: 4, right: 2 });
    host.user.activate(directory);
    await soon();
    expect(heard).toEqual(["A4:C5", directory.id]);
    await Excel.run(results.context, async (context) => {
      results.remove();
      await context.sync();
    });
    host.user.select(directory, { top: 9, left: 0, bottom: 9, right: 0 });
    await soon();
    expect(heard).toHaveLength(2);
  });

  it("move a kept range along when a coauthor inserts rows above it", async () => {
    const { Excel, host, book } = await openHost();
    const [sheet] = book.sheets;
    if (!sheet) throw new Error("The book has a sheet");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("C10");
      range.load("address");
      await context.sync();
      host.faults.beforeSync(1, () => {
        host.coauthor.insertRows(sheet, 0, 3);
      });
      range.values = [["found"]];
      await context.sync();
    });
    expect(sheet.content(12, 2).value).toBe("found");
  });
});
