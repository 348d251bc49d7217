import { randomBytes } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { startApplication } from "#db/programme/applications";
import { inviteFirms } from "#db/programme/firm-list";
import { giveLinks, reissueLink } from "#db/programme/links";
import { setOpenLink } from "#db/programme/rounds";
import { deleteSheet } from "#db/sheets/sheets";
import { dayOf } from "#lib/text/day";
import { freshDatabase, fulfilled, hashOf } from "../db/fresh";
import { newBureau, type Person } from "../make/bureaus";
import { newOpenRound } from "../make/rounds";
import { openFront, type Seen } from "./open-front";

const database = await freshDatabase();
let front: Awaited<ReturnType<typeof openFront>>;
let officer: Person;
let round: string;
const now = new Date();

beforeAll(async () => {
  front = await openFront(database);
  officer = await (await newBureau(database, now)).person("officer");
  const opened = await newOpenRound(database, officer, now, { opensOn: "2026-01-01", closesOn: "2099-12-31" });
  round = opened.id;
  const link = { hash: hashOf("open-token"), token: "open-token", quota: 5 };
  fulfilled(await setOpenLink(database, officer, { id: round, seen: 2, link }, now));
});

async function invited(email: string | null = null) {
  const token = randomBytes(21).toString("base64url");
  const id = `application-${randomBytes(6).toString("hex")}`;
  const nothing = { uscc: null, region: null, industry: null, contact: null, email };
  const firm = { id, line: 2, name: token.slice(0, 8), initials: "x", linkHash: hashOf(token), ...nothing };
  fulfilled(await inviteFirms(database, officer, { round, firms: [firm], locale: "zh" }, now));
  return { id, token };
}

const get = (path: string) => fetch(front.base + path, { headers: { accept: "text/html" } });

async function save(token: string) {
  const answers = [{ question: "staff", entry: { answer: 120 }, note: null, base: 0 }];
  const response = await fetch(`${front.base}/api/sheets/${token}/answers`, {
    method: "PUT",
    body: JSON.stringify({ answers }),
  });
  return response.status;
}

describe("a link to a round", () => {
  it("reaches its page, is kept from search engines and never logged", async () => {
    const { token } = await invited();
    for (const path of [`/zh/invited/${token}`, "/en/open/open-token"]) {
      const response = await get(path);
      expect([response.status, response.headers.get("x-robots-tag")]).toEqual([200, "noindex"]);
      expect(((await response.json()) as Seen).url).toBe(path);
    }
    expect(front.lines.join("")).toMatch(/"route":"\/zh\/invited\/:token"/);
    expect(front.lines.join("")).toMatch(/"route":"\/en\/open\/:token"/);
    expect(front.lines.join("")).not.toContain(token);
    expect(front.lines.join("")).not.toContain("open-token");
  });

  it.each(["/zh/invited/open-token", "/zh/open/other", "/en/invited/unknown/start", "/zh/shared/open-token"])(
    "%s is not found",
    async (path) => {
      const response = await get(path);
      expect([response.status, ((await response.json()) as Seen).url]).toEqual([
        404,
        `/${path.slice(1, 3)}/problem/not-found`,
      ]);
    },
  );

  it("opens the sheet once it is started, and nothing any more once another was given", async () => {
    const { id, token } = await invited();
    expect(await save(token)).toBe(404);
    fulfilled(await startApplication(database, hashOf(token), "zh", now));
    expect(await save(token)).toBe(200);
    fulfilled(await reissueLink(database, officer, { id, round, hash: hashOf(`new-${token}`) }, now));
    expect([
      await save(token),
      (await get(`/zh/invited/${token}`)).status,
      (await get(`/zh/sheets/${token}`)).status,
    ]).toEqual([410, 410, 410]);
    expect(await save(`new-${token}`)).toBe(200);
  });

  describe("that was replaced", () => {
    const shown = async (path: string) => {
      const response = await get(path);
      return [response.status, ((await response.json()) as Seen).url];
    };
    const on = dayOf(now);

    it("says so, and where to find the newer one, to people and to programs", async () => {
      const { id, token } = await invited("f@example.com");
      const second = hashOf(`second-${token}`);
      const mail = { to: "f@example.com", subject: "", body: "" };
      const since = new Date(now.getTime() + 1);
      const wish = { round, job: "job", reminds: true, since, links: [{ id, hash: second }] };
      // Nobody had the link that it was stored with: only what was given is replaced.
      fulfilled(await giveLinks(database, officer, "invite-firms", { ...wish, mails: new Map() }, now));
      expect((await get(`/zh/invited/${token}`)).status).toBe(404);
      const third = { ...wish, links: [{ id, hash: hashOf(`third-${token}`) }], mails: new Map([[id, mail]]) };
      fulfilled(await giveLinks(database, officer, "remind-firms", third, now));
      expect(await shown(`/zh/invited/second-${token}`)).toEqual([410, `/zh/problem/replaced-by-mail?on=${on}`]);
      fulfilled(await reissueLink(database, officer, { id, round, hash: hashOf(`fourth-${token}`) }, now));
      expect(await shown(`/en/invited/third-${token}`)).toEqual([410, `/en/problem/replaced-by-bureau?on=${on}`]);
      expect(await shown(`/zh/invited/fourth-${token}`)).toEqual([200, `/zh/invited/fourth-${token}`]);
      const body = JSON.stringify({ answers: [{ question: "staff", entry: { answer: 1 }, note: null, base: 0 }] });
      const saved = await fetch(`${front.base}/api/sheets/second-${token}/answers?locale=zh`, {
        method: "PUT",
        body,
      });
      expect([saved.status, await saved.json()]).toMatchObject([410, { error: { code: "replaced-by-mail" } }]);
    });

    it("is deleted once what it led to is, as the last one is", async () => {
      const { id, token } = await invited();
      const started = fulfilled(await startApplication(database, hashOf(token), "zh", now));
      fulfilled(await reissueLink(database, officer, { id, round, hash: hashOf(`new-${token}`) }, now));
      expect(await shown(`/zh/sheets/${token}`)).toEqual([410, `/zh/problem/replaced-by-bureau?on=${on}`]);
      fulfilled(await deleteSheet(database, { kind: "firm", sheet: started.sheet ?? "" }, now));
      expect(await shown(`/zh/sheets/${token}`)).toEqual([410, "/zh/problem/gone"]);
      expect(await shown(`/zh/sheets/new-${token}`)).toEqual([410, "/zh/problem/gone"]);
    });

    it("to a round that firms join by themselves says whether there is a newer one", async () => {
      const { id } = await newOpenRound(database, officer, now, { opensOn: "2026-01-01", closesOn: "2099-12-31" });
      const set = (seen: number, word: string | null) =>
        setOpenLink(
          database,
          officer,
          { id, seen, link: word ? { hash: hashOf(word), token: word, quota: 5 } : null },
          now,
        );
      fulfilled(await set(2, "first-open"));
      fulfilled(await set(3, "second-open"));
      fulfilled(await set(4, null));
      expect(await shown("/zh/open/first-open")).toEqual([410, `/zh/problem/open-link-replaced?on=${on}`]);
      expect(await shown("/en/open/second-open/apply")).toEqual([410, `/en/problem/open-link-ended?on=${on}`]);
    });
  });
});

describe("a large body", () => {
  const upload = (path: string, size: number) => fetch(front.base + path, { method: "POST", body: "x".repeat(size) });

  it("is taken in from nobody who is not signed in, and without being read", async () => {
    const response = await upload(`/zh/rounds/${round}/invite/upload`, 5_000_000);
    expect([response.status, response.headers.get("connection")]).toEqual([404, "close"]);
    expect((await upload(`/zh/rounds/${round}/invite/upload`, 17 * 1024 * 1024)).status).toBe(404);
  });

  it("for a sheet needs a link that opens one", async () => {
    expect((await upload("/zh/sheets/unknown/evidence/add", 1_000_000)).status).toBe(404);
    const { token } = await invited();
    fulfilled(await startApplication(database, hashOf(token), "zh", now));
    const response = await upload(`/zh/sheets/${token}/evidence/add`, 1_000_000);
    expect([response.status, ((await response.json()) as Seen).body.length]).toEqual([200, 1_000_000]);
  });
});
