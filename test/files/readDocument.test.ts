import { strToU8, zipSync } from "fflate";
import { readDocument } from "../../src/files/readDocument";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function document(body: string, numbering = "", styles = ""): Uint8Array {
  const part = (root: string, inner: string) => strToU8(`<w:${root} ${W}>${inner}</w:${root}>`);
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    "word/numbering.xml": part("numbering", numbering),
    "word/styles.xml": part("styles", styles),
  });
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string, properties = "") =>
  `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const inList = (list: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const level = (index: number, format: string, text: string, start = 1) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

const read = (...given: Parameters<typeof document>) =>
  readDocument(document(...given)).map(({ number, text }) => number + text);

describe("a .docx document", () => {
  it("gives its paragraphs, in tables too", () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph(run("甲"))}</w:tc><w:tc>${paragraph(run("乙"))}</w:tc></w:tr></w:tbl>`;
    expect(read(paragraph(run("一") + run(" 二")) + table)).toEqual(["一 二", "甲", "乙"]);
  });

  it("leaves out deleted text and keeps inserted text", () => {
    const tracked =
      `<w:del>${"<w:r><w:delText>旧</w:delText></w:r>"}</w:del><w:ins>${run("新")}</w:ins>` +
      `<w:moveFrom>${run("从")}</w:moveFrom><w:moveTo>${run("到")}</w:moveTo>`;
    expect(read(paragraph(run("前") + tracked))).toEqual(["前新到"]);
  });

  it("counts the numbers that Word itself makes, level by level", () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${level(0, "chineseCounting", "%1、")}${level(1, "decimal", "%2.")}</w:abstractNum>` +
      `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const body = [
      paragraph(run("甲"), inList(1)),
      paragraph(run("子"), inList(1, 1)),
      paragraph(run("丑"), inList(1, 1)),
      paragraph(run("乙"), inList(1)),
      paragraph(run("寅"), inList(1, 1)),
    ].join("");
    expect(read(body, numbering)).toEqual(["一、甲", "1.子", "2.丑", "二、乙", "1.寅"]);
  });

  it("begins where a list or its override says, and goes on where two lists are of one definition", () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.", 3)}</w:abstractNum>` +
      `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>` +
      `<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>` +
      `<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>`;
    const body = [1, 2, 3].map((list) => paragraph(run("条"), inList(list))).join("");
    expect(read(body, numbering)).toEqual(["3.条", "4.条", "9.条"]);
  });

  it("numbers the paragraphs of a style that is in a list; a paragraph deleted as a whole has no number", () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const styles = `<w:style w:styleId="P"><w:pPr>${inList(1)}</w:pPr></w:style>`;
    const styled = '<w:pStyle w:val="P"/>';
    const gone = `${styled}<w:rPr><w:del/></w:rPr>`;
    const body =
      paragraph(run("甲"), styled) +
      paragraph("<w:del><w:r><w:delText>没了</w:delText></w:r></w:del>", gone) +
      paragraph(run("乙"), styled);
    expect(read(body, numbering, styles)).toEqual(["1.甲", "2.乙"]);
  });

  it("is refused where it declares entities", () => {
    const bytes = zipSync({
      "word/document.xml": strToU8(`<!DOCTYPE a [<!ENTITY b "c">]><w:document ${W}/>`),
    });
    expect(() => readDocument(bytes)).toThrow(expect.objectContaining({ code: "unsafe" }));
  });
});
