import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase, pathOf } from "#db/client";
import { migrate } from "#db/migrate";
import { freshUrl } from "../db/fresh";

const url = freshUrl();
const noted = join(dirname(pathOf(url)), "acts");
const ports: number[] = [];
const children: ChildProcess[] = [];
let database: Database;

beforeAll(async () => {
  await migrate(url);
  database = await openDatabase({ url });
  for (let process = 0; process < 2; process++) ports.push(await started());
});
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await database.close();
});

/** A front of its own process on the one database. */
async function started(): Promise<number> {
  const child = spawn(process.execPath, ["--import", "tsx", "test/front/press-process.ts", noted], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  const [line] = (await once(createInterface({ input: child.stdout as NodeJS.ReadableStream }), "line")) as [string];
  return Number(line);
}

type Sending = {
  words: Record<string, string>;
  path?: string;
  cookie?: string;
  process?: number;
  multipart?: boolean;
  headers?: Record<string, string>;
  signal?: AbortSignal;
};

async function send({ words, path = "/zh/start/create", cookie, process = 0, multipart, headers, signal }: Sending) {
  const form = new FormData();
  for (const [name, value] of Object.entries(words)) form.set(name, value);
  const response = await fetch(`http://127.0.0.1:${ports[process]}${path}`, {
    method: "POST",
    redirect: "manual",
    headers: { ...(cookie && { cookie }), ...headers },
    body: multipart ? form : new URLSearchParams(words),
    ...(signal && { signal }),
  });
  return { location: response.headers.get("location"), cookies: response.headers.getSetCookie() };
}

const mark = () => randomUUID();
const browser = () => `presses=${randomUUID().replaceAll("-", "").slice(0, 22)}`;

describe("a form that is sent again", () => {
  it("leads to where the first sending led, with what it showed, at any moment and by either process", async () => {
    const words = { press: mark(), depth: "full" };
    const all = await Promise.all(
      [0, 1, 0, 1, 0, 1].map(async (process, place) => {
        await new Promise((resolve) => setTimeout(resolve, place * 120));
        return send({ words, process });
      }),
    );
    const [first] = all;
    expect(first?.location).toMatch(/^\/zh\/done\//);
    expect(first?.cookies).toEqual([expect.stringMatching(/^secret=.*; HttpOnly$/), "other=1"]);
    for (const each of all) expect(each).toEqual(first);
    expect(await send({ words, process: 1 })).toEqual(first);
  });

  it("is done although the browser broke the first sending off", async () => {
    const words = { press: mark(), depth: "full" };
    const broken = send({ words, signal: AbortSignal.timeout(100) }).catch(() => "broken off");
    expect(await broken).toBe("broken off");
    const again = await send({ words, process: 1 });
    const act = again.location?.split("/").at(-1);
    expect(await send({ words })).toEqual(again);
    expect(readFileSync(noted, "utf8").match(new RegExp(`^${act}$`, "gm"))).toHaveLength(1);
  });

  it("with files is known, too", async () => {
    const words = { press: mark(), name: "x", list: "a,b\r\n--c" };
    const first = await send({ words, multipart: true });
    expect(await send({ words, multipart: true })).toEqual(first);
    expect(await send({ words: { ...words, list: "a,b\r\n--d" }, multipart: true })).not.toEqual(first);
  });

  it.each([
    ["other words", { words: { firmName: "乙" } }],
    ["another page", { words: { press: mark() } }],
    ["another browser", { cookie: browser() }],
    ["somebody else", { cookie: "leapmark.session_token=another" }],
    ["another form", { path: "/zh/account/password" }],
  ])("by %s is an act of its own", async (_, other) => {
    const sending = { words: { press: mark(), depth: "full" } };
    const first = await send(sending);
    const changed = { ...sending, ...other, words: { ...sending.words, ...("words" in other && other.words) } };
    expect((await send(changed)).location).not.toBe(first.location);
  });

  it.each(["/zh/account/everywhere", "/zh/account/second-factor/confirm", "/zh/second-factor/check"])(
    "to %s is known although the first one changed the session",
    async (path) => {
      const words = { press: mark(), code: "1" };
      const of = (session: string) => ({ words, path, cookie: `leapmark.session_token=${session}` });
      const first = await send(of("before"));
      expect(await send(of("after"))).toEqual(first);
      expect(await send({ ...of("after"), words: { ...words, press: mark() } })).not.toEqual(first);
    },
  );

  it("without a mark is done anew", async () => {
    const words = { depth: "full" };
    expect(await send({ words })).not.toEqual(await send({ words }));
  });

  it("is tried anew where it was not taken the first time", async () => {
    const words = { press: mark(), depth: "full" };
    expect((await send({ words, headers: { "x-refuse": "1" } })).location).toBe("/zh/start?problems=1");
    expect((await send({ words })).location).toMatch(/^\/zh\/done\//);
  });

  it("from a page that was opened anew is known by its words, where those can only mean the same", async () => {
    const cookie = browser();
    const words = (firmName: string) => ({ press: mark(), firmName, uscc: "1" });
    const sent = (firmName: string, other: Partial<Sending> = {}) => send({ words: words(firmName), cookie, ...other });
    const first = await sent("甲");
    expect(await sent("甲", { path: "/en/start/create", process: 1 })).toEqual(first);
    expect(await sent("乙")).not.toEqual(first);
    expect(await sent("甲", { cookie: browser() })).not.toEqual(first);
    // Two firms may start without a name, one after the other, in the office of whoever helps them.
    expect(await send({ words: { press: mark() }, cookie })).not.toEqual(
      await send({ words: { press: mark() }, cookie }),
    );
  });

  it("leaves nothing behind that can be read, and nothing for longer than half an hour", async () => {
    const words = { press: mark(), depth: "quick" };
    const { location } = await send({ words });
    // It is kept right after the browser was answered.
    const open = () => database.gate.execute("select 1 from presses where outcome is null");
    await expect.poll(async () => (await open()).rows.length).toBe(0);
    const { rows } = await database.gate.execute("select hash, attempt, hex(outcome) as outcome, until from presses");
    const stored = JSON.stringify(rows);
    const secret = location?.split("/").at(-1) ?? "";
    for (const trace of [words.press, secret, Buffer.from(secret).toString("hex").toUpperCase()])
      expect(stored).not.toContain(trace);
    for (const { until } of rows) expect(Number(until) - Date.now()).toBeLessThanOrEqual(30 * 60 * 1000);
    await database.gate.execute("update presses set until = 1");
    expect((await send({ words })).location).not.toBe(location);
    expect((await database.gate.execute("select count(*) as n from presses")).rows[0]?.n).toBe(1);
  });
});

it("an act that broke off is done by whoever asks next", async () => {
  const words = { press: mark(), depth: "quick" };
  await send({ words });
  await database.gate.execute("update presses set outcome = null, until = 1");
  expect((await send({ words })).location).toMatch(/^\/zh\/done\//);
});
