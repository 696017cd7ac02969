import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { readFiles, type FileRead, type GivenFile } from "../../src/files/readFiles";

async function read(...files: GivenFile[]): Promise<FileRead[]> {
  const all: FileRead[] = [];
  for await (const each of readFiles(files)) all.push(each);
  return all;
}

const book = readFileSync("test/books/files/openpyxl.xlsx");
const file = (name: string, bytes: Uint8Array): GivenFile => ({ name, bytes });
const kinds = (files: FileRead[]) =>
  files.map(({ name, content }) => [
    name,
    content.kind === "refused" ? content.code : content.kind,
  ]);

/** A compound file as far as it is looked at: its signature, and streams named in UTF-16. */
function compound(stream: string): Uint8Array {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const name = [...stream].flatMap((char) => [char.charCodeAt(0), 0]);
  return Uint8Array.from([...signature, ...new Array<number>(504).fill(0), ...name, 0, 0]);
}

/** 南站街道.xlsx in the bytes of GBK. */
const GBK_NAME = [0xc4, 0xcf, 0xd5, 0xbe, 0xbd, 0xd6, 0xb5, 0xc0, ...strToU8(".xlsx")];

/** An archive whose one entry is named by these bytes, without the mark of UTF-8. */
function zipNamed(bytes: number[], content: Uint8Array): Uint8Array {
  const placeholder = "x".repeat(bytes.length);
  const zip = zipSync({ [placeholder]: content }, { level: 0 });
  const letters = strToU8(placeholder);
  for (let at = 0; at + letters.length <= zip.length; at++) {
    if (letters.every((byte, index) => zip[at + index] === byte)) zip.set(bytes, at);
  }
  return zip;
}

/** An archive of one text of a million letters whose list says that it is so many bytes. */
function zipSaying(size: number): Uint8Array {
  const zip = zipSync({ "a.txt": new Uint8Array(1_000_000).fill(65) });
  const view = new DataView(zip.buffer, zip.byteOffset);
  for (let at = 0; at < zip.length - 28; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return zip;
}

it.each<[string, Uint8Array, string]>([
  ["街道.xls", compound("Workbook"), "oldWorkbook"],
  ["街道.et", compound("Workbook"), "oldWorkbook"],
  ["要点.doc", compound("WordDocument"), "oldDocument"],
  ["加密.xlsx", compound("EncryptedPackage"), "encrypted"],
  ["扫描.pdf", strToU8("%PDF-1.7\n"), "pdf"],
  ["照片.jpg", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1]), "picture"],
  ["照片.png", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1]), "picture"],
  ["照片.webp", strToU8("RIFF1234WEBPVP8 "), "picture"],
  ["空.xlsx", new Uint8Array(), "empty"],
  ["坏.xlsx", strToU8("not a workbook at all"), "damaged"],
  ["半个.xlsx", book.subarray(0, book.length / 2), "damaged"],
  ["大.xlsx", new Uint8Array(30 * 1024 * 1024 + 1), "tooLarge"],
  ["炸弹.zip", zipSaying(201 * 1024 * 1024), "tooLarge"],
  ["空.zip", zipSync({}), "empty"],
  ["幻灯.pptx", zipSync({ "[Content_Types].xml": strToU8("<Types/>") }), "unknownKind"],
  ["数据.bin", Uint8Array.from([1, 0, 2, 0]), "unknownKind"],
])("refuses %s", async (name, bytes, code) => {
  expect(kinds(await read(file(name, bytes)))).toEqual([[name, code]]);
});

it("goes on behind a file that is refused", async () => {
  const files = await read(file("a.pdf", strToU8("%PDF")), file("b.xlsx", book));
  expect(kinds(files)).toEqual([
    ["a.pdf", "pdf"],
    ["b.xlsx", "workbook"],
  ]);
});

it("tells a workbook by its bytes, whatever it is called", async () => {
  expect(kinds(await read(file("填报表.txt", book)))).toEqual([["填报表.txt", "workbook"]]);
});

it("reads the files of an archive in folders, without what Mac and Office leave there", async () => {
  const zip = zipSync({
    "街道/南站.xlsx": book,
    "街道/~$南站.xlsx": strToU8("lock"),
    "__MACOSX/街道/._南站.xlsx": strToU8("mac"),
    "说明.txt": strToU8("请于11月20日前交回"),
  });
  expect(kinds(await read(file("交回.zip", zip)))).toEqual([
    ["交回.zip/街道/南站.xlsx", "workbook"],
    ["交回.zip/说明.txt", "text"],
  ]);
});

it("reads names of GBK in an archive", async () => {
  const [only] = await read(file("交回.zip", zipNamed(GBK_NAME, book)));
  expect(only?.name).toBe("交回.zip/南站街道.xlsx");
  expect(only?.content.kind).toBe("workbook");
});

it("does not look into an archive within an archive", async () => {
  const inner = zipSync({ "a.xlsx": book });
  expect(kinds(await read(file("a.zip", zipSync({ "b.zip": inner }))))).toEqual([
    ["a.zip/b.zip", "unknownKind"],
  ]);
});

it("does not believe an archive that says it is smaller than it is", async () => {
  const [only] = await read(file("a.zip", zipSaying(10)));
  expect(only?.content.kind === "text" && only.content.text.length).toBe(10);
});

it.each([
  ["UTF-8", strToU8("区司法局")],
  ["UTF-8 with a mark", Uint8Array.from([0xef, 0xbb, 0xbf, ...strToU8("区司法局")])],
  ["GBK", Uint8Array.from([0xc7, 0xf8, 0xcb, 0xbe, 0xb7, 0xa8, 0xbe, 0xd6])],
  ["UTF-16", Uint8Array.from([0xff, 0xfe, 0x3a, 0x53, 0xf8, 0x53, 0xd5, 0x6c, 0x40, 0x5c])],
])("reads text in %s", async (_, bytes) => {
  const [only] = await read(file("要点.txt", bytes));
  expect(only?.content).toEqual({ kind: "text", text: "区司法局" });
});
