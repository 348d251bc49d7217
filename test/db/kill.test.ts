import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { createClient } from "@libsql/client";
import { expect, test } from "vitest";
import { openDatabase } from "#db/client";
import { migrate } from "#db/migrate";
import { saveAnswers } from "../make/entries";
import { answer, at, freshUrl, fulfilled, newFirm } from "./fresh";

const worker = fileURLToPath(new URL("kill-worker.ts", import.meta.url));
const clients = 200;
const rounds = 10;

/** Runs clients in a process of their own, kills it so long after the first acknowledgement, returns all of them. */
async function killedAfter(milliseconds: number, url: string, sheet: string, round: number): Promise<string[]> {
  const process_ = spawn(process.execPath, ["--import", "tsx", worker, url, sheet, String(round), String(clients)]);
  let printed = "";
  let problems = "";
  process_.stdout.on("data", (part) => (printed += part));
  process_.stderr.on("data", (part) => (problems += part));
  process_.stdout.once("data", () => setTimeout(() => process_.kill("SIGKILL"), milliseconds));
  const [status, signal] = await once(process_, "close");
  if (signal !== "SIGKILL") throw new Error(`the worker ended by itself: ${status} ${problems}`);
  return printed.split("\n").slice(0, -1);
}

/** Another process's writer: holds the lock 150 of every 210 milliseconds until it is stopped. */
function disturb(url: string) {
  const client = createClient({ url, timeout: 2_000 });
  let stopped = false;
  const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const disturbing = (async () => {
    while (!stopped) {
      const lock = await client.transaction("write").catch(() => null);
      await wait(150);
      await lock?.rollback();
      await wait(60);
    }
    client.close();
  })();
  return async () => {
    stopped = true;
    await disturbing;
  };
}

test("kill -9 amid 200 parallel savers, ten times, half of them disturbed: every acknowledged answer is there", {
  timeout: 180_000,
}, async () => {
  const url = freshUrl();
  await migrate(url);
  let database = await openDatabase({ url });
  const firm = await newFirm(database);
  const acknowledged: string[] = [];
  for (let round = 0; round < rounds; round++) {
    await database.close();
    const calm = round % 2 ? disturb(url) : async () => {};
    const lines = await killedAfter(150 + 97 * round, url, firm.sheet, round);
    await calm();
    expect(lines.length).toBeGreaterThan(0);
    acknowledged.push(...lines);
    database = await openDatabase({ url });
    const { rows } = await database.gate.execute("select key, revision, entry from entries");
    const stored = new Set(
      rows.map(
        (row) => `${String(row.key).slice("question:".length)} ${row.revision} ${JSON.parse(String(row.entry)).value}`,
      ),
    );
    expect(acknowledged.filter((line) => !stored.has(line))).toEqual([]);
  }
  expect((await database.gate.execute("pragma integrity_check")).rows[0]?.[0]).toBe("ok");
  expect((await database.gate.execute("pragma foreign_key_check")).rows).toEqual([]);
  const [after] = fulfilled(await saveAnswers(database, firm, [answer("other-rights", 1)], at()));
  expect(after?.status).toBe("saved");
  await database.close();
});
