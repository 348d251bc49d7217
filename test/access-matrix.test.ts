import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { acts, matrix } from "#lib/access";
import { accessTable } from "#lib/access-table";
import { roles } from "#lib/roles";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const between = /<!-- access matrix -->\n+([\s\S]*?)\n+<!-- end of access matrix -->/;

test("the table tells of every act and every role", () => {
  const [head = "", , ...rows] = accessTable().split("\n");
  for (const role of roles) expect(head).toContain(` ${role} `);
  expect(rows).toHaveLength(acts.length);
  for (const [place, act] of acts.entries()) expect(rows[place]?.match(/●/g) ?? []).toHaveLength(matrix[act].by.length);
});

test("the README holds the table as `npm run --silent access` prints it", () => {
  expect(between.exec(readme)?.[1]).toBe(accessTable());
});
