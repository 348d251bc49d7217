import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

type Names = Record<string, string>;
type Package = { license?: string; dev?: boolean; dependencies?: Names; peerDependencies?: Names };

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const project = JSON.parse(read("package.json"));
const { "": _, ...locked } = JSON.parse(read("package-lock.json")).packages as Record<string, Package>;
const served = Object.entries(locked).filter(([, { dev }]) => !dev);

/** Under these a program may be given on with what it was made of, whether its own source is open or not. */
const allowed = new Set(
  "0BSD Apache-2.0 BSD-2-Clause BSD-3-Clause BlueOak-1.0.0 ISC MIT MIT-0 MPL-2.0 Unlicense Zlib".split(" "),
);

/** Data, not a program; and what Next brings to scale pictures, of which there are none: loaded by nobody, unchanged. */
const besides: Record<string, RegExp> = {
  "CC-BY-4.0": /\/caniuse-lite$/,
  "LGPL-3.0-or-later": /\/@img\/sharp-/,
};

function isFree(path: string, licence: string): boolean {
  const choices = licence.replace(/^\(|\)$/g, "").split(" OR ");
  return choices.some((choice) => choice.split(" AND ").every((id) => allowed.has(id) || besides[id]?.test(path)));
}

describe("what the service runs on", () => {
  it("has a licence that lets it be given on", () => {
    expect(served.length).toBeGreaterThan(100);
    const found = served.filter(([path, { license }]) => !license || !isFree(path, license));
    expect(found.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  it("is listed with every part, its version and its licence", () => {
    const bill = execFileSync(process.execPath, [join(root, "bin/sbom.mjs")], { encoding: "utf8", maxBuffer: 2 ** 26 });
    const listed = JSON.parse(bill) as {
      components: { name: string; version: string; licenses?: object[] }[];
    };
    const names = new Set(listed.components.map(({ name, version }) => `${name}@${version}`));
    for (const [name, version] of Object.entries(project.dependencies)) expect(names).toContain(`${name}@${version}`);
    for (const name of ["vitest", "tsx", "smtp-server"])
      expect(listed.components.filter((each) => each.name === name)).toEqual([]);
    expect(listed.components.filter(({ licenses = [] }) => licenses.length === 0).map(({ name }) => name)).toEqual([]);
  });

  it("has no tool of the tests among it", () => {
    // Where a package may stand beside a tool (`peerDependenciesMeta`), npm counts the tool as wanted: such a line is
    // taken out of package-lock.json by hand, and `npm install --package-lock-only` then marks the rest.
    const needed = new Set(served.flatMap(([, { dependencies = {} }]) => Object.keys(dependencies)));
    const tools = Object.keys(project.devDependencies).filter((name) => !needed.has(name));
    expect(tools).toContain("vitest");
    expect(tools.filter((name) => !locked[`node_modules/${name}`]?.dev)).toEqual([]);
    const beside = served.flatMap(([path, { peerDependencies = {} }]) =>
      tools.filter((tool) => tool in peerDependencies).map((tool) => `${path}: ${tool}`),
    );
    expect(beside).toEqual([]);
  });

  it("reads no TypeScript while it runs", () => {
    const own = new Set(["bench", "validity"]);
    const scripts = Object.entries<string>(project.scripts).filter(
      ([name, script]) => !own.has(name) && /tsx/.test(script),
    );
    expect(scripts).toEqual([]);
  });
});

it("the licence is the one that package.json names, and the typeface has its own beside it", () => {
  expect(project.license).toBe("Apache-2.0");
  expect(read("LICENSE")).toMatch(/Apache License\s+Version 2\.0[\s\S]*END OF TERMS AND CONDITIONS/);
  expect(read("app/paper/report/fonts/OFL.txt")).toContain("SIL OPEN FONT LICENSE Version 1.1");
});
