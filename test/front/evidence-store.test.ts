import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "leapmark-evidence-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// A scanner that finds something in files that say so, and fails at others.
const scanner = join(folder, "scan.mjs");
writeFileSync(
  scanner,
  `import { readFileSync } from "node:fs";
const words = readFileSync(process.argv.at(-1), "latin1");
process.exit(words.includes("EICAR") ? 1 : words.includes("broken") ? 7 : 0);`,
);
process.env.DATA_DIR = join(folder, "data");
process.env.EVIDENCE_SCAN_COMMAND = `${process.execPath} ${scanner}`;
const { dropEvidence, evidenceLimit, storedEvidence, storeEvidence } = await import("../../app/evidence-store");

const pdf = (words: string) => Buffer.from(`%PDF-1.7\n${words}`);
const files = () =>
  readdirSync(join(folder, "data", "evidence"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

it("stores a file under its hash, once, for this user alone", async () => {
  const bytes = pdf("one");
  const hash = createHash("sha256").update(bytes).digest("hex");
  const expected = { stored: { hash, type: "pdf", size: bytes.length, scan: "clean" } };
  expect(await storeEvidence(bytes)).toEqual(expected);
  expect(await Promise.all([storeEvidence(bytes), storeEvidence(bytes)])).toEqual([expected, expected]);
  expect(files()).toEqual([hash]);
  expect(statSync(join(folder, "data", "evidence", hash.slice(0, 2), hash)).mode & 0o777).toBe(0o600);
  expect((await storedEvidence(hash)).equals(bytes)).toBe(true);
});

it("keeps nothing of what the scanner finds something in, and marks what it could not look at", async () => {
  const before = files();
  expect(await storeEvidence(pdf("EICAR"))).toMatchObject({ refused: "infected" });
  expect(files()).toEqual(before);
  expect(await storeEvidence(pdf("broken"))).toMatchObject({ stored: { scan: "failed" } });
});

it("takes files of twenty megabytes and not a byte more", async () => {
  const whole = Buffer.concat([pdf(""), Buffer.alloc(evidenceLimit - pdf("").length)]);
  expect(await storeEvidence(whole)).toMatchObject({ stored: { size: evidenceLimit } });
  expect(await storeEvidence(Buffer.concat([whole, Buffer.alloc(1)]))).toEqual({ refused: "too-large" });
});

it("gives and drops nothing that is no hash", async () => {
  expect(() => storedEvidence("../../leapmark.db")).toThrow();
  await expect(dropEvidence(["../../leapmark.db"])).rejects.toThrow();
  const stored = await storeEvidence(pdf("gone"));
  const hash = "stored" in stored ? stored.stored.hash : "";
  await dropEvidence([hash]);
  expect(files()).not.toContain(hash);
});
