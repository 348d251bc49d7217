import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "..");

/** How many points of levels 1 and 2 each section of the standard has, without those of level 3 among them. */
const points: Readonly<Record<string, string>> = {
  "1.1": "1 2",
  "1.2": "1 2 3 4 5 6 7 8 9",
  "1.3": "1 2 3 4 5 6 7 8 9 10 11",
  "1.4": "1 2 3",
  "1.5": "1 2",
  "2.1": "1 2 3",
  "2.2": "1 2 3",
  "2.3": "1 2 3 4",
  "2.4": "1",
  "3.2": "1 2",
  "3.3": "1 2 3 4",
  "3.4": "1 2 3 4 5 6",
  "3.5": "1 2 3 4 5",
  "3.7": "1 2",
  "4.1": "1 2 3",
  "4.2": "1",
  "4.3": "1 2",
  "4.4": "1 2 3 4",
  "5.1": "1",
  "5.2": "1 2 3",
  "5.3": "1 2",
  "5.4": "1 2 3",
  "6.1": "1 2 3",
  "6.2": "1 2 3 4 5 6 7 8 9 10 11 12",
  "6.3": "1 2 3 4",
  "6.4": "1 2 3 4",
  "6.5": "1 2 3 4 5",
  "6.6": "1 2 3",
  "6.8": "1 2 3 4",
  "7.1": "1 2 3",
  "7.2": "1 2 3 4",
  "7.3": "1 2",
  "7.4": "1 2 3 4 5",
  "7.5": "1 2",
  "7.6": "1 2",
  "8.1": "1 2",
  "8.2": "1 2 3",
  "8.3": "1",
  "8.4": "1",
  "9.1": "1 2 3",
  "9.2": "1 2 3 4",
  "10.1": "1 2",
  "10.2": "1 2",
  "10.3": "1 2 3 4",
  "10.4": "1 2 3 4 5 6 7 8 9 10 11",
  "10.5": "1 2 3 4 5",
  "10.6": "1 2",
  "10.7": "1 2 3",
  "11.1": "1 2",
  "11.2": "1 2 3",
  "11.3": "1 2 3",
  "11.4": "1 2 3 4",
  "11.5": "1",
  "11.6": "1",
  "12.1": "1 2 3",
  "12.2": "1 2",
  "12.3": "1 2 3 4",
  "13.1": "1",
  "13.2": "1 2 3 4 5",
  "13.3": "1 2",
  "13.4": "1 2 3 4 5",
  "14.1": "1 2",
  "14.2": "1 2 3 4",
  "14.3": "1 2 3",
  "15.1": "1 2 3",
  "15.2": "1 2 3",
  "15.3": "1 2 3 4 5 6 7",
  "16.1": "1",
  "16.2": "1 2 3 4 5",
  "16.3": "1 2 3 4",
  "16.4": "1 2 3",
  "16.5": "1 2 3",
  "17.1": "1",
  "17.2": "1 2 3 4",
  "17.3": "1 2",
};

const rows = readFileSync(join(root, "test/asvs.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()));

it("every point of the two levels is told once", () => {
  const told = rows.flatMap(([, numbers = ""]) => numbers.split(" "));
  const all = Object.entries(points).flatMap(([section, numbers]) =>
    numbers.split(" ").map((number) => `${section}.${number}`),
  );
  expect(told.toSorted()).toEqual(all.toSorted());
});

it("as met, standing or not applying, with how and why", () => {
  for (const [, numbers, state = "", how = ""] of rows) {
    expect(["met", "stands", "does not apply"], numbers).toContain(state);
    expect(how.length, numbers).toBeGreaterThanOrEqual(10);
  }
});

it("what is met, or stands, is shown by a test that is there, or by a file", () => {
  for (const [, numbers, state, , shown = ""] of rows) {
    if (state === "does not apply") continue;
    const proofs = shown.split(" · ");
    for (const proof of proofs) {
      const [, file = "", name = ""] = /^`([^`]+)`(?:: (.+))?$/.exec(proof) ?? [];
      expect(existsSync(join(root, file)), `${numbers}: ${proof}`).toBe(true);
      if (file.startsWith("test/")) expect(name, `${numbers}: ${proof}`).not.toBe("");
      const text = readFileSync(join(root, file), "utf8");
      expect(text, `${numbers}: ${proof}`).toContain(name);
      if (!file.endsWith(".ts") || name === "") continue;
      // It is what a test is called, and no test there is left out.
      const called = text.split("\n").some((line) => /["'`]/.test(line.split(name, 1).join()) && line.includes(name));
      expect(called, `${numbers}: ${proof}`).toBe(true);
      expect(text, `${numbers}: ${proof}`).not.toMatch(/\b(it|test|describe)\.(skip|todo|only|fixme)\b/);
    }
  }
});
