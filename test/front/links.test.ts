import { beforeAll, describe, expect, it } from "vitest";
import { createShare, revokeShare } from "#db/sheets/shares";
import { deleteSheet } from "#db/sheets/sheets";
import { submitSheet } from "#db/sheets/snapshots";
import { answer, diagnosis, freshDatabase, fulfilled, hashOf, newFirm } from "../db/fresh";
import { saveAnswers } from "../make/entries";
import { openFront, type Seen } from "./open-front";

let base: string;

beforeAll(async () => {
  const database = await freshDatabase();
  ({ base } = await openFront(database));
  const now = new Date();
  const later = new Date(now.getTime() + 600_000);

  async function submitted(token: string, shares: string[]) {
    const firm = await newFirm(database, { linkHash: hashOf(token) });
    fulfilled(await saveAnswers(database, firm, [answer("staff", 120)], now));
    const snapshot = { answers: { staff: 120 }, notes: {}, diagnosis, scorer: "1" };
    fulfilled(await submitSheet(database, firm, { expected: { "fact:staff.2025": 1 }, snapshot }, now));
    for (const share of shares) {
      const wish = { revision: 1, tokenHash: hashOf(share), expiresAt: share === "expired" ? now : later };
      const { id } = fulfilled(await createShare(database, firm, wish, now));
      if (share === "revoked") fulfilled(await revokeShare(database, firm, id, now));
    }
    return firm;
  }

  await submitted("open-sheet", ["shared", "revoked", "expired"]);
  fulfilled(await deleteSheet(database, await submitted("deleted-sheet", ["buried"]), now));
});

async function answered(path: string) {
  const response = await fetch(base + path, { headers: { accept: "text/html" } });
  return [response.status, ((await response.json()) as Seen).url];
}

describe("a link", () => {
  it.each([
    ["/zh/sheets/open-sheet", 200, "/zh/sheets/open-sheet"],
    ["/en/sheets/open-sheet/sections/firm?x=1", 200, "/en/sheets/open-sheet/sections/firm?x=1"],
    ["/en/shared/shared", 200, "/en/shared/shared"],
    ["/zh/sheets/deleted-sheet", 410, "/zh/problem/gone"],
    ["/en/sheets/deleted-sheet/result/1", 410, "/en/problem/gone"],
    ["/en/shared/revoked", 410, "/en/problem/gone"],
    ["/zh/shared/expired", 410, "/zh/problem/gone"],
    ["/zh/shared/buried", 410, "/zh/problem/gone"],
  ])("%s: %i", async (path, status, url) => {
    expect(await answered(path)).toEqual([status, url]);
  });

  it("that nobody ever had is not found, whatever it is asked for", async () => {
    const notFound = [404, "/zh/problem/not-found"];
    expect(await answered("/zh/sheets/unknown")).toEqual(notFound);
    expect(await answered("/zh/sheets/%E4%BD%A0/download/json")).toEqual(notFound);
    expect(await answered("/zh/shared/open-sheet")).toEqual(notFound);
    expect(await answered("/zh/sheets/shared")).toEqual(notFound);
  });

  it("tells programs the same in words of the language that they ask for", async () => {
    const get = async (path: string) => {
      const response = await fetch(base + path);
      return { status: response.status, ...((await response.json()) as { error: { code: string; next: string } }) };
    };
    expect(await get("/api/sheets/deleted-sheet/download?locale=en")).toMatchObject({
      status: 410,
      error: { code: "gone", next: expect.stringMatching(/ask/) },
    });
    expect(await get("/api/sheets/unknown/download")).toMatchObject({ status: 404, error: { code: "not-found" } });
    expect(await get("/api/none")).toMatchObject({ status: 404, error: { code: "not-found" } });
  });

  it("that is gone takes no form any more", async () => {
    const body = new URLSearchParams({ staff: "1" });
    const response = await fetch(`${base}/zh/sheets/deleted-sheet/sections/firm/save`, { method: "POST", body });
    expect(response.status).toBe(410);
  });
});

describe("health", () => {
  it("is told without the pages", async () => {
    const health = await fetch(`${base}/api/health`);
    expect([health.status, await health.json()]).toEqual([200, { status: "live" }]);
    const ready = await fetch(`${base}/api/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: "ready" }]);
  });

  it("is not ready where the database is not, but live", async () => {
    const broken = await freshDatabase();
    const front = await openFront(broken);
    await broken.gate.execute(`delete from "__drizzle_migrations"`);
    expect((await fetch(`${front.base}/api/ready`)).status).toBe(503);
    await broken.gate.execute("pragma query_only = on");
    expect((await fetch(`${front.base}/api/ready`)).status).toBe(503);
    expect((await fetch(`${front.base}/api/health`)).status).toBe(200);
  });
});

describe("a link that was copied with something", () => {
  const secret = `${"A-1_".repeat(10)}xyz`;
  const clean = `/zh/invited/${secret}`;
  const redirected = async (path: string) => {
    const response = await fetch(base + path, { redirect: "manual", headers: { accept: "text/html" } });
    return [response.status, response.headers.get("location")];
  };

  it.each(
    [
      "。",
      "，",
      "）",
      "》",
      "”",
      "’",
      "、",
      "；",
      "！",
      "？",
      "…",
      "．",
      '"',
      "'",
      ">",
      ".",
      ",",
      ")",
      "]",
      "}",
      "*",
      "|",
      "<br>",
    ]
      .concat([" ", "　", "\u00a0", "\u200b", "\ufeff", "\u202c", "\r\n", "\t", "%20", "%0D%0A", "&gt;", "&quot;"])
      .concat(["。请尽快填写", "）。", "/。", "-", "点击打开", ".\u200b"]),
  )("behind it opens without that: %j", async (behind) => {
    expect(await redirected(clean + encodeURIComponent(behind))).toEqual([307, clean]);
  });

  it.each([
    [`/zh/invited/%20${secret}`, clean],
    [`/zh/invited/%EF%BC%88${secret}%EF%BC%89`, clean],
    [`/zh/invited/%3C${secret}%3E`, clean],
    [`/zh/invited/${secret.slice(0, 20)}%0D%0A${secret.slice(20)}`, clean],
    [`/zh/invited/${secret.slice(0, 20)}=%0A${secret.slice(20)}`, clean],
    [`/zh/invited/${secret.slice(0, 20)}%E2%80%8B${secret.slice(20)}`, clean],
    [`/zh/invited/http://host/zh/invited/${secret}`, clean],
    [`/ZH/Invited/${secret}`, clean],
    [`//zh//invited/${secret}`, clean],
    [`/zh/sheets/${secret}/result/2%E3%80%82`, `/zh/sheets/${secret}/result/2`],
    [`/en/open/${secret}.`, `/en/open/${secret}`],
    [`/en/shared/${secret})`, `/en/shared/${secret}`],
    [`/zh/join/${secret}%EF%BC%8C`, `/zh/join/${secret}`],
    [`/zh/reset/${secret.slice(0, 32)}.`, `/zh/reset/${secret.slice(0, 32)}`],
    [`/zh/verify/aa.bb.c-c.`, "/zh/verify/aa.bb.c-c"],
    [`/zh/invited/${secret}%E3%80%82?applied=1`, `${clean}?applied=1`],
  ])("%s opens as it was meant", async (path, meant) => {
    expect(await redirected(path)).toEqual([307, meant]);
  });

  it.each([
    clean,
    `/zh/sheets/${secret}/sections/firm`,
    `/zh/verify/aa.bb.cc`,
    "/zh/sheets/own-x/official/revenue.2025",
  ])("%s is clean and stays", async (path) => expect((await redirected(path))[0]).not.toBe(307));

  it("is not mended for programs and forms, and never leads to another host", async () => {
    expect((await redirected(`/api/sheets/${secret}%20/download`))[0]).toBe(404);
    const sent = await fetch(`${base}${clean}%E3%80%82/start`, { method: "POST", redirect: "manual" });
    expect(sent.status).toBe(404);
    expect((await redirected(`//evil.example/zh/open/${secret}.`))[1]).toBe(`/zh/open/${secret}`);
  });
});

describe("a page that a program asks about", () => {
  const looks = async (given: RequestInit, path = "/zh/shared/shared") => {
    const response = await fetch(base + path, given);
    return { status: response.status, seen: given.method === "HEAD" ? null : ((await response.json()) as Seen) };
  };
  it("is not looked at, unless it is fetched for somebody", async () => {
    expect((await looks({ headers: { accept: "text/html" } })).seen?.headers["x-look"]).toBe("1");
    expect((await looks({ headers: { "next-router-prefetch": "1", "x-look": "1" } })).seen?.headers["x-look"]).toBe(
      "0",
    );
    for (const header of ["sec-purpose", "purpose", "x-moz", "x-purpose"])
      expect((await looks({ headers: { [header]: "prefetch;prerender", accept: "text/html" } })).status).toBe(503);
    const invite = await looks({ headers: { purpose: "prefetch" } }, "/zh/sheets/open-sheet");
    expect([invite.status, invite.seen?.headers["x-look"]]).toEqual([200, "0"]);
    expect((await looks({ method: "HEAD" })).status).toBe(200);
  });
});
