import { describe, expect, it } from "vitest";
import { type Document, documentsOf } from "#bin/documents";
import { linesOf, longest } from "#bin/lines";

/** Reads a text that arrives in chunks of so many bytes. */
async function read(text: string | Buffer, bytes = 7): Promise<Document[]> {
  async function* chunks() {
    const buffer = typeof text === "string" ? Buffer.from(text) : text;
    for (let from = 0; from < buffer.length; from += bytes) yield buffer.subarray(from, from + bytes);
  }
  const documents: Document[] = [];
  for await (const document of documentsOf(linesOf(chunks()))) documents.push(document);
  return documents;
}

const sheet = { edition: "2026-1", depth: "full", answers: { "main-product": "轴承" } };
const line = JSON.stringify(sheet);

describe("documents", () => {
  it("are one per line, blank lines apart, in any chunks", async () => {
    for (const bytes of [1, 7, 1000]) {
      expect(await read(`\uFEFF${line}\r\n\n${line}`, bytes)).toEqual([
        { line: 1, value: sheet },
        { line: 3, value: sheet },
      ]);
    }
  });

  it("may be written in UTF-16, as a shell of Windows does", async () => {
    const little = Buffer.from(`\uFEFF${line}\r\n${line}`, "utf16le");
    for (const each of [little, Buffer.from(little).swap16()])
      for (const bytes of [1, 7, 1000])
        expect(await read(each, bytes)).toEqual([
          { line: 1, value: sheet },
          { line: 2, value: sheet },
        ]);
  });

  it("may be one over several lines", async () => {
    expect(await read(JSON.stringify(sheet, null, 2))).toEqual([{ line: 1, value: sheet }]);
    expect(await read(`\n${JSON.stringify(sheet, null, "\t")}\n`)).toEqual([{ line: 2, value: sheet }]);
    expect(await read(JSON.stringify([sheet], null, 2))).toEqual([{ line: 1, value: [sheet] }]);
  });

  it("do not suffer from a broken one", async () => {
    expect(await read(`${line}\n{"edition":\n${line}`)).toEqual([
      { line: 1, value: sheet },
      { line: 2, problem: "not-json" },
      { line: 3, value: sheet },
    ]);
    expect(await read(`{"edition":\n{"answers"\n${line}\n${line}`)).toEqual([
      { line: 1, problem: "not-json" },
      { line: 2, problem: "not-json" },
      { line: 3, value: sheet },
      { line: 4, value: sheet },
    ]);
    expect(await read("words\nmore words")).toEqual([
      { line: 1, problem: "not-json" },
      { line: 2, problem: "not-json" },
    ]);
    expect(await read(`{\n "edition": "2026-1",\n "answers": {`)).toEqual([{ line: 1, problem: "not-json" }]);
    expect(await read("")).toEqual([]);
  });

  it("are not read where they are too long", async () => {
    const long = `"${"x".repeat(longest)}"`;
    expect(await read(`${long}\n${line}`, 65_536)).toEqual([
      { line: 1, problem: "too-long" },
      { line: 2, value: sheet },
    ]);
    const fits = `"${"x".repeat(longest - 2)}"`;
    expect((await read(fits, 65_536))[0]).toHaveProperty("value");
    const spread = `{\n${'"a": 1,\n'.repeat(longest / 4)}`;
    expect(await read(`${spread}\n${line}`, 65_536)).toMatchObject([
      { line: 1, problem: "too-long" },
      { value: sheet },
    ]);
  });
});
