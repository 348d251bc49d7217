import { createHash, randomBytes } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keyIn } from "#app/service/backup/backup-key";
import { BackupProblem, type Manifest } from "#app/service/backup/manifest";
import { restoreBackup } from "#app/service/backup/restore-backup";
import { openDatabase } from "#db/client";
import { addEvidence, pathOfEvidence, run, start } from "./commands";

const root = mkdtempSync(join(tmpdir(), "leapmark-restore-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const keyFile = join(root, "key");
let plain: string;
let sealed: string;
let foreign: string;
let key: Buffer;
let hashes: string[];
let number = 0;
const place = () => join(root, `place-${number++}`);

/** A service with some evidence, and the backup that is made of it. */
async function backedUp(...given: string[]): Promise<{ hashes: string[]; backups: string[] }> {
  const [folder, to] = [place(), place()];
  expect(await start(folder)).toMatchObject({ status: 0 });
  const store = await openDatabase({ url: `file:${join(folder, "leapmark.db")}` });
  const hashes: string[] = [];
  for (let file = 0; file < 3; file++) hashes.push(await addEvidence(store, folder, 1_000_000));
  await store.close();
  for (const more of [[], ...(given.length > 0 ? [given] : [])])
    expect(await run(["bin/backup.ts", to, ...more], folder)).toMatchObject({ status: 0 });
  return { hashes, backups: readdirSync(to).map((name) => join(to, name)) };
}

beforeAll(async () => {
  expect(await run(["bin/backup.ts", "--new-key", keyFile], root)).toMatchObject({ status: 0 });
  key = keyIn(keyFile);
  const own = await backedUp("--key", keyFile);
  hashes = own.hashes;
  plain = own.backups.find((path) => !path.endsWith(".sealed")) as string;
  sealed = own.backups.find((path) => path.endsWith(".sealed")) as string;
  foreign = (await backedUp()).backups[0] as string;
}, 180_000);

const restore = (from: string, into = place(), given: Partial<Parameters<typeof restoreBackup>[0]> = {}) =>
  restoreBackup({ from, into, key, lacking: false, ...given });

/** Sees that nothing came of a restore, and returns why. */
async function refused(from: string, given: Partial<Parameters<typeof restoreBackup>[0]> = {}): Promise<string> {
  const into = place();
  const outcome = await restore(from, into, given).catch((error: unknown) => error);
  expect(existsSync(into)).toBe(false);
  if (outcome instanceof BackupProblem) return outcome.message;
  const { isDone, faults, evidence } = outcome as Awaited<ReturnType<typeof restore>>;
  expect(isDone).toBe(false);
  return [...faults, ...evidence.map(({ hash, problem }) => `${hash} ${problem}`)].join("\n");
}

/** A copy of the backup that is a folder, to do something to. */
function copy(): string {
  const path = join(place(), "leapmark-copy");
  cpSync(plain, path, { recursive: true });
  return path;
}

function sealedWith(change: (bytes: Buffer) => Buffer): string {
  const path = place();
  writeFileSync(path, change(readFileSync(sealed)));
  return path;
}

function changeManifest(path: string, change: (manifest: Manifest) => object): void {
  const manifest = JSON.parse(readFileSync(join(path, "manifest.json"), "utf8"));
  writeFileSync(join(path, "manifest.json"), JSON.stringify({ ...manifest, ...change(manifest) }));
}

/** What the database of a backup really is. */
function fileIn(path: string): Manifest["database"] {
  const bytes = readFileSync(join(path, "leapmark.db"));
  return { hash: createHash("sha256").update(bytes).digest("hex"), size: bytes.length };
}

it("a whole backup comes back, byte for byte, in either form", async () => {
  for (const from of [plain, sealed]) {
    const into = place();
    mkdirSync(into);
    expect(await restore(from, into)).toMatchObject({ isDone: true, faults: [], evidence: [] });
    expect(readdirSync(into).sort()).toEqual(["auth-secret", "evidence", "leapmark.db", "service-id"]);
    for (const name of ["auth-secret", "leapmark.db", "service-id"])
      expect(readFileSync(join(into, name)).equals(readFileSync(join(plain, name)))).toBe(true);
    for (const hash of hashes)
      expect(readFileSync(pathOfEvidence(into, hash)).equals(readFileSync(pathOfEvidence(plain, hash)))).toBe(true);
  }
});

describe("an encrypted backup", () => {
  it("tells nothing to whoever has no key, or another one", async () => {
    expect(await refused(sealed, { key: randomBytes(32) })).toMatch(/key does not open/);
    expect(await refused(sealed, { key: null })).toMatch(/encrypted.*--key FILE/);
    const bytes = readFileSync(sealed);
    expect(bytes.includes("SQLite format")).toBe(false);
    expect(bytes.includes("%PDF-1.7")).toBe(false);
    expect(bytes.includes(readFileSync(join(plain, "auth-secret")))).toBe(false);
  });

  it("is refused where it was cut anywhere, also between two of its pieces", async () => {
    const whole = readFileSync(sealed);
    const first = whole.indexOf(10) + 1;
    const piece = 1024 * 1024 + 16;
    expect(whole.length).toBeGreaterThan(first + 3 * piece);
    for (const length of [
      0,
      10,
      first,
      first + 1,
      first + piece,
      first + 2 * piece,
      whole.length - 17,
      whole.length - 1,
    ])
      expect(await refused(sealedWith((bytes) => bytes.subarray(0, length)))).toMatch(/damaged|no backup/);
    expect(await refused(sealedWith((bytes) => Buffer.concat([bytes, Buffer.from("more")])))).toMatch(/damaged/);
  });

  it("is refused where one bit of it is another, or two pieces changed places", async () => {
    const first = readFileSync(sealed).indexOf(10) + 1;
    const piece = 1024 * 1024 + 16;
    const { length } = readFileSync(sealed);
    const flipped = (at: number) =>
      sealedWith((bytes) => {
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        return bytes;
      });
    for (const at of [first, first + piece - 1, first + piece + 500, length - 1])
      expect(await refused(flipped(at))).toMatch(/piece \d+ is not what was written/);
    const line = readFileSync(sealed).toString("latin1", 0, first);
    for (const word of ['"begunAt":"2', '"salt":"', '"check":"']) {
      const at = line.indexOf(word) + word.length + (word.startsWith('"b') ? 1 : 0);
      expect(await refused(flipped(at))).toMatch(/damaged|no backup|does not open/);
    }
    const swapped = sealedWith((bytes) =>
      Buffer.concat([
        bytes.subarray(0, first),
        bytes.subarray(first + piece, first + 2 * piece),
        bytes.subarray(first, first + piece),
        bytes.subarray(first + 2 * piece),
      ]),
    );
    expect(await refused(swapped)).toMatch(/piece 1 is not what was written/);
  });
});

describe("a backup that is a folder", () => {
  it("is refused where its database or its manifest is not what was stored", async () => {
    const flipped = copy();
    const bytes = readFileSync(join(flipped, "leapmark.db"));
    bytes[5_000] = (bytes[5_000] ?? 0) ^ 1;
    writeFileSync(join(flipped, "leapmark.db"), bytes);
    expect(await refused(flipped)).toMatch(/database is not what was stored/);
    for (const [name, words] of [
      ["leapmark.db", /database is not in the backup/],
      ["auth-secret", /secret is not in the backup/],
      ["service-id", /mark of the service is not/],
      ["manifest.json", /is no backup/],
    ] as const) {
      const without = copy();
      rmSync(join(without, name));
      expect(await refused(without)).toMatch(words);
    }
    for (const change of [{ format: 2 }, { evidence: [{ hash: "../../x", size: 1 }] }, { trail: {} }]) {
      const other = copy();
      changeManifest(other, () => change);
      expect(await refused(other)).toMatch(/is no backup/);
    }
  });

  it("is refused with the manifest of another service, also where that names the right database", async () => {
    const other = copy();
    cpSync(join(foreign, "manifest.json"), join(other, "manifest.json"));
    expect(await refused(other)).toMatch(/database is not what was stored/);
    changeManifest(other, () => ({ database: fileIn(other) }));
    expect(await refused(other)).toMatch(/of another service than its manifest/);
  });

  it("is refused where the trail in it was altered or cut, though every hash was made to fit", async () => {
    for (const [change, words] of [
      ["update trail set actor = 'somebody' where id = 1", /trail is broken at row 1/],
      ["delete from trail where id = (select max(id) from trail)", /trail ends at row/],
      ["pragma foreign_keys=off; delete from sheets", /rows of evidence name rows of sheets/],
    ] as const) {
      const other = copy();
      const client = createClient({ url: `file:${join(other, "leapmark.db")}` });
      await client.executeMultiple(change);
      client.close();
      changeManifest(other, () => ({ database: fileIn(other) }));
      expect(await refused(other)).toMatch(words);
    }
  });

  it("names each evidence file that is missing or wrong, and is restored without them only where that is said", async () => {
    const [gone, forged, whole] = hashes as [string, string, string];
    const other = copy();
    rmSync(pathOfEvidence(other, gone));
    writeFileSync(pathOfEvidence(other, forged), "forged");
    expect((await refused(other)).split("\n").sort()).toEqual(
      [`${gone} missing`, `${forged} not what was stored`].sort(),
    );
    // Also where the manifest was made to keep silent about them.
    changeManifest(other, ({ evidence }) => ({ evidence: evidence.filter(({ hash }) => hash === whole) }));
    expect(await refused(other)).toContain(`${gone} missing`);
    const into = place();
    expect(await run(["bin/restore.ts", other, into, "--lacking"], root)).toMatchObject({
      status: 1,
      said: expect.stringMatching(new RegExp(`Start it.*${gone} is missing`, "s")),
    });
    expect(existsSync(pathOfEvidence(into, forged))).toBe(false);
    expect(await start(into)).toMatchObject({ status: 0 });
  });
});

describe("where to", () => {
  it("is a folder in which nothing lies, and what lies in another one stays", { timeout: 180_000 }, async () => {
    const into = place();
    mkdirSync(into);
    writeFileSync(join(into, "mine"), "mine");
    await expect(restore(plain, into)).rejects.toThrow(/is not empty \(mine\)/);
    expect(readdirSync(into)).toEqual(["mine"]);
    await expect(restore(plain, join(into, "mine"))).rejects.toThrow(/no folder that can be read/);
    expect(await run(["bin/restore.ts", plain], root)).toMatchObject({ status: 2 });
    expect(await run(["bin/restore.ts", join(root, "none"), place()], root)).toEqual({
      status: 1,
      said: expect.stringMatching(/Nothing was restored.*nothing at/),
    });
  });

  it("is left empty where it was and the backup was refused", async () => {
    const into = place();
    mkdirSync(into);
    await expect(restore(sealed, into, { key: randomBytes(32) })).rejects.toThrow(/does not open/);
    expect(readdirSync(into)).toEqual([]);
  });

  it("is asked of one service: a folder with backups of two names none", async () => {
    const both = place();
    cpSync(plain, join(both, "leapmark-1"), { recursive: true });
    cpSync(foreign, join(both, "leapmark-2"), { recursive: true });
    expect(await refused(both)).toMatch(/several services/);
  });
});
