import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { renameSync } from "node:fs";
import { connect } from "node:net";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import { openDatabase, pathOf } from "#db/client";
import { migrate } from "#db/migrate";
import { type Firm, freshUrl, fulfilled, hashOf, newFirm } from "../db/fresh";
import { currentAnswers } from "../make/entries";

const sheets = 40;
let child: ChildProcess | undefined;
afterEach(() => void child?.kill("SIGKILL"));

/** A front of its own process on a database with some sheets. */
async function started(url: string) {
  child = spawn(process.execPath, ["--import", "tsx", "test/front/front-process.ts"], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close") as Promise<[number | null, NodeJS.Signals | null]>;
  const [port] = (await once(createInterface({ input: child.stdout as NodeJS.ReadableStream }), "line")) as [string];
  return { child, ended, port: Number(port) };
}

async function prepared() {
  const url = freshUrl();
  await migrate(url);
  const database = await openDatabase({ url });
  const firms: Firm[] = [];
  for (let sheet = 0; sheet < sheets; sheet++)
    firms.push(await newFirm(database, { linkHash: hashOf(`sheet-${sheet}`) }));
  await database.close();
  return { url, firms };
}

const body = (value: number, base: number) =>
  JSON.stringify({ answers: [{ question: "staff", entry: { answer: value }, note: null, base }] });

describe("a killed server", () => {
  it.each([1, 2, 3])("has every answer that it acknowledged (round %i)", async () => {
    const { url, firms } = await prepared();
    const { child, ended, port } = await started(url);
    const acknowledged = new Map<number, number>();
    let running = true;
    // Five people on each of forty sheets: 200 saves under way at any moment.
    const writers = Array.from({ length: 5 * sheets }, async (_, writer) => {
      const sheet = writer % sheets;
      for (let base = 0; running; base++) {
        try {
          const response = await fetch(`http://127.0.0.1:${port}/api/sheets/sheet-${sheet}/answers`, {
            method: "PUT",
            body: body(writer * 1000 + base + 1, base),
          });
          const { saved } = (await response.json()) as { saved?: { revision: number }[] };
          acknowledged.set(sheet, Math.max(acknowledged.get(sheet) ?? 0, saved?.[0]?.revision ?? 0));
        } catch {
          running = false;
        }
      }
    });
    await expect.poll(() => acknowledged.size, { timeout: 30_000 }).toBe(sheets);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 200));
    child.kill("SIGKILL");
    await Promise.all([...writers, ended]);
    const database = await openDatabase({ url });
    for (const [sheet, revision] of acknowledged) {
      const [stored] = fulfilled(await currentAnswers(database, firms[sheet] as Firm));
      expect(stored?.revision).toBeGreaterThanOrEqual(revision);
    }
    expect((await database.gate.execute("pragma integrity_check")).rows[0]?.[0]).toBe("ok");
    await database.close();
  });
});

describe("a stopped server", () => {
  it("finishes what it is doing, takes nothing new, and ends with status 0", async () => {
    const { url, firms } = await prepared();
    const { child, ended, port } = await started(url);
    const whole = body(120, 0);
    const head = `PUT /api/sheets/sheet-0/answers HTTP/1.1\r\nHost: x\r\nContent-Length: ${whole.length}\r\n\r\n`;
    const running = connect(port, "127.0.0.1");
    running.write(head + whole.slice(0, 20));
    const idle = connect(port, "127.0.0.1");
    // A line on which nothing was asked may be reset as well as closed.
    idle.on("error", () => {});
    await once(idle, "connect");
    await new Promise((resolve) => setTimeout(resolve, 100));
    child.kill("SIGTERM");
    await expect
      .poll(() =>
        fetch(`http://127.0.0.1:${port}/api/health`).then(
          () => "taken",
          () => "refused",
        ),
      )
      .toBe("refused");
    running.write(whole.slice(20));
    expect(await text(running)).toMatch(/^HTTP\/1\.1 200 .*"status":"saved"/s);
    expect(await ended).toEqual([0, null]);
    const database = await openDatabase({ url });
    expect(fulfilled(await currentAnswers(database, firms[0] as Firm))).toMatchObject([{ entry: { value: 120 } }]);
    await database.close();
    idle.destroy();
  });
});

it("ends when it is told to, also where its database was taken away", async () => {
  const { url } = await prepared();
  const { child, ended } = await started(url);
  renameSync(pathOf(url), `${pathOf(url)}.away`);
  child.kill("SIGTERM");
  expect(await ended).toEqual([1, null]);
});
