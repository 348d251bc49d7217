import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hashOfToken } from "#app/accounts/keys";
import { openDatabase } from "#db/client";
import { identify } from "#db/sheets/sheets";
import { latestEdition } from "#questionnaires";
import { currentAnswers } from "../make/entries";
import { expect, firmOf, test } from "./firm";
import { ask, lives, type Service, startService } from "./several-processes";

const port = Number(process.env.TEST_PORT ?? 3417) + 2;
const data = mkdtempSync(join(tmpdir(), "leapmark-processes-"));
let service: Service;

test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  test.setTimeout(180_000);
  service = await startService(data, port, { PROCESSES: "2" });
});
test.afterAll(async () => {
  if (service.child.exitCode === null && service.child.signalCode === null) await service.stop();
  rmSync(data, { recursive: true, force: true });
});

/** Starts a sheet; the token of its link. */
async function startSheet(): Promise<string> {
  const form = { depth: "full", year: String(new Date().getFullYear() - 1), firmName: "多进程轴承", email: "" };
  const started = await ask(service, { path: "/zh/start/create", form });
  return started.headers.location?.split("/")[3] ?? "";
}

const [question] = latestEdition.sections.flatMap(({ questions }) => questions).filter(({ kind }) => kind === "rating");

const save = (token: string, base: number) =>
  ask(service, {
    method: "PUT",
    path: `/api/sheets/${token}/entries`,
    json: {
      entries: [{ key: `question:${question?.id}`, entry: { value: base % 2 ? "high" : "low" }, note: null, base }],
    },
  });

/** Saves on some sheets while something happens, each over a connection of its own; how many were acknowledged, what failed. */
async function savingWhile<Value>(work: () => Promise<Value>) {
  const tokens = await Promise.all(Array.from({ length: 8 }, startSheet));
  const failed: string[] = [];
  let isOver = false;
  let slowest = 0;
  const acknowledged = Promise.all(
    tokens.map(async (token) => {
      let revision = 0;
      while (!isOver) {
        const began = performance.now();
        const answer = await save(token, revision).catch((error: Error) => error);
        slowest = Math.max(slowest, performance.now() - began);
        if (answer instanceof Error || answer.status !== 200)
          failed.push(String(answer instanceof Error ? answer : answer.status));
        else revision += 1;
        // Stored, though its acknowledgement was lost: the browser reads it, as the next save is answered.
        if (answer instanceof Error) revision = await stored(token);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return { token, revision };
    }),
  );
  const value = await work();
  isOver = true;
  const saved = await acknowledged;
  for (const { token, revision } of saved) expect(await stored(token)).toBe(revision);
  return { value, failed, slowest, count: saved.reduce((sum, { revision }) => sum + revision, 0) };
}

/** Which revision of its one answer a sheet has. */
async function stored(token: string): Promise<number> {
  const database = await openDatabase({ url: `file:${join(data, "leapmark.db")}` });
  const holder = await identify(database, hashOfToken(token));
  const actor =
    holder?.kind === "firm" ? { kind: "firm" as const, sheet: holder.sheet.id } : { kind: "stranger" as const };
  const answers = await currentAnswers(database, actor as never);
  await database.close();
  return answers.ok ? (answers.value[0]?.revision ?? 0) : 0;
}

const changed = (role: "serve" | "work", before: readonly number[], count: number) =>
  expect
    .poll(() => service.processes(role, count).filter((each) => !before.includes(each)).length, { timeout: 60_000 })
    .toBeGreaterThan(0);

test("a firm fills in, submits and reads, each request answered by whichever process is free", async () => {
  const firm = firmOf(
    service.address,
    { headers: new Headers({ location: `/zh/sheets/${await startSheet()}/x` }) } as never,
    "zh",
    "full",
  );
  await firm.answer();
  const check = await ask(service, { path: `${firm.home()}/check` });
  const seen = /name="seen" value="([^"]*)"/.exec(check.body)?.[1]?.replaceAll("&quot;", '"') ?? "";
  const submitted = await ask(service, { path: `${firm.home()}/submit`, form: { seen } });
  const result = submitted.headers.location ?? "";
  const pages = await Promise.all(Array.from({ length: 12 }, () => ask(service, { path: result })));
  expect(pages.map(({ status }) => status)).toEqual(pages.map(() => 200));
  const answering = new Set(service.log.flatMap((line) => (line.route ? [line.process] : [])));
  expect([...answering].sort()).toEqual(service.processes("serve", 2).sort());
});

test("a limit is one for all processes", async () => {
  const tries = await Promise.all(
    Array.from({ length: 30 }, (_, place) =>
      ask(service, { path: "/zh/key/enter", form: { key: `0000-0000-${String(place).padStart(4, "0")}` } }),
    ),
  );
  expect(tries.filter(({ headers }) => headers.location?.includes("tooMany"))).toHaveLength(20);
});

test("figures for programs are those of all processes together", async () => {
  await expect
    .poll(async () => {
      const { body } = await ask(service, { path: "/metrics" });
      return Number(/leapmark_request_seconds_count\{kind="page",status="2xx"\} (\d+)/.exec(body)?.[1]);
    })
    .toBe(
      service.log.filter((line) => "status" in line && line.status === 200 && !line.route?.startsWith("/api/")).length,
    );
});

test("another program on the same data prints the same link of the first operator", async () => {
  const other = await startService(data, port + 1, { PROCESSES: "1" });
  const path = (link: string | undefined) => link && new URL(link).pathname;
  expect(path(other.link)).toBe(path(service.link));
  expect(path(other.link)).toMatch(/^\/zh\/join\/.{43}$/);
  expect((await ask(other, { path: path(other.link) ?? "" })).status).toBe(200);
  await other.stop();
});

test("a killed process loses nothing that was acknowledged, and another takes its place", async () => {
  const before = service.processes("serve", 2);
  const { count } = await savingWhile(async () => {
    process.kill(before[0] ?? 0, "SIGKILL");
    await changed("serve", before, 2);
  });
  expect(count).toBeGreaterThan(100);
});

test("a frozen process is ended, and nobody waits for it longer than five seconds", async () => {
  const before = service.processes("serve", 2);
  const { slowest } = await savingWhile(async () => {
    process.kill(before[0] ?? 0, "SIGSTOP");
    await changed("serve", before, 2);
  });
  expect(slowest).toBeLessThan(6_000);
  expect(lives(before[0] ?? 0)).toBe(false);
});

test("while the supervisor stands still the processes answer, and all stay afterwards", async () => {
  const before = service.processes("serve", 2);
  service.child.kill("SIGSTOP");
  const { failed } = await savingWhile(() => new Promise((resolve) => setTimeout(resolve, 6_000)));
  service.child.kill("SIGCONT");
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  expect([failed, before.filter(lives)]).toEqual([[], before]);
});

test("who does the jobs is there again, too", async () => {
  const before = service.processes("work");
  process.kill(before[0] ?? 0, "SIGKILL");
  await changed("work", before, 1);
});

test("a reload takes every process's place and fails nobody", async () => {
  const [serve, work] = [service.processes("serve", 2), service.processes("work")];
  const { value, failed } = await savingWhile(() => service.reload());
  expect([value, failed]).toEqual([{ status: 0, says: expect.stringMatching(/^2 processes/) }, []]);
  await expect.poll(() => [...serve, ...work].filter(lives), { timeout: 15_000 }).toEqual([]);
});

test("a reload that cannot be says why, and leaves what runs", async () => {
  const mark = join(data, "service-id");
  const own = readFileSync(mark, "utf8");
  const before = service.processes("serve", 2);
  writeFileSync(mark, "another");
  const { value, failed } = await savingWhile(() => service.reload());
  writeFileSync(mark, own);
  expect([value, failed]).toEqual([{ status: 1, says: expect.stringMatching(/two different services/) }, []]);
  expect(before.filter(lives)).toEqual(before);
});

test("without its supervisor no process stays, and the next start is one", async () => {
  const all = [...service.processes("serve", 2), ...service.processes("work")];
  service.child.kill("SIGKILL");
  await expect.poll(() => all.filter(lives), { timeout: 15_000 }).toEqual([]);
  service = await startService(data, port, { PROCESSES: "2" });
  expect((await ask(service, { path: "/api/ready" })).status).toBe(200);
  expect((await service.reload()).status).toBe(0);
});
