import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { DrawingFiles } from "#app/front/drawing-files";
import { drawingPath } from "#lib/programme/drawn";
import { freshDatabase } from "../db/fresh";
import { openFront } from "./open-front";

const root = join(import.meta.dirname, "../..");
const library = join(root, "node_modules/pdfjs-dist");
const drawing = new DrawingFiles(library);
const { base } = await openFront(await freshDatabase(), { drawing });
const { version } = JSON.parse(readFileSync(join(library, "package.json"), "utf8"));
const home = `${drawingPath}/${version}`;

it("gives what PDFs are drawn with out of the installed library, for good", async () => {
  for (const [name, file, type] of [
    ["pdf.worker.min.mjs", "legacy/build/pdf.worker.min.mjs", "text/javascript; charset=utf-8"],
    ["cmaps/GBK-EUC-H.bcmap", "cmaps/GBK-EUC-H.bcmap", "application/octet-stream"],
    ["standard_fonts/LiberationSans-Regular.ttf", "standard_fonts/LiberationSans-Regular.ttf", "font/ttf"],
    ["wasm/openjpeg.wasm", "wasm/openjpeg.wasm", "application/wasm"],
  ] as const)
    for (const encoding of ["gzip, br", "identity"]) {
      const answer = await fetch(`${base}${home}/${name}`, { headers: { "accept-encoding": encoding } });
      expect(answer.status).toBe(200);
      expect(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(join(library, file)))).toBe(true);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        "content-type": type,
        "cache-control": "public, max-age=31536000, immutable",
        "x-content-type-options": "nosniff",
      });
    }
});

it("has the thread that reads strangers' files fetch and load nothing", async () => {
  const answer = await fetch(`${base}${home}/pdf.worker.min.mjs`);
  expect(answer.headers.get("content-security-policy")).toBe("default-src 'none'; script-src 'wasm-unsafe-eval'");
});

it("gives nothing else of it", async () => {
  expect(drawing.addresses.length).toBeGreaterThan(180);
  for (const path of [
    "/package.json",
    "/build/pdf.worker.mjs",
    "/pdf.sandbox.min.mjs",
    "/cmaps/../package.json",
    "/cmaps/%2e%2e/package.json",
    "/cmaps/LICENSE",
    "/wasm/openjpeg_nowasm_fallback.js",
  ]) {
    expect(drawing.addresses).not.toContain(`${home}${path}`);
    const answer = await fetch(`${base}${home}${path}`, { redirect: "manual" });
    expect(answer.headers.get("cache-control") ?? "", path).not.toContain("immutable");
  }
  // Nor by writing.
  const sent = await fetch(`${base}${home}/pdf.worker.min.mjs`, { method: "POST", redirect: "manual", body: "x" });
  expect(sent.headers.get("cache-control") ?? "").not.toContain("immutable");
});

it("is there in an install without the tools, and brings no program of the machine along", () => {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  expect(packages["node_modules/pdfjs-dist"].dev).toBeUndefined();
  // Its line of a canvas that browsers do not need is taken out of package-lock.json by hand.
  expect(packages["node_modules/pdfjs-dist"].optionalDependencies).toBeUndefined();
  expect(Object.keys(packages).filter((path) => path.includes("@napi-rs/canvas"))).toEqual([]);
});

it("holds nothing where the library is not there", () => {
  expect(new DrawingFiles(join(root, "none")).addresses).toEqual([]);
});
