import { randomBytes, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { isOutage, underWatch } from "#db/place";
import type { Locale } from "#lib/text/text";
import {
  addressLimit,
  addressOf,
  headerLimit,
  headerSize,
  linkIn,
  publicFile,
  signInPath,
  signOnReturn,
} from "./address";
import { type Told, turnedAway, turnedAwayPage } from "./behind";
import { allowanceOf, carriesBody, closeAfter, longestPatience } from "./body";
import { type Caller, callerOf, isOwnOrigin } from "./caller";
import { answerFigures } from "./figures";
import { contentSecurityPolicy, newNonce, securityHeaders } from "./headers";
import { leadTo } from "./lead";
import { isLocale, localeCookie, localeOf } from "./locale";
import { faultOf, logAnswer } from "./log";
import { isUnseen } from "./look";
import { mendedLink } from "./mended-link";
import type { Front } from "./parts";
import { hold, innerCaller, passed, passedRequest, unlessFailed } from "./passage";
import { browserCookie, cacheRule, pressedOnce, pressOf } from "./presses";
import { kindOf, problemStatus, refusalBody, refuseInOutage, sendBarePage, sendJson, wantsJson } from "./refusal";
import { answerSaves } from "./saves";
import { refuseUnread } from "./unread";
import { Uploads } from "./uploads";

export type { Front } from "./parts";

/** One request on its way through the front. */
type Passing = {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  id: string;
  caller: Caller;
  locale: Locale;
  /** Whether the disk or the database failed it. */
  met: { outage: boolean };
};

const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]);
const reads = new Set(["GET", "HEAD"]);

/** What a sender is told whose body was not taken in. */
const refusedBodies = { "too-slow": 408, "too-large": 413, unknown: 404, busy: 503 } as const;

/**
 * The server in front of the pages: decides who may pass and with what, keeps every limit, and answers saves, links
 * that are gone and questions about its health by itself.
 */
export function newFront(front: Front): Server {
  const inner = randomBytes(18).toString("base64url");
  const uploads = new Uploads();

  async function toPages(passing: Passing, target: string, body: Buffer | null, status?: number): Promise<void> {
    const { request, response, caller, id } = passing;
    const nonce = newNonce();
    const policy = contentSecurityPolicy(nonce, front.development);
    response.setHeader("Content-Security-Policy", policy);
    const lasting = target.startsWith("/_next/static/") || publicFile.test(passing.url.pathname);
    hold(response, { ...(status && { status }), ...(!lasting && { cacheControl: cacheRule(target) }) });
    const isPage = !target.startsWith("/_next/") && !lasting && request.headers.rsc === undefined;
    if (isPage && status === undefined)
      unlessFailed(response, (failed) => void refuse(passing, failed).catch(() => response.destroy()));
    const inside = passedRequest(request, { caller, id, nonce, policy, inner, target, body });
    await underWatch(passing.met, () => front.pages(inside, response));
  }

  async function refuse(passing: Passing, status: number, away: Told = { kind: kindOf(status) }): Promise<void> {
    const { request, response, url, locale } = passing;
    if (response.headersSent) return void response.destroy();
    if (!request.complete && carriesBody(request)) closeAfter(request, response);
    if (status === 500 && passing.met.outage) return refuseInOutage(passing);
    if (wantsJson(request, url.pathname)) return sendJson(response, status, refusalBody(status, locale, {}, away.kind));
    const page = turnedAwayPage(locale, away);
    if (page === null) return sendBarePage(response, status, locale);
    await toPages(passing, page, null, status);
  }

  async function answerApi(passing: Passing, body: Buffer | null): Promise<void> {
    const { request, response, url, locale } = passing;
    if (url.pathname === "/api/health") return sendJson(response, 200, { status: "live" });
    if (url.pathname === "/api/ready") {
      const ready = await front.ready().catch(() => false);
      return sendJson(response, ready ? 200 : 503, { status: ready ? "ready" : "not-ready" });
    }
    if (url.pathname === signOnReturn && request.method === "GET")
      return toPages(passing, url.pathname + url.search, body);
    const link = linkIn(url.pathname);
    if (link?.kind === "sheets" && (link.rest === "/answers" || link.rest === "/figures")) {
      if (request.method !== "PUT" && request.method !== "POST") return refuse(passing, 405);
      const opener = { token: link.token, cookies: request.headers.cookie };
      const { status, value } = await (link.rest === "/answers"
        ? answerSaves(front.saves, opener, body, locale)
        : answerFigures(front.figures, opener, body, locale));
      return sendJson(response, status, value);
    }
    if (!link) return refuse(passing, 404);
    await answerLinked(passing, body);
  }

  async function answerLinked(passing: Passing, body: Buffer | null): Promise<void> {
    const { url, request, response } = passing;
    const link = linkIn(url.pathname);
    const behind = link ? await front.links[link.kind](link.token, request.headers.cookie) : "open";
    if (behind === "signed-out") {
      if (wantsJson(request, url.pathname)) return refuse(passing, 401);
      return leadTo(response, signInPath(passing.locale, url, link?.rest), 303);
    }
    const away = turnedAway(behind);
    if (away) return refuse(passing, away.status, away);
    if (link && isUnseen(request, link.kind)) return refuse(passing, 503);
    // A shared result can be read and nothing else, and only reading it counts as a view.
    if (link?.kind === "shared" && body) return refuse(passing, 405);
    await toPages(passing, url.pathname + url.search, body);
  }

  /** A form; one whose act was done already is led where that led. */
  async function answerOnce(passing: Passing, body: Buffer): Promise<void> {
    const { request, response, url } = passing;
    const press = pressOf(request, url, body);
    if (!press) return answerLinked(passing, body);
    const stands = async (location: string) => {
      const link = linkIn(new URL(location, "http://front").pathname);
      return !link || (await front.links[link.kind](link.token, request.headers.cookie)) === "open";
    };
    const act = () => answerLinked(passing, body);
    if (!(await pressedOnce(front.presses, press, response, { act, stands }))) await refuse(passing, 503);
  }

  /** Whether a sender's link opens something, or on a page without a link, whether somebody is signed in. */
  async function isKnown({ request, url }: Passing): Promise<boolean> {
    const link = linkIn(url.pathname);
    const { cookie } = request.headers;
    return link ? (await front.links[link.kind](link.token, cookie)) === "open" : front.isSignedIn(cookie);
  }

  async function answer(passing: Passing): Promise<void> {
    const { request, response, url, caller, locale } = passing;
    const method = request.method ?? "";
    if (!methods.has(method)) return refuse(passing, 405);
    if ((request.url ?? "").length > addressLimit) return refuse(passing, 414);
    if (headerSize(request) > headerLimit) return refuse(passing, 431);
    let body: Buffer | null = null;
    if (reads.has(method)) {
      if (carriesBody(request)) closeAfter(request, response);
    } else {
      if (!isOwnOrigin(request, caller)) return refuse(passing, 403);
      const taken = await uploads.take(request, response, allowanceOf(url.pathname), caller.address, () =>
        isKnown(passing),
      );
      if (taken.state === "cut-off") return;
      if (taken.state !== "whole") return refuse(passing, refusedBodies[taken.state]);
      body = taken.bytes;
    }
    const path = url.pathname;
    if (path.startsWith("/api/")) return answerApi(passing, body);
    const mended = body ? null : mendedLink(path);
    if (mended) return leadTo(response, mended + url.search);
    if (!body && front.files?.answer(request, response, path)) return;
    const isTool = front.development && path.startsWith("/__nextjs");
    if (isTool || path.startsWith("/_next/") || publicFile.test(path)) return toPages(passing, path + url.search, body);
    const shown = problemStatus(path);
    if (shown !== null) return toPages(passing, path, null, shown);
    if (isLocale(path.split("/")[1])) {
      const cookies = [localeCookie(request, locale), browserCookie(request, path, caller.protocol === "https")].filter(
        (cookie) => cookie !== null,
      );
      if (cookies.length > 0) response.setHeader("Set-Cookie", cookies);
      return body ? answerOnce(passing, body) : answerLinked(passing, null);
    }
    if (path === "/" && !body) {
      response.setHeader("Vary", "Accept-Language, Cookie");
      return leadTo(response, `/${locale}${url.search}`);
    }
    // Nothing lives there; the pages say so in the reader's language.
    await toPages(passing, `/${locale}${path}${url.search}`, body);
  }

  function takeIn(request: IncomingMessage, response: ServerResponse): void {
    const began = performance.now();
    const given = addressOf(request.url ?? "");
    const url = given ?? new URL("http://front/");
    const own = request.headers[passed.inner] === inner;
    const caller = own ? innerCaller(request) : callerOf(request, front.deployment);
    const passing: Passing = {
      request,
      response,
      url,
      id: own ? String(request.headers[passed.id]) : randomUUID(),
      caller,
      locale: localeOf(request, url),
      met: { outage: false },
    };
    if (linkIn(url.pathname)) response.setHeader("X-Robots-Tag", "noindex");
    for (const [name, value] of Object.entries(securityHeaders(caller))) response.setHeader(name, value);
    response.setHeader("X-Request-Id", passing.id);
    // A page that is answered by another one after all has the framework listen twice.
    response.setMaxListeners(30);
    response.on("close", () => logAnswer(front.log, passing, began, own));
    (given ? answer(passing) : refuse(passing, 400)).catch((error: unknown) => {
      passing.met.outage ||= isOutage(error);
      front.log.error({ id: passing.id, fault: faultOf(error) });
      refuse(passing, 500).catch(() => response.destroy());
    });
  }

  const server = createServer(
    {
      maxHeaderSize: 2 * headerLimit,
      headersTimeout: 10_000,
      // Most bodies have less; see `allowanceOf`.
      requestTimeout: longestPatience,
      keepAliveTimeout: 65_000,
      connectionsCheckingInterval: 2_000,
    },
    takeIn,
  );
  // Asked before it sends its body, a client is told to go on only after its headers were judged.
  server.on("checkContinue", takeIn);
  server.on("clientError", refuseUnread);
  return server;
}
