import { randomBytes } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { startApplication } from "../../db/applications";
import { inviteFirms } from "../../db/firm-list";
import { reissueLink } from "../../db/links";
import { setOpenLink } from "../../db/rounds";
import { newBureau, newOpenRound, type Person } from "../db/bureau";
import { freshDatabase, fulfilled, hashOf } from "../db/fresh";
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
  const link = { hash: hashOf("open-token"), quota: 5 };
  fulfilled(await setOpenLink(database, officer, { id: round, seen: 2, link }, now));
});

async function invited() {
  const token = randomBytes(32).toString("base64url");
  const id = `application-${randomBytes(6).toString("hex")}`;
  const nothing = { uscc: null, region: null, industry: null, contact: null, email: null };
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
    fulfilled(await reissueLink(database, officer, { id, round, hash: hashOf(`new ${token}`) }, now));
    expect([
      await save(token),
      (await get(`/zh/invited/${token}`)).status,
      (await get(`/zh/sheets/${token}`)).status,
    ]).toEqual([404, 404, 404]);
    expect(await save(`new ${token}`)).toBe(200);
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
