import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { sessionCookie } from "../accounts/signed-in";
import type { Sent } from "./body";
import { cookieOf } from "./locale";
import { problemStatus } from "./refusal";
import { needsBrowser, routeOf } from "./routes";
import { sentForm } from "./sent-form";

/**
 * Acts that are done once although their form is sent twice: whoever presses again is led where the first press led,
 * shown what it showed. The same sending is told by the mark that its page gave its form. What came of it is kept for
 * half an hour, encrypted with the mark and the cookie below, which nobody but that browser has.
 */
export type PressStore = {
  claim: (
    hash: string,
    at: Date,
  ) => Promise<{ state: "first"; attempt: string } | { state: "running" } | { state: "done"; outcome: Buffer }>;
  keep: (kept: { hash: string; attempt: string; outcome: Buffer; until: Date }) => Promise<void>;
  release: (hash: string, attempt: string) => Promise<void>;
  forget: (hash: string) => Promise<void>;
};

/** Cookie by which a browser is known again for as long as what it sent may be sent again; it opens nothing. */
const pressCookie = "presses";

/** How long what came of an act is kept, in seconds. */
const term = 30 * 60;

/** Milliseconds between two looks at an act that is under way, and for how long one looks. */
const glance = 100;
const patience = 60_000;

/** A sending that may be one of several of the same act: under which hash it is known, and what it is locked with. */
export type Press = { hash: string; key: Buffer };

/** The act that a form asks for; `null` where it may as well be asked for a second time. */
export function pressOf(request: IncomingMessage, url: URL, body: Sent): Press | null {
  const form = request.method === "POST" ? sentForm(body) : null;
  if (!form) return null;
  const { isKnownByWords, changesSession } = routeOf(url.pathname);
  const isSame = isKnownByWords === true || isKnownByWords?.some((name) => form.names.has(name)) === true;
  const cookie = browserOf(request) ?? "";
  const mark = /^[\w-]{22,64}$/.test(form.mark ?? "") ? form.mark : null;
  const byWords = cookie !== "" && isSame;
  if (!byWords && mark === null) return null;
  const session = changesSession && mark !== null ? "" : (cookieOf(request, sessionCookie) ?? "");
  const words = JSON.stringify([byWords ? null : mark, cookie, session, url.pathname.slice(3), form.digest]);
  const digest = (purpose: string) => createHash("sha256").update(`${purpose} ${words}`);
  return { hash: digest("press").digest("hex"), key: digest("lock").digest() };
}

function browserOf(request: IncomingMessage): string | null {
  const value = cookieOf(request, pressCookie) ?? "";
  return /^[\w-]{22}$/.test(value) ? value : null;
}

/** Has the browser that opens a page with such forms known again for as long as one is kept. */
export function browserCookie(request: IncomingMessage, path: string, secure: boolean): string | null {
  if (request.method !== "GET" || request.headers.rsc !== undefined || !needsBrowser(path)) return null;
  const value = browserOf(request) ?? randomBytes(16).toString("base64url");
  return `${pressCookie}=${value}; Path=/; Max-Age=${term}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}

/** Where a browser was led, and what it was given to show there. */
type Led = { location: string; cookies: string[] };

/** By their query, or their page, forms say that they were not taken: then nothing was done. */
const isRefusal = (location: string): boolean =>
  problemStatus(location.split("?")[0] ?? "") !== null || /[?&](problems?|kept)=/.test(location);

/** The framework sets a header to a list of values, also where there is one. */
const valuesOf = (response: ServerResponse, name: string): string[] =>
  [response.getHeader(name) ?? []].flat().map(String);

function ledBy(response: ServerResponse): Led | null {
  const [location] = valuesOf(response, "location");
  if (response.statusCode !== 303 || location === undefined || isRefusal(location)) return null;
  return { location, cookies: valuesOf(response, "set-cookie") };
}

function locked(led: Led, key: Buffer): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const text = Buffer.concat([cipher.update(JSON.stringify(led), "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

function unlocked(bytes: Buffer, key: Buffer): Led {
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8")) as Led;
}

/**
 * Does an act, or waits for the one who is doing it, and leads where that led; as long as what it led to `stands`.
 * Tells `false` where the other one does not come to an end.
 */
export async function pressedOnce(
  store: PressStore,
  { hash, key }: Press,
  response: ServerResponse,
  { act, stands }: { act: () => Promise<void>; stands: (location: string) => Promise<boolean> },
): Promise<boolean> {
  const giveUp = performance.now() + patience;
  while (performance.now() < giveUp && !response.destroyed) {
    const claim = await store.claim(hash, new Date());
    if (claim.state === "running") {
      await new Promise((resolve) => setTimeout(resolve, glance));
      continue;
    }
    if (claim.state === "done") {
      const led = unlocked(claim.outcome, key);
      if (await stands(led.location)) {
        response.writeHead(303, { Location: led.location, "Set-Cookie": led.cookies, "Cache-Control": "no-store" });
        response.end();
        return true;
      }
      await store.forget(hash);
      continue;
    }
    let led: Led | null = null;
    try {
      await act();
      led = ledBy(response);
    } finally {
      const until = new Date(Date.now() + term * 1000);
      if (led) await store.keep({ hash, attempt: claim.attempt, outcome: locked(led, key), until });
      else await store.release(hash, claim.attempt);
    }
    return true;
  }
  return response.destroyed;
}
