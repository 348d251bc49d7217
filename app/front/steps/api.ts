import { linkIn } from "../address";
import { takeAnswers } from "../answers";
import { takeFacts } from "../facts";
import { refuse } from "../pages";
import type { Step } from "../parts";
import { sendJson } from "../refusal";
import { probes, signOnReturn } from "../routes";

/** Does it ask how the process is? */
export const health: Step = async ({ front, url, response }, next) => {
  if (url.pathname === probes.lives) return sendJson(response, 200, { status: "live" });
  if (url.pathname !== probes.isReady) return next();
  const isReady = await front.ready().catch(() => false);
  return sendJson(response, isReady ? 200 : 503, { status: isReady ? "ready" : "not-ready" });
};

/** Is it what a page saves by itself? */
export const save: Step = async (passing, next) => {
  const { front, request, response, url, locale, body: bytes } = passing;
  const link = url.pathname.startsWith("/api/") ? linkIn(url.pathname) : null;
  if (link?.kind !== "sheets" || (link.rest !== "/answers" && link.rest !== "/figures")) return next();
  if (request.method !== "PUT" && request.method !== "POST") return refuse(passing, 405);
  const message = { opener: { token: link.token, cookies: request.headers.cookie }, bytes, locale };
  const { status, value } = await (link.rest === "/answers"
    ? takeAnswers(front.saves, message)
    : takeFacts(front.facts, message));
  return sendJson(response, status, value);
};

/** Is there anything for programs at its address? */
export const forPrograms: Step = async (passing, next) => {
  const { pathname } = passing.url;
  const isThere = pathname === signOnReturn ? passing.request.method === "GET" : linkIn(pathname) !== null;
  return pathname.startsWith("/api/") && !isThere ? refuse(passing, 404) : next();
};
