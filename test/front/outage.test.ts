import { existsSync, mkdirSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect, it } from "vitest";
import { openDatabase, pathOf } from "#db/client";
import { migrate } from "#db/migrate";
import { sheets } from "#db/schema";
import { freshUrl, hashOf, newFirm } from "../db/fresh";
import { openFront } from "./open-front";

const url = freshUrl();
await migrate(url);
const database = await openDatabase({ url });
await newFirm(database, { linkHash: hashOf("one") });
const path = pathOf(url);
const folder = dirname(path);

const front = await openFront(database, {
  // As the framework does: what goes wrong in a page is swallowed, and 500 is what is left of it.
  pages: async (_, response) => {
    response.statusCode = await database.db
      .select()
      .from(sheets)
      .then(
        () => 200,
        () => 500,
      );
    response.end("a page");
  },
});
const body = (base: number) =>
  JSON.stringify({ answers: [{ question: "staff", entry: { answer: 7 + base }, note: null, base }] });
const save = (base: number, language = "zh-CN") =>
  fetch(`${front.base}/api/sheets/one/answers`, {
    method: "PUT",
    headers: { "accept-language": language },
    body: body(base),
  });
const ready = async () => (await fetch(`${front.base}/api/ready`)).status;
const page = (method = "GET") =>
  fetch(`${front.base}/zh/start`, { method, headers: { accept: "text/html", "accept-language": "zh-CN" } });

async function expectOutage(): Promise<void> {
  const refused = await save(1);
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "30"]);
  expect(await refused.json()).toMatchObject({
    error: { code: "not-stored", message: expect.stringContaining("没有确认存上") },
  });
  expect((await (await save(1, "en")).json()).error.message).toContain("cannot confirm");
  expect(await ready()).toBe(503);
  const read = await page();
  expect([read.status, await read.text()]).toEqual([503, expect.stringContaining("暂时用不了")]);
  const sent = await page("POST");
  expect([sent.status, await sent.text()]).toEqual([
    503,
    expect.stringContaining("请过一两分钟返回上一页，再提交一次"),
  ]);
}

it("while the database is away, nothing is acknowledged, all is told, and it goes on when the same is back", async () => {
  expect((await save(0)).status).toBe(200);
  expect(await ready()).toBe(200);
  expect((await page()).status).toBe(200);

  renameSync(folder, `${folder}-away`);
  await expectOutage();
  expect(existsSync(folder)).toBe(false);
  mkdirSync(folder);
  writeFileSync(path, "");
  await expectOutage();
  rmSync(folder, { recursive: true });
  renameSync(`${folder}-away`, folder);
  expect(await ready()).toBe(200);
  expect((await save(1)).status).toBe(200);

  renameSync(path, `${path}-away`);
  await expectOutage();
  expect(existsSync(path)).toBe(false);
  renameSync(`${path}-away`, path);
  expect((await save(2)).status).toBe(200);

  await database.flush();
  truncateSync(path, 0);
  await expectOutage();
  expect(statSync(path).size).toBe(0);
});
