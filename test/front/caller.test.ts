import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { callerOf, isOwnOrigin } from "../../app/front/caller";

function request(headers: Record<string, string>): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: "::ffff:10.0.0.9" });
  const message = new IncomingMessage(socket);
  message.headers = { host: "leapmark.test", ...headers };
  return message;
}

const forged = {
  "x-forwarded-for": "6.6.6.6, 203.0.113.7, 10.0.0.2",
  "x-forwarded-host": "evil.test",
  "x-forwarded-proto": "https",
};

describe("the caller", () => {
  it("is who the connection comes from where no proxy is trusted", () => {
    const caller = callerOf(request(forged), { origin: null, trustedProxies: 0 });
    expect(caller).toEqual({ address: "10.0.0.9", host: "leapmark.test", protocol: "http" });
  });

  it("is counted from the right of the list where proxies are trusted", () => {
    const addressBehind = (trustedProxies: number) =>
      callerOf(request(forged), { origin: null, trustedProxies }).address;
    expect([1, 2, 3, 4].map(addressBehind)).toEqual(["10.0.0.2", "203.0.113.7", "6.6.6.6", "10.0.0.9"]);
  });

  it("takes host and protocol from a trusted proxy, and from the configured address before all", () => {
    const proxied = callerOf(request(forged), { origin: null, trustedProxies: 1 });
    expect(proxied).toMatchObject({ host: "evil.test", protocol: "https" });
    const configured = callerOf(request(forged), { origin: "https://leapmark.example", trustedProxies: 1 });
    expect(configured).toMatchObject({ host: "leapmark.example", protocol: "https" });
  });

  it.each(["not an address", "", "<script>", "999.1.1.1"])("does not take %j for an address", (claimed) => {
    const caller = callerOf(request({ "x-forwarded-for": claimed }), { origin: null, trustedProxies: 1 });
    expect(caller.address).toBe("10.0.0.9");
  });

  it("understands addresses with ports and brackets", () => {
    const addressOf = (claimed: string) =>
      callerOf(request({ "x-forwarded-for": claimed }), { origin: null, trustedProxies: 1 }).address;
    expect(addressOf("[2001:db8::1]:443")).toBe("2001:db8::1");
    expect(addressOf("203.0.113.7:5000")).toBe("203.0.113.7");
  });
});

describe("an own page", () => {
  const own = (headers: Record<string, string>) => {
    const asked = request(headers);
    return isOwnOrigin(asked, callerOf(asked, { origin: null, trustedProxies: 0 }));
  };

  it.each([
    [{ origin: "http://leapmark.test" }, true],
    [{ origin: "https://leapmark.test" }, false],
    [{ origin: "http://leapmark.test.evil.test" }, false],
    [{ origin: "http://leapmark.test:8080" }, false],
    [{ origin: "null" }, false],
    [{ "sec-fetch-site": "same-origin", origin: "null" }, true],
    [{ "sec-fetch-site": "none" }, true],
    [{ "sec-fetch-site": "same-site" }, false],
    [{ "sec-fetch-site": "cross-site", origin: "http://leapmark.test" }, false],
    [{}, true],
  ])("%j: %s", (headers, expected) => {
    expect(own(headers as Record<string, string>)).toBe(expected);
  });
});
