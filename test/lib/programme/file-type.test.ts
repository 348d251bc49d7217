import { describe, expect, it } from "vitest";
import { endLength, endsIn, fileTypeOf, isEncrypted, safeFileName } from "#lib/programme/file-type";
import { zipOf } from "#test/zip";

const types = { "[Content_Types].xml": "<Types/>" };
/** A container of Microsoft's with one stream. */
const oldDocument = (stream: string) =>
  Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600), Buffer.from(stream, "utf16le")]);
const bytes = (text: string) => new TextEncoder().encode(text);

describe("the content of a file", () => {
  it.each([
    ["pdf", bytes("%PDF-1.7\n1 0 obj")],
    ["pdf", bytes(`${" ".repeat(1000)}%PDF-1.4`)],
    ["jpeg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ["png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])],
    ["docx", zipOf({ ...types, "word/document.xml": "<w/>" })],
    ["xlsx", zipOf({ ...types, "xl/workbook.xml": "<w/>" })],
    ["ofd", zipOf({ "OFD.xml": "<ofd/>", "Doc_0/Document.xml": "" })],
    ["ofd", zipOf({ "./OFD.xml": "<ofd/>" })],
    ["ofd", zipOf({ "/ofd.xml": "<ofd/>" })],
    ["docx", zipOf({ "./[Content_Types].xml": "", ".\\word\\document.xml": "<w/>" })],
  ])("is %s", (type, content) => expect(fileTypeOf(endsIn(content))).toEqual({ type }));

  it.each([
    ["nothing", new Uint8Array(), "empty"],
    ["a web page called a pdf", bytes("<html><script>alert(1)</script></html>"), "unknown"],
    ["a program", bytes("MZ\u0090\u0000"), "unknown"],
    ["a pdf mark too far in", bytes(`${" ".repeat(1020)}%PDF-1.4`), "unknown"],
    ["a drawing with scripts", bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"), "unknown"],
    ["a photograph of an iPhone", bytes("\0\0\0\u0024ftypheic\0\0\0\0mif1heic"), "heic"],
    ["one by its second brand", bytes("\0\0\0\u0024ftypmif2\0\0\0\0miafheix"), "heic"],
    ["a picture of the web", bytes("RIFF\u0010\0\0\0WEBPVP8 "), "picture"],
    ["a picture in boxes", bytes("\0\0\0\u0024ftypavif\0\0\0\0avifmif2"), "picture"],
    ["a fax", bytes("II*\0\u0008\0\0\0"), "picture"],
    ["a film", bytes("\0\0\0\u0020ftypqt  \0\0\0\0qt  "), "film"],
    ["a document of 2003", oldDocument("WordDocument"), "old-document"],
    ["a table under a password", oldDocument("EncryptedPackage"), "locked-document"],
    ["an archive of anything", zipOf({ "a.exe": "MZ" }), "unknown"],
    ["the parts without the types", zipOf({ "word/document.xml": "<w/>" }), "unknown"],
    ["an archive cut off", zipOf({ ...types, "word/document.xml": "<w/>" }).subarray(0, 60), "unknown"],
    ["a document with macros", zipOf({ ...types, "word/document.xml": "", "word/vbaProject.bin": "x" }), "macros"],
    ["a table with macros", zipOf({ ...types, "xl/workbook.xml": "", "xl/vbaProject.bin": "x" }), "macros"],
  ])("%s is refused", (_, content, refused) => expect(fileTypeOf(endsIn(content))).toEqual({ refused }));

  it("is told by its ends, however much lies between", () => {
    const packed = zipOf({ "fill.bin": "0".repeat(3 * endLength), ...types, "word/document.xml": "<w/>" });
    expect(packed.length).toBeGreaterThan(2 * endLength);
    expect(fileTypeOf(endsIn(packed))).toEqual({ type: "docx" });
    const macros = zipOf({ "fill.bin": "0".repeat(3 * endLength), ...types, "word/vbaProject.bin": "" });
    expect(fileTypeOf(endsIn(macros))).toEqual({ refused: "macros" });
    const scan = Buffer.concat([bytes("%PDF-1.7\n"), Buffer.alloc(3 * endLength), bytes("trailer <</Encrypt 5 0 R>>")]);
    expect(isEncrypted(endsIn(scan), "pdf")).toBe(true);
  });

  it("is more than a document's where it has too many parts, or says that it unpacks to too much", () => {
    const parts = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, place) => [`word/${place}`, ""]));
    const document = { ...types, "word/document.xml": "<w/>" };
    expect(fileTypeOf(endsIn(zipOf({ ...parts(9_998), ...document })))).toEqual({ type: "docx" });
    // What is hidden behind the last part that is looked at is looked at, too.
    const hidden = zipOf({ ...parts(10_000), ...document, "word/vbaProject.bin": "" });
    expect(fileTypeOf(endsIn(hidden))).toEqual({ refused: "complex" });
    const declared = zipOf(document);
    const entry = declared.lastIndexOf(Buffer.from("504b0102", "hex"));
    declared.writeUInt32LE(512 * 1024 * 1024 - 100, entry + 24);
    expect(fileTypeOf(endsIn(declared))).toEqual({ type: "docx" });
    declared.writeUInt32LE(512 * 1024 * 1024 + 1, entry + 24);
    expect(fileTypeOf(endsIn(declared))).toEqual({ refused: "complex" });
  });

  it("is never read past its end", () => {
    const whole = zipOf({ ...types, "word/document.xml": "<w/>" });
    for (let at = 0; at < whole.length; at++) {
      const broken = Buffer.from(whole);
      broken[at] = 0xff;
      expect(() => fileTypeOf(endsIn(broken))).not.toThrow();
      expect(() => fileTypeOf(endsIn(whole.subarray(0, at)))).not.toThrow();
    }
  });
});

describe("a PDF under a password", () => {
  it.each([
    ["trailer << /Root 1 0 R /Encrypt 5 0 R >>", true],
    ["<</Type/XRef/Encrypt 12 0 R/W[1 2 1]>>", true],
    ["/Encrypt<</Filter/Standard/V 4>>", true],
    ["the word /Encryption and /Encrypt alone", false],
    ["trailer << /Root 1 0 R >>", false],
  ])("%s", (trailer, told) => expect(isEncrypted(endsIn(bytes(`%PDF-1.7\n${trailer}`)), "pdf")).toBe(told));
});

describe("the name of a file", () => {
  it.each([
    ["审计报告 2025.PDF", "pdf", "审计报告 2025.pdf"],
    ["C:\\Users\\x\\report.exe", "pdf", "report.pdf"],
    ["../../etc/passwd", "pdf", "passwd.pdf"],
    ['a"b\r\nSet-Cookie: x.jpeg', "jpeg", "a_bSet-Cookie_ x.jpg"],
    ["evil\u202efdp.exe", "pdf", "evilfdp.pdf"],
    ["..", "png", "file.png"],
    ["", "png", "file.png"],
  ] as const)("%j", (given, type, name) => expect(safeFileName(given, type)).toBe(name));

  it("is not too long", () => expect([...safeFileName("长".repeat(500), "pdf")]).toHaveLength(114));
});
