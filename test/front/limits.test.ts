import { beforeAll, describe, expect, it } from "vitest";
import { bodyLimit, routeOf } from "#app/front/routes";
import { addressLimit, headerLimit } from "#app/front/steps/bounds";
import { freshDatabase } from "../db/fresh";
import { exchange, openFront, type Seen } from "./open-front";

let base: string;
let port: number;
beforeAll(async () => {
  ({ base, port } = await openFront(await freshDatabase()));
});

const host = "Host: 127.0.0.1\r\n";
const post = (body: BodyInit, path = "/zh/start/create", headers = {}) =>
  fetch(base + path, { method: "POST", body, headers });
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);

describe("a body", () => {
  it("reaches the pages whole up to the limit", async () => {
    const seen = (await (await post("x".repeat(bodyLimit))).json()) as Seen;
    expect([seen.body.length, seen.headers["content-length"]]).toEqual([bodyLimit, String(bodyLimit)]);
  });

  it("is refused one byte above", async () => {
    const response = await post("x".repeat(bodyLimit + 1));
    expect([response.status, response.headers.get("connection")]).toEqual([413, "close"]);
    expect(((await response.json()) as Seen).url).toBe("/zh/problem/too-large");
  });

  it("of 30 MB is refused in words, in the language asked for", async () => {
    const response = await post("x".repeat(30_000_000), "/api/sheets/any/answers?locale=en");
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({
      error: { code: "too-large", next: expect.stringMatching(/shorten/) },
    });
  });

  it("that comes in pieces without an announced length is refused at the limit", async () => {
    const piece = Buffer.from(`10000\r\n${"x".repeat(0x10000)}\r\n`);
    const head = `POST /api/sheets/any/answers HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\n`;
    const answer = await exchange(port, [head, piece, piece, piece, piece, piece]);
    expect(statusOf(answer)).toBe(413);
    expect(answer).toMatch(/connection: close/i);
  });

  it("is not waited for where its announced length is too large", async () => {
    const answer = await exchange(port, [`POST /zh HTTP/1.1\r\n${host}Content-Length: 99999999\r\n\r\n`]);
    expect(statusOf(answer)).toBe(413);
  });

  it("is not asked for where its announced length is too large", async () => {
    const expecting = (length: number) =>
      `POST /api/sheets/any/answers HTTP/1.1\r\n${host}Expect: 100-continue\r\nContent-Length: ${length}\r\n\r\n`;
    expect(statusOf(await exchange(port, [expecting(99_999_999)]))).toBe(413);
    expect(statusOf(await exchange(port, [expecting(10)], 300))).toBe(100);
  });

  it("longer than announced ends the connection", async () => {
    const head = `POST /api/sheets/any/answers HTTP/1.1\r\n${host}Content-Length: 2\r\n\r\n`;
    const answer = await exchange(port, [head, '{}{"answers":[]}']);
    expect(statusOf(answer)).toBe(400);
    expect(answer).toMatch(/Connection: close/);
  });

  it("shorter than announced changes nothing and is not answered", async () => {
    const head = `POST /api/sheets/any/answers HTTP/1.1\r\n${host}Content-Length: 500\r\n\r\n{`;
    expect(await exchange(port, [head], 300)).toBe("");
    expect((await fetch(`${base}/api/health`)).status).toBe(200);
  });

  it("with two lengths or two ways to tell it is not read", async () => {
    const both = `POST /zh HTTP/1.1\r\n${host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`;
    expect(statusOf(await exchange(port, [both]))).toBe(400);
    const twice = `POST /zh HTTP/1.1\r\n${host}Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello`;
    expect(statusOf(await exchange(port, [twice]))).toBe(400);
  });

  it("of a request that only reads is thrown away", async () => {
    const answer = await exchange(port, [`GET /zh HTTP/1.1\r\n${host}Content-Length: 5\r\n\r\nhello`]);
    expect(statusOf(answer)).toBe(200);
    expect(answer).toMatch(/"body":""/);
    expect(answer).toMatch(/connection: close/i);
  });
});

describe("a request", () => {
  it.each([
    ["an address at the limit", `/zh?${"a".repeat(addressLimit - 4)}`, 200],
    ["an address above it", `/zh?${"a".repeat(addressLimit - 3)}`, 414],
    ["an address that cannot be decoded", "/zh/%E0%A4%A", 400],
    ["a broken escape", "/%", 400],
  ])("with %s", async (_, path, expected) => {
    expect((await fetch(base + path)).status).toBe(expected);
  });

  it("with too many headers is refused by a page, with far too many at once", async () => {
    const padded = (length: number) =>
      exchange(port, [`GET /zh HTTP/1.1\r\n${host}X-Padding: ${"a".repeat(length)}\r\n\r\n`], 500);
    expect(statusOf(await padded(headerLimit - 100))).toBe(200);
    const refused = await padded(headerLimit);
    expect(statusOf(refused)).toBe(431);
    expect(refused).toMatch(/too-large/);
    expect(statusOf(await padded(3 * headerLimit))).toBe(431);
  });

  it.each(["OPTIONS", "TRACE", "PROPFIND"])("with the method %s is refused", async (method) => {
    const answer = await exchange(port, [`${method} /zh HTTP/1.1\r\n${host}\r\n`], 300);
    expect(statusOf(answer)).toBe(405);
  });

  it("for another server never leaves this one", async () => {
    const answer = await exchange(port, [`GET http://evil.test/zh HTTP/1.1\r\nHost: evil.test\r\n\r\n`], 300);
    expect(answer).toMatch(/"url":"\/zh"/);
    const slashes = await exchange(port, [`GET //evil.test/zh HTTP/1.1\r\n${host}\r\n`], 300);
    expect(slashes).toMatch(/"url":"\/zh\/\/evil.test\/zh"/);
  });

  it("that is none is told so", async () => {
    const answer = await exchange(port, ["hello\r\n\r\n"]);
    expect(statusOf(answer)).toBe(400);
    expect(answer).toMatch(/\r\nX-Content-Type-Options: nosniff\r\n/);
    expect(answer).toMatch(/\r\nContent-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n/);
  });
});

describe("the server", () => {
  it("gives slow senders ten seconds for headers, thirty for a form and five minutes for a file", async () => {
    const { server } = await openFront(await freshDatabase());
    expect([server.headersTimeout, server.requestTimeout]).toEqual([10_000, 300_000]);
    expect(routeOf("/zh/start/create").takes).toEqual({ bytes: bodyLimit, patience: 30_000 });
    expect(routeOf("/zh/sheets/any/evidence/add").takes).toEqual({ bytes: 21 * 1024 * 1024, patience: 300_000 });
    expect(routeOf("/zh/sheets/any/evidence/add/more").takes.bytes).toBe(bodyLimit);
  });
});
