import type { IncomingMessage, ServerResponse } from "node:http";
import { messagesOf } from "#lib/messages/messages";
import type { Messages } from "#lib/messages/shape";
import { type Locale, languages, locales } from "#lib/text/languages";
import { escaped } from "#lib/text/markup";

/** Why a request is turned away before a page sees it; each has its words in every language. */
export type Kind = Exclude<keyof Messages["problem"], "home" | "since">;

const kinds: Record<number, Kind> = {
  400: "badRequest",
  403: "forbidden",
  404: "notFound",
  405: "badRequest",
  408: "badRequest",
  410: "gone",
  413: "tooLarge",
  414: "tooLarge",
  422: "badRequest",
  429: "tooMany",
  431: "tooLarge",
  500: "broken",
  503: "unavailable",
};

export const kindOf = (status: number): Kind => kinds[status] ?? (status < 500 ? "badRequest" : "broken");

/** An address of a client of a practice. */
const clientPath = /^\/[^/]+\/clients\/[0-9a-f-]{36}(\/|$)/;

/** The kind for a status at an address: what is not there of a client is told in the words of whoever advises it. */
export const kindAt = (status: number, path: string): Kind =>
  status === 404 && clientPath.test(path) ? "clientClosed" : kindOf(status);

const kebab = (words: string): string => words.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Kinds that a page tells about; the others say that the pages themselves may be at fault. */
const withPage: Partial<Record<Kind, number>> = {
  badRequest: 400,
  notFound: 404,
  clientClosed: 404,
  gone: 410,
  askingOver: 410,
  replacedByMail: 410,
  replacedByBureau: 410,
  replacedByFirm: 410,
  openLinkReplaced: 410,
  openLinkEnded: 410,
  tooLarge: 413,
  tooMany: 429,
  forbidden: 403,
  unavailable: 503,
  damagedFile: 404,
};

/** The page that tells a reader about it, or `null` where the bare page must do. */
export const problemPath = (locale: Locale, kind: Kind): string | null =>
  kind in withPage ? `/${locale}/problem/${kebab(kind)}` : null;

const pages = new Map(
  Object.entries(withPage).flatMap(([kind, status]) =>
    locales.map((locale) => [problemPath(locale, kind as Kind), status] as const),
  ),
);

/** The status that such a page has wherever it is shown, or `null` for other pages. */
export const problemStatus = (path: string): number | null => pages.get(path) ?? null;

/** Whether the request comes from a program, which reads JSON, and not from a person, who reads a page. */
export function wantsJson(request: IncomingMessage, path: string): boolean {
  const accept = request.headers.accept ?? "";
  return path.startsWith("/api/") || (accept.includes("application/json") && !accept.includes("text/html"));
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  const body = Buffer.from(text);
  response.writeHead(status, {
    "Content-Type": `${type}; charset=utf-8`,
    "Content-Length": body.length,
    "Cache-Control": "private, no-store",
  });
  response.end(body);
}

export const sendJson = (response: ServerResponse, status: number, value: unknown): void =>
  send(response, status, "application/json", JSON.stringify(value));

/** What a program is told: a stable code, and in the reader's language what happened and what to do next. */
export function refusalBody(
  status: number,
  locale: Locale,
  details: Record<string, unknown> = {},
  kind: Kind = kindOf(status),
) {
  const { text, next } = messagesOf(locale).problem[kind];
  return { error: { code: kebab(kind), message: text, next, ...details } };
}

/** What a person is told by a page that needs nothing else: for when the pages themselves cannot answer. */
function barePage(kind: Kind, locale: Locale, reference: string): string {
  const { problem, common } = messagesOf(locale);
  const { title, text, next } = problem[kind];
  const lines = [text, next].map((line) => `<p>${escaped(line)}</p>`).join("");
  return `<!doctype html><html lang="${languages[locale].lang}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${escaped(`${title} · ${common.product}`)}</title>
<style>body{margin:0;background:#f7f5f0;color:#16202a;font:1.0625rem/1.6 system-ui,"PingFang SC","Microsoft YaHei",sans-serif}
header{border-bottom:1px solid #dcd7cb;padding:1rem;font-weight:700}a{color:#0b4f6c}
main{max-width:44rem;margin:0 auto;padding:1.75rem 1rem}h1{line-height:1.3}code{overflow-wrap:anywhere}</style>
<header>${escaped(common.product)}</header><main><h1>${escaped(title)}</h1>${lines}
<p><code>${escaped(reference)}</code></p><p><a href="/${locale}">${escaped(problem.home)}</a></p></main></html>`;
}

export function sendBarePage(
  response: ServerResponse,
  status: number,
  locale: Locale,
  kind: Kind = kindOf(status),
): void {
  send(response, status, "text/html", barePage(kind, locale, String(response.getHeader("X-Request-Id") ?? "")));
}

/**
 * Says that the disk or the database fails us, without the pages, which need both. Whoever sent something is told that
 * it may not be stored.
 */
export function refuseInOutage(given: {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  locale: Locale;
}): void {
  const { request, response, url, locale } = given;
  const kind = request.method === "GET" || request.method === "HEAD" ? "unavailable" : "notStored";
  response.setHeader("Retry-After", "30");
  if (wantsJson(request, url.pathname)) sendJson(response, 503, refusalBody(503, locale, {}, kind));
  else sendBarePage(response, 503, locale, kind);
}
