import { type LinkNotice, turnedAwayPage } from "./behind";
import { carriesBody, closeAfter } from "./body";
import { contentSecurityPolicy, newNonce } from "./headers";
import type { Passing } from "./parts";
import { hold, passedRequest, unlessFailed } from "./passage";
import { kindAt, refusalBody, refuseInOutage, sendBarePage, sendJson, wantsJson } from "./refusal";
import { publicFile, routeOf } from "./routes";

/** Has the pages answer, as the one of a path and query; with a `status` where the front has decided on it. */
export async function toPages(passing: Passing, target: string, status?: number): Promise<void> {
  const { front, request, response, url, caller, id } = passing;
  const nonce = newNonce();
  const policy = contentSecurityPolicy(nonce, front.development);
  // Whoever answers sets no header that is there already; this one is set for good once it is known who does.
  response.removeHeader("Content-Security-Policy");
  const isLasting = target.startsWith("/_next/static/") || publicFile.test(url.pathname);
  const cacheControl = routeOf(target).isKept ? "private, no-cache" : "private, no-store";
  hold(response, { policy, ...(status && { status }), ...(!isLasting && { cacheControl }) });
  const isPage = !target.startsWith("/_next/") && !isLasting && request.headers.rsc === undefined;
  if (isPage && status === undefined)
    unlessFailed(response, (failed) => void refuse(passing, failed).catch(() => response.destroy()));
  const body = status === undefined ? passing.body : null;
  const inside = passedRequest(request, { caller, id, nonce, policy, target, body });
  await front.pages(inside, response);
}

/** Turns a request away: a program with JSON, a person with a page that says why and what to do. */
export async function refuse(
  passing: Passing,
  status: number,
  away: LinkNotice = { kind: kindAt(status, passing.url.pathname) },
): Promise<void> {
  const { request, response, url, locale } = passing;
  if (response.headersSent) return void response.destroy();
  if (!request.complete && carriesBody(request)) closeAfter(request, response);
  if (status === 500 && passing.met.outage) return refuseInOutage(passing);
  if (wantsJson(request, url.pathname)) return sendJson(response, status, refusalBody(status, locale, {}, away.kind));
  const page = turnedAwayPage(locale, away);
  if (page === null) return sendBarePage(response, status, locale);
  await toPages(passing, page, status);
}
