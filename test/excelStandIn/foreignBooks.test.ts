import JSZip from "jszip";
import { openBook } from "../../src/excelStandIn/book/openBook";
import { saveBook } from "../../src/excelStandIn/book/saveBook";
import { bookBytes, joinHost } from "./openHost";

type Change = [part: string, find: string | RegExp, replacement: string];

/** A book of test/books with some of its parts changed, as other programs might have written it. */
async function changedBook(name: string, ...changes: Change[]): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bookBytes(name));
  for (const [part, find, replacement] of changes) {
    const xml = (await zip.file(part)?.async("string")) ?? "";
    const changed = xml.replace(find, replacement);
    if (changed === xml) throw new Error(`Nothing to change in ${part}`);
    zip.file(part, changed);
  }
  return zip.generateAsync({ type: "uint8array" });
}

const partOf = async (bytes: Uint8Array, part: string): Promise<string> =>
  (await (await JSZip.loadAsync(bytes)).file(part)?.async("string")) ?? "";

const sheet1 = "xl/worksheets/sheet1.xml";
const rules =
  '<conditionalFormatting sqref="A4:E9 A12"><cfRule type="duplicateValues" dxfId="0" priority="2" stopIfTrue="1"/>' +
  '<cfRule type="expression" dxfId="1" priority="1"><formula>$A4&lt;&gt;"x"</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="C4:C9"><cfRule type="colorScale" priority="3"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>';
const styles =
  '<dxfs count="2"><dxf><font><color theme="5" tint="0.4"/></font></dxf>' +
  '<dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>';

const withRules: Change[] = [
  [sheet1, /(?=<pageMargins)/, rules],
  ["xl/styles.xml", /(?<=<\/cellStyles>)/, styles],
];

describe("a book that others have written", () => {
  it("keeps the user's rules word for word, in their order", async () => {
    const book = await openBook(await changedBook("plan-2023", ...withRules));
    const said = (xml: string): string[] =>
      [...xml.matchAll(/<conditionalFormatting.*?<\/conditionalFormatting>/gs)].map(([one]) => one);
    const saved = await saveBook(book);
    expect(said(await partOf(saved, sheet1))).toEqual([
      expect.stringMatching(/A4:E9 A12.*expression.*priority="1".*\$A4&lt;&gt;&quot;x&quot;/),
      expect.stringMatching(/A4:E9 A12.*duplicateValues.*priority="2" stopIfTrue="1"/),
      expect.stringMatching(/C4:C9.*colorScale.*<cfvo type="min"\/><cfvo type="max"\/>/),
    ]);
    const dxfs = await partOf(saved, "xl/styles.xml");
    expect(dxfs).toContain('<color theme="5" tint="0.4"/>');
    expect(dxfs).toContain('<bgColor rgb="FFFFC7CE"/>');
  });

  it("counts in the 1904 system where the workbook does, and says so", async () => {
    const bytes = await changedBook("november-2023", [
      "xl/workbook.xml",
      /<workbookPr[^>]*\/>/,
      '<workbookPr date1904="1"/>',
    ]);
    for (const opened of [
      await openBook(bytes),
      await openBook(await saveBook(await openBook(bytes))),
    ])
      await joinHost(opened).Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("报送台账").getRange("A2");
        cell.load("values,text");
        const millennium = context.workbook.functions.date(2000, 1, 1);
        millennium.load("value");
        await context.sync();
        expect(millennium.value).toBe(35064);
        expect(cell.values).toEqual([[44932]]);
        expect(cell.text).toEqual([["2027年1月7日"]]);
      });
  });

  it("keeps links inside the workbook, validations and protections", async () => {
    const tail =
      '<dataValidations count="1"><dataValidation type="list" allowBlank="1" imeMode="on" sqref="F4:F9 F12"><formula1>"已完成,推进中"</formula1></dataValidation></dataValidations>' +
      '<hyperlinks><hyperlink ref="C4" location="单位名录!A1" tooltip="看"/></hyperlinks>';
    const bytes = await changedBook(
      "november-2023",
      [sheet1, /(?=<pageMargins)/, tail],
      ["xl/workbook.xml", "<workbookProtection/>", '<workbookProtection lockStructure="1"/>'],
    );
    const saved = await saveBook(await openBook(bytes));
    const xml = await partOf(saved, sheet1);
    expect(xml).toContain('<hyperlink ref="C4" location="单位名录!A1" tooltip="看"/>');
    expect(xml).toMatch(/<dataValidation[^>]*imeMode="on"[^>]*sqref="F4:F9 F12"/);
    expect(xml).toContain("<formula1>&quot;已完成,推进中&quot;</formula1>");
    expect((await openBook(saved)).isStructureProtected).toBe(true);
  });
});
