import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import { countedAddress } from "./counted-address";

/** What a deployment says about what stands in front of it. */
export type Deployment = {
  /** Public origin of the service, e.g. `https://leapmark.example`; `null` where it is the one that requests name. */
  origin: string | null;
  /** How many proxies in front are ours; with 0 no X-Forwarded-* is believed. */
  trustedProxies: number;
};

/** Who asks and under which address, as far as the connection and our own proxies tell. */
export type Caller = {
  /** What limits count: an IPv4 address or the /64 of an IPv6 one; never logged. */
  address: string;
  /** Host with its port, as the browser shows it. */
  host: string;
  protocol: "http" | "https";
};

const listed = (header: string | string[] | undefined): string[] =>
  (Array.isArray(header) ? header.join(",") : (header ?? "")).split(",").map((part) => part.trim());

const withoutPort = (address: string): string =>
  address.replace(/^\[(.*)\](:\d+)?$/, "$1").replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1");

/** The public host and protocol, by setting first, then by our own proxies, then by the request itself. */
function placeOf(request: IncomingMessage, { origin, trustedProxies }: Deployment): Omit<Caller, "address"> {
  if (origin !== null) {
    const { host, protocol } = new URL(origin);
    return { host, protocol: protocol === "https:" ? "https" : "http" };
  }
  const { headers } = request;
  if (trustedProxies === 0) return { host: headers.host ?? "", protocol: "http" };
  return {
    host: listed(headers["x-forwarded-host"]).at(-1) || (headers.host ?? ""),
    protocol: listed(headers["x-forwarded-proto"]).at(-1) === "https" ? "https" : "http",
  };
}

export function callerOf(request: IncomingMessage, deployment: Deployment): Caller {
  // Anyone can write the left of the list; the entry of the outermost proxy of ours is counted from the right.
  const forwarded = deployment.trustedProxies > 0 ? listed(request.headers["x-forwarded-for"]) : [];
  const claimed = withoutPort(forwarded.at(-deployment.trustedProxies) ?? "");
  const address = isIP(claimed) ? claimed : (request.socket.remoteAddress ?? "");
  return { ...placeOf(request, deployment), address: countedAddress(address) };
}

/**
 * Whether a request that changes something comes from a page of ours. Browsers say so by themselves; a program that
 * says nothing carries its own token and has no browser to be tricked.
 */
export function isOwnOrigin(request: IncomingMessage, caller: Caller): boolean {
  const { origin, "sec-fetch-site": site } = request.headers;
  // "none" is what a person typed or keeps; a page that is named beside it has to be ours all the same.
  if (site !== undefined && site !== "none") return site === "same-origin";
  return origin === undefined || origin === `${caller.protocol}://${caller.host}`;
}
