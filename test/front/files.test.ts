import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { PackedFiles } from "#app/front/files";
import { freshDatabase } from "../db/fresh";
import { openFront } from "./open-front";

const folder = mkdtempSync(join(tmpdir(), "leapmark-files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

mkdirSync(join(folder, "chunks"));
writeFileSync(join(folder, "chunks/a.js"), "plain");
writeFileSync(join(folder, "chunks/a.js.br"), brotliCompressSync("brotli"));
writeFileSync(join(folder, "chunks/a.js.gz"), gzipSync("gzip"));
writeFileSync(join(folder, "chunks/b.js"), "not packed");
const { base } = await openFront(await freshDatabase(), { files: new PackedFiles(folder, "/_next/static") });

const get = async (path: string, encoding: string) => {
  const response = await fetch(`${base}/_next/static/${path}`, { headers: { "accept-encoding": encoding } });
  return { packing: response.headers.get("content-encoding"), text: await response.text(), headers: response.headers };
};

it.each([
  ["gzip, deflate, br", "br", "brotli"],
  ["gzip", "gzip", "gzip"],
])("a browser that takes %s gets %s", async (encoding, packing, text) => {
  const answer = await get("chunks/a.js?x=1", encoding);
  expect([answer.packing, answer.text]).toEqual([packing, text]);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "cache-control": "public, max-age=31536000, immutable",
    "content-type": "text/javascript; charset=utf-8",
    "x-content-type-options": "nosniff",
    vary: "Accept-Encoding",
  });
});

it("everything else is left to the pages", async () => {
  for (const [path, encoding] of [
    ["chunks/a.js", "identity"],
    ["chunks/b.js", "br"],
    ["chunks/a.js.br", "br"],
    ["../static/chunks/c.js", "br"],
    ["chunks/%2e%2e/%2e%2e/package.json", "br"],
  ] as const) {
    expect((await get(path, encoding)).text).toMatch(/"method":"GET"/);
  }
});

it("a folder that is not there holds nothing", () => {
  expect(() => new PackedFiles(join(folder, "none"), "/")).not.toThrow();
});
