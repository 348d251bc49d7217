import { beforeAll, describe, expect, it } from "vitest";
import { freshDatabase } from "../db/fresh";
import { openFront, type Seen } from "./open-front";

let base: string;
beforeAll(async () => {
  ({ base } = await openFront(await freshDatabase()));
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(base + path, { headers, redirect: "manual" });

describe("the first address", () => {
  it.each([
    ["", {}, "/zh"],
    ["", { "accept-language": "en-GB,en;q=0.9,zh;q=0.8" }, "/en"],
    ["", { "accept-language": "en;q=0.5, zh-TW" }, "/zh"],
    ["", { "accept-language": "de, fr;q=0.9" }, "/zh"],
    ["", { "accept-language": "de, en;q=0.1" }, "/en"],
    ["", { "accept-language": "en;q=0, zh;q=0.1" }, "/zh"],
    ["", { "accept-language": ";;;=,q=" }, "/zh"],
    ["", { cookie: "a=b; locale=en", "accept-language": "zh" }, "/en"],
    ["", { cookie: "locale=xx" }, "/zh"],
    ["?from=mail", { cookie: "locale=en" }, "/en?from=mail"],
  ])("%j with %j leads to %s", async (query, headers, expected) => {
    const response = await get(`/${query}`, headers as Record<string, string>);
    expect([response.status, response.headers.get("location")]).toEqual([307, expected]);
    expect(response.headers.get("vary")).toMatch(/Accept-Language/);
  });
});

describe("other addresses", () => {
  const urlOf = async (path: string, headers = {}) => ((await (await get(path, headers)).json()) as Seen).url;

  it("go to the pages as they are where they name a language", async () => {
    expect(await urlOf("/en/method?x=1")).toBe("/en/method?x=1");
    expect(await urlOf("/_next/static/a.js")).toBe("/_next/static/a.js");
    expect(await urlOf("/icon.svg")).toBe("/icon.svg");
  });

  it("are not found in the reader's language where they do not", async () => {
    expect(await urlOf("/method")).toBe("/zh/method");
    expect(await urlOf("/fr/method", { cookie: "locale=en" })).toBe("/en/fr/method");
    expect(await urlOf("/zhongwen")).toBe("/zh/zhongwen");
  });

  it("remember a language that differs from what the browser asks for", async () => {
    const cookieOf = async (path: string, headers = {}) => (await get(path, headers)).headers.get("set-cookie");
    expect(await cookieOf("/en")).toMatch(/^locale=en; Path=\/; Max-Age=31536000; HttpOnly; SameSite=Lax$/);
    expect(await cookieOf("/zh")).toBeNull();
    expect(await cookieOf("/en", { "accept-language": "en" })).toBeNull();
    expect(await cookieOf("/zh", { cookie: "locale=en" })).toMatch(/^locale=zh;/);
    expect(await cookieOf("/en", { rsc: "1" })).toBeNull();
  });
});
