import type { IncomingMessage } from "node:http";

/** Longest path with query, and largest sum of headers, in bytes. */
export const addressLimit = 4096;
export const headerLimit = 16 * 1024;

/** Pictures and notes for browsers and robots that lie beside the pages. */
export const publicFile = /^\/(favicon\.ico|robots\.txt|manifest\.webmanifest|(icon|apple-icon)[\w-]*\.(svg|png|ico))$/;

const linked = /^\/(?:api|zh|en)\/(sheets|shared)\/([^/]+)(\/.*)?$/;

/** The private or shared link that a path holds, with what follows it; `null` where it holds none. */
export function linkIn(path: string): { kind: "sheets" | "shared"; token: string; rest: string } | null {
  const [, kind, token = "", rest = ""] = linked.exec(path) ?? [];
  return kind ? { kind: kind as "sheets" | "shared", token: decodeURIComponent(token), rest } : null;
}

/** The address in a request line, or `null` where there is none; a path of two slashes is still a path. */
export function addressOf(target: string): URL | null {
  const whole = target.startsWith("/") ? `http://front${target}` : target;
  try {
    const url = new URL(whole);
    decodeURIComponent(url.pathname);
    return url;
  } catch {
    return null;
  }
}

/** Bytes that the headers take. */
export const headerSize = (request: IncomingMessage): number =>
  request.rawHeaders.reduce((sum, part) => sum + part.length + 2, 0);
