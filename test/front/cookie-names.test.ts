import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { knownCookies, securedCookie } from "#app/front/cookie-names";
import { freshDatabase } from "../db/fresh";
import { openFront, type Seen } from "./open-front";

describe("a cookie over https", () => {
  it.each([
    ["a=1; Path=/; HttpOnly", "__Host-a=1; Path=/; HttpOnly; Secure"],
    ["a=1; Max-Age=9; path=/", "__Host-a=1; Max-Age=9; path=/; Secure"],
    ["a=1; Path=/zh/sheets/x; HttpOnly; Secure", "__Secure-a=1; Path=/zh/sheets/x; HttpOnly; Secure"],
    ["a=1; Path=/; Domain=example.org", "__Secure-a=1; Path=/; Domain=example.org; Secure"],
    ["a=1", "__Secure-a=1; Secure"],
    ["__Host-a=1; Path=/; Secure", "__Host-a=1; Path=/; Secure"],
  ])("is named for what binds it: %s", (plain, secured) => {
    expect(securedCookie(plain)).toBe(secured);
    expect(securedCookie(securedCookie(plain))).toBe(secured);
  });

  it.each([
    ["__Host-a=1; __Secure-key=2", "a=1; key=2"],
    ["__Host-a=b=c; __Secure-typed-key=d=e; __Secure-known-device=", "a=b=c; typed-key=d=e; known-device="],
    ["a=1; __Host-a=2;  b=3", "a=2"],
    ["a=1", ""],
    ["__Secure-leapmark.session_token=planted; __Host-leapmark.session_token=mine", "leapmark.session_token=mine"],
    ["__Secure-leapmark.session_token=planted", ""],
    ["__Secure-locale=en; __Secure-presses=p; __Secure-leapmark.kept=k; __Secure-leapmark.state=s", ""],
    ["__Secure-leapmark.two_factor=t; __Secure-keys=1; __Secure-key; __Secure-", ""],
    ["__Host-key=planted; __Secure-key=mine", "key=mine"],
    ["__Host-", ""],
    ["__host-a=1; x__Host-a=2", ""],
    ["__Host-a=b=c; ;", "a=b=c"],
  ])("is known by that name alone: %s", (sent, known) => expect(knownCookies(sent)).toBe(known));
});

describe("the front", () => {
  const pages = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = "", url = "", headers } = request;
    response.setHeader("Set-Cookie", ["session=1; Path=/", "key=2; Path=/zh/sheets"]);
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify({ method, url, headers, body: "" } satisfies Seen));
  };
  const sent = { headers: { cookie: "session=forged; __Secure-session=planted; __Host-session=mine; __Secure-key=k" } };

  it("names cookies securely where the service is on https", async () => {
    const deployment = { origin: "https://leapmark.example", trustedProxies: 0 };
    const { base } = await openFront(await freshDatabase(), { pages, deployment });
    const answer = await fetch(`${base}/zh`, sent);
    expect(((await answer.json()) as Seen).headers.cookie).toBe("session=mine; key=k");
    expect(answer.headers.getSetCookie()).toEqual([
      "__Host-session=1; Path=/; Secure",
      "__Secure-key=2; Path=/zh/sheets; Secure",
    ]);
  });

  it("leaves them as they are over http", async () => {
    const { base } = await openFront(await freshDatabase(), { pages });
    const answer = await fetch(`${base}/zh`, sent);
    expect(((await answer.json()) as Seen).headers.cookie).toBe(sent.headers.cookie);
    expect(answer.headers.getSetCookie()).toEqual(["session=1; Path=/", "key=2; Path=/zh/sheets"]);
  });
});
