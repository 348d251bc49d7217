import type { IncomingMessage, ServerResponse } from "node:http";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { note } from "#db/met";
import { freshDatabase } from "../db/fresh";
import { openFront, type Seen } from "./open-front";

let base: string;
let lines: string[];
beforeAll(async () => {
  ({ base, lines } = await openFront(await freshDatabase()));
});

const seenBy = async (path: string, init: RequestInit = {}) => (await (await fetch(base + path, init)).json()) as Seen;

describe("what the pages see", () => {
  it("is nothing that an outsider made up about addresses, ids and the framework's insides", async () => {
    const forged = {
      "x-forwarded-for": "6.6.6.6",
      "x-forwarded-host": "evil.test",
      "x-forwarded-proto": "https",
      forwarded: "for=6.6.6.6",
      "x-real-ip": "6.6.6.6",
      "x-request-id": "forged",
      "x-client-address": "6.6.6.6",
      "x-nonce": "forged",
      "content-security-policy": "script-src *",
      "x-middleware-subrequest": "middleware",
      "x-invoke-path": "/en",
    };
    const { headers } = await seenBy("/zh", { headers: forged });
    expect(headers).toMatchObject({
      "x-forwarded-for": "127.0.0.1",
      "x-forwarded-host": new URL(base).host,
      "x-forwarded-proto": "http",
      "x-client-address": "127.0.0.1",
    });
    expect(JSON.stringify(headers)).not.toMatch(/6\.6\.6\.6|evil|forged|script-src \*|middleware|invoke/);
  });

  it("is the method and the body of a form, and our own origin", async () => {
    const body = new URLSearchParams({ depth: "full", firmName: "<script>alert(1)</script>" });
    const seen = await seenBy("/zh/start/create", { method: "POST", body, headers: { origin: base } });
    expect([seen.method, seen.body, seen.headers.origin]).toEqual(["POST", body.toString(), base]);
    expect(seen.headers["content-type"]).toMatch(/form-urlencoded/);
  });
});

describe("what a browser gets", () => {
  it("carries the same policy as the pages saw, with a nonce of its own", async () => {
    const policies = await Promise.all(
      [1, 2].map(async () => {
        const response = await fetch(`${base}/zh`);
        const { headers } = (await response.json()) as Seen;
        const policy = response.headers.get("content-security-policy");
        expect(headers["content-security-policy"]).toBe(policy);
        expect(policy).toContain(`'nonce-${headers["x-nonce"]}'`);
        return policy;
      }),
    );
    expect(policies[0]).not.toBe(policies[1]);
    expect(policies[0]).not.toMatch(/unsafe-eval|\*|https?:|ws:/);
  });

  it.each(["/zh", "/", "/api/health", "/api/none", "/zh/problem/gone", "/_next/static/a.js"])(
    "is guarded by headers on %s",
    async (path) => {
      const { headers } = await fetch(base + path, { redirect: "manual" });
      expect(Object.fromEntries(headers)).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "same-origin",
        "cross-origin-opener-policy": "same-origin",
        "x-frame-options": "DENY",
        "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
      expect(headers.get("x-powered-by")).toBeNull();
      expect(headers.get("strict-transport-security")).toBeNull();
    },
  );

  it.each([
    ["sandbox; default-src 'none'", true],
    ["default-src *", false],
    ["sandbox allow-scripts; default-src *", false],
  ])("keeps what a route allows itself where that is nothing at all: %s", async (own, isKept) => {
    const pages = async (_: unknown, response: ServerResponse) => {
      // As the framework does it: nothing that is there already is written over.
      if (!response.hasHeader("Content-Security-Policy")) response.setHeader("Content-Security-Policy", own);
      response.end("");
    };
    const { base } = await openFront(await freshDatabase(), { pages });
    const { headers } = await fetch(`${base}/zh/clients/templates/logo`);
    const policy = headers.get("content-security-policy");
    if (isKept) expect(policy).toBe(own);
    else expect(policy).toMatch(/^default-src 'self'; script-src 'self' 'nonce-/);
  });

  it("may load on the page of a failure what that page was made for, though it was asked for after another", async () => {
    const pages = async (request: IncomingMessage, response: ServerResponse) => {
      if (!request.url?.includes("/problem/")) response.statusCode = 404;
      response.end(String(request.headers["content-security-policy"]));
    };
    const { base } = await openFront(await freshDatabase(), { pages });
    const answer = await fetch(`${base}/zh/nowhere`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-security-policy")).toBe(await answer.text());
  });

  it("is told to keep to https where the service is on it", async () => {
    const secure = await openFront(await freshDatabase(), {
      deployment: { origin: "https://leapmark.example", trustedProxies: 0 },
    });
    const { headers } = await fetch(`${secure.base}/zh`);
    expect(headers.get("strict-transport-security")).toBe("max-age=31536000; includeSubDomains");
  });

  it("is never kept by anyone but for lasting files", async () => {
    const rule = async (path: string) => (await fetch(base + path)).headers.get("cache-control");
    expect(await rule("/zh")).toBe("private, no-store");
    expect(await rule("/zh/sheets/none/download/csv")).toBe("private, no-store");
    expect(await rule("/_next/static/a.js")).toBe("s-maxage=31536000");
  });
});

describe("where a submission comes from", () => {
  const send = async (method: string, path: string, headers: Record<string, string>) =>
    fetch(base + path, { method, headers, body: "a=b" });

  it.each(["POST", "PUT", "PATCH", "DELETE"])("counts for %s", async (method) => {
    const response = await send(method, "/zh/start/create", { origin: "http://evil.test" });
    expect(response.status).toBe(403);
    expect(((await response.json()) as Seen).url).toBe("/zh/problem/forbidden");
  });

  it("counts for saves too, and is refused in the reader's language", async () => {
    const response = await send("PUT", "/api/sheets/any/answers", {
      origin: "http://evil.test",
      "accept-language": "en",
    });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({
      error: { code: "forbidden", next: expect.stringMatching(/this site/) },
    });
  });

  it("does not matter for reading", async () => {
    expect((await fetch(`${base}/zh`, { headers: { origin: "http://evil.test" } })).status).toBe(200);
  });
});

describe("faults of the pages", () => {
  it("are answered without their insides, and logged without values", async () => {
    const failing = await openFront(await freshDatabase(), {
      pages: async () => {
        const query = { query: "insert into answers values (?)", params: ["secret answer"] };
        throw Object.assign(new Error("Failed query: insert into answers values (?)\nparams: secret answer"), query);
      },
    });
    const response = await fetch(`${failing.base}/en/method`);
    expect([response.status, response.headers.get("content-type")]).toEqual([500, "text/html; charset=utf-8"]);
    expect(await response.text()).toMatch(/lang="en".*Something went wrong/s);
    expect(failing.lines.join("")).toMatch(/fault/);
    expect(failing.lines.join("")).not.toMatch(/secret/);
    expect(failing.lines.join("")).toContain(response.headers.get("x-request-id"));
  });
});

describe("the log", () => {
  it("tells by an id who asked, and which limit turned them away", async () => {
    const pages = async (request: IncomingMessage, response: ServerResponse) => {
      const isFirst = request.url === "/zh/first";
      await new Promise((resolve) => setTimeout(resolve, isFirst ? 30 : 0));
      note(isFirst ? { user: "u-1" } : { user: "u-2", limit: "sign-in" });
      response.end("");
    };
    const { base, lines } = await openFront(await freshDatabase(), { pages });
    await Promise.all([fetch(`${base}/zh/first`), fetch(`${base}/zh/second`)]);
    await vi.waitFor(() => expect(lines).toHaveLength(2));
    const noted = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(noted.find(({ route }) => route === "/zh/first")).toMatchObject({ user: "u-1" });
    expect(noted.find(({ route }) => route === "/zh/first")).not.toHaveProperty("limit");
    expect(noted.find(({ route }) => route === "/zh/second")).toMatchObject({ user: "u-2", limit: "sign-in" });
  });

  it("tells of what is refused which pattern was asked for, from where as a mark, and no word that a reader typed", async () => {
    const pages = async (_: unknown, response: ServerResponse) => {
      response.statusCode = 404;
      response.end("");
    };
    const markOf = (address: string) => `mark of ${address.length}`;
    const { base, lines } = await openFront(await freshDatabase(), { pages, markOf });
    const id = "0b6f0c2e-5a0f-4a53-9a83-7e8f4a1c2d3e";
    const asked = [
      "/zh/wang-xiaoming",
      "/zh/rounds/wang-xiaoming",
      `/zh/rounds/${id}/firms/${id}`,
      "/zh/join/wang/accept",
    ];
    for (const path of asked) await (await fetch(base + path)).text();
    await (await fetch(`${base}/zh/rounds/${id}/firms/${id}/decide`, { method: "POST", body: "" })).text();
    await vi.waitFor(() => expect(lines).toHaveLength(5));
    const noted = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(noted.map(({ route }) => route)).toEqual([
      "/zh/:other",
      "/zh/rounds/:other",
      "/zh/rounds/:other/firms/:other",
      "/zh/join/:token/accept",
      "/zh/rounds/:other/firms/:other/decide",
    ]);
    expect(new Set(noted.map(({ from }) => from))).toEqual(new Set(["mark of 9"]));
  });

  it("has one line for a request and nothing that anyone typed", async () => {
    const before = lines.length;
    const token = "Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmE";
    const response = await fetch(`${base}/zh/sheets/${token}/sections/capability?name=Wang&key=ABCD-EFGH`, {
      headers: { "user-agent": "Phone", cookie: "key=ABCD-EFGH", "x-forwarded-for": "203.0.113.7" },
    });
    await response.text();
    await fetch(`${base}/api/sheets/${token}/answers`, { method: "PUT", body: '{"answers":[{"secret":"turbine"}]}' });
    await fetch(`${base}/zh/Wang%20Xiaoming`);
    await expect.poll(() => lines.length).toBe(before + 3);
    const written = lines.slice(before).map((line) => JSON.parse(line));
    expect(written[0]).toEqual({
      level: 30,
      time: expect.anything(),
      id: response.headers.get("x-request-id"),
      method: "GET",
      route: "/zh/sheets/:token/sections/:other",
      status: 404,
      ms: expect.any(Number),
    });
    expect(written.map(({ route }) => route).slice(1)).toEqual(["/api/sheets/:token/answers", "/zh/:other"]);
    expect(lines.join("")).not.toMatch(/Zm9v|Wang|ABCD|Phone|turbine|203\.0|127\.0/);
  });
});
