import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { callerOf, isOwnOrigin } from "#app/front/caller";
import { countedAddress } from "#app/front/counted-address";

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
    expect(addressOf("[2001:db8::1]:443")).toBe("2001:db8:0:0::/64");
    expect(addressOf("203.0.113.7:5000")).toBe("203.0.113.7");
  });
});

describe("what limits count", () => {
  const counted = (...given: string[]) => new Set(given.map(countedAddress)).size;

  it("is the whole /64 of an IPv6 address, however it is written", () => {
    const own = ["2001:db8:1:2::1", "2001:DB8:1:2:ffff::", "2001:0db8:0001:0002:0:0:0:9", "2001:db8:1:2::1.2.3.4"];
    expect(countedAddress(own[0] ?? "")).toBe("2001:db8:1:2::/64");
    expect(counted(...own, "2001:db8:1:2::1%eth0")).toBe(1);
    expect(counted("2001:db8:1:2::1", "2001:db8:1:3::1", "2001:db8:2:2::1", "::1")).toBe(4);
    expect(counted("fe80::1%eth0", "fe80::2%eth1")).toBe(1);
  });

  it("is an IPv4 address also where it is written as IPv6", () => {
    const own = ["1.2.3.4", "::ffff:1.2.3.4", "::FFFF:0102:0304", "0:0:0:0:0:ffff:1.2.3.4", "64:ff9b::102:304"];
    expect(countedAddress(own[4] ?? "")).toBe("1.2.3.4");
    expect(counted(...own)).toBe(1);
    expect(counted("::ffff:1.2.3.4", "::ffff:1.2.3.5", "64:ff9b::1.2.3.6")).toBe(3);
  });

  it.each(["", "unknown", "1.2.3", "2001:db8", ":::", "<script>"])("of %j is one for all", (given) => {
    expect(countedAddress(given)).toBe("unknown");
  });
});

describe("a form is taken of an own page alone", () => {
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
    [{ "sec-fetch-site": "none", origin: "http://leapmark.test" }, true],
    [{ "sec-fetch-site": "none", origin: "http://evil.test" }, false],
    [{ "sec-fetch-site": "same-site" }, false],
    [{ "sec-fetch-site": "cross-site", origin: "http://leapmark.test" }, false],
    [{}, true],
  ])("%j: %s", (headers, expected) => {
    expect(own(headers as Record<string, string>)).toBe(expected);
  });
});
