import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseSync, Visitor } from "oxc-parser";
import { analyse } from "scslre";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");

const files = ["app", "lib", "db", "questionnaires"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name))),
);

type Found = { written: Map<string, { source: string; flags: string; file: string }>; made: Map<string, number> };

/** The patterns that stand in the sources, and how many each file makes of a text while it works. */
const found: Found = { written: new Map(), made: new Map() };
for (const file of files) {
  const { program } = parseSync(file, readFileSync(join(root, file), "utf8"));
  let within = 0;
  const enter = () => {
    within += 1;
  };
  const leave = () => {
    within -= 1;
  };
  new Visitor({
    Literal(literal) {
      if ("regex" in literal && literal.regex)
        found.written.set(literal.raw ?? "", { source: literal.regex.pattern, flags: literal.regex.flags, file });
    },
    NewExpression({ callee }) {
      if (within > 0 && callee.type === "Identifier" && callee.name === "RegExp")
        found.made.set(file, (found.made.get(file) ?? 0) + 1);
    },
    FunctionDeclaration: enter,
    "FunctionDeclaration:exit": leave,
    FunctionExpression: enter,
    "FunctionExpression:exit": leave,
    ArrowFunctionExpression: enter,
    "ArrowFunctionExpression:exit": leave,
  }).visit(program);
}

describe("a pattern", () => {
  it("takes no more than a multiple of a text's length, whatever the text is", () => {
    expect(found.written.size).toBeGreaterThan(200);
    const slow = [...found.written].flatMap(([text, { source, flags, file }]) => {
      const { reports } = analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } });
      return reports.map(({ type }) => `${file}: ${text} (${type})`);
    });
    expect(slow).toEqual([]);
  });

  it("is made of our own words alone", () => {
    // Of names of elements, of the words of a language, and of what `questionnaires/` says; never of what somebody typed.
    expect(Object.fromEntries(found.made)).toEqual({
      "app/front/routes.ts": 1,
      "app/work/tables/workbook.ts": 2,
      "lib/advising/png.ts": 1,
      "lib/charts/place.ts": 1,
      "lib/instrument/typed.ts": 2,
      "lib/programme/rights-rows.ts": 1,
    });
  });
});
