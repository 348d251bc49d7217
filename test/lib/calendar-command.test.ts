import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

const root = new URL("../..", import.meta.url).pathname;

function run(script: string, args: string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", `bin/${script}.ts`, ...args], {
    cwd: root,
    input,
    encoding: "utf8",
  });
  const lines = stdout.split("\n").filter((line) => line !== "");
  return { status, stderr, lines: lines.map((line) => JSON.parse(line)) };
}

describe("calendar", () => {
  it("says which rounds are open on a day, and when the next may come", () => {
    const open = run("calendar", ["--on", "2026-05-25", "--tier", "little-giant", "--action", "new"]);
    expect(open.status).toBe(0);
    expect(open.lines).toMatchObject([
      { place: null, rounds: [{ id: "little-giant-2026", phase: "open", closes: "2026-05-25" }], next: null },
    ]);
    const closed = run("calendar", ["--on", "2026-05-26", "--tier", "little-giant", "--action", "new"]);
    expect(closed.lines).toMatchObject([{ rounds: [], next: { kind: "months", from: "2027-04", until: "2027-05" } }]);
  });

  it("keeps to a province by its name, and to national rounds", () => {
    const { lines } = run("calendar", ["--on", "2026-11-29", "--tier", "specialised", "--province", "湖北"]);
    expect(lines.map(({ action, place }) => `${action} ${place}`)).toEqual(["new hubei", "review hubei"]);
  });

  it("says what a wish should have been, and nothing on standard output", () => {
    for (const args of [
      ["--on", "2026-02-30"],
      ["--tier", "giant"],
      ["--action", "old"],
      ["--province", "atlantis"],
    ]) {
      const { status, stderr, lines } = run("calendar", args);
      expect([status, lines.length]).toEqual([2, 0]);
      expect(stderr).toContain("Usage");
    }
  });
});

describe("duties", () => {
  const titles = [{ kind: "little-giant", granted: "2024-09-02", expires: "2027-06-30", updated: "2025-04-20" }];

  it("says what the titles of each firm ask of it by which day", () => {
    const input = `${JSON.stringify({ id: "a", facts: { titles } })}\n{"titles":[]}\nnonsense\n`;
    const { status, lines } = run("duties", ["--on", "2026-06-01", "-"], input);
    expect(status).toBe(1);
    expect(lines[0]).toMatchObject({ id: "a", line: 1, on: "2026-06-01" });
    expect(lines[0].duties.map(({ kind, day, state }: Record<string, string>) => `${kind} ${day} ${state}`)).toEqual([
      "update 2026-05-31 overdue",
      "update 2027-05-31 due",
      "expiry 2027-06-30 ahead",
      "change null standing",
    ]);
    expect(lines[1].duties).toEqual([]);
    expect(lines[2].error.code).toBe("not-json");
  });

  it("refuses a day that is none", () => {
    expect(run("duties", ["--on", "yesterday", "-"]).status).toBe(2);
  });
});
