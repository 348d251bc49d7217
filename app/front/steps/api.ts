import { linkIn } from "../address";
import { takeEntries } from "../entries";
import { formerSaves, fromFormer, toFormer } from "../former-saves";
import { refuse } from "../pages";
import type { Step } from "../parts";
import { sendJson } from "../refusal";
import { probes, signOnReturn } from "../routes";
import { parsedBody } from "../take-save";

/** Does it ask how the process is? */
export const health: Step = async ({ front, url, response }, next) => {
  if (url.pathname === probes.lives) return sendJson(response, 200, { status: "live" });
  if (url.pathname !== probes.isReady) return next();
  const isReady = await front.ready().catch(() => false);
  return sendJson(response, isReady ? 200 : 503, { status: isReady ? "ready" : "not-ready" });
};

/** Is it what a page saves by itself? */
export const save: Step = async (passing, next) => {
  const { front, request, response, url, locale, body: sent } = passing;
  const link = url.pathname.startsWith("/api/") ? linkIn(url.pathname) : null;
  if (link?.kind !== "sheets" && link?.kind !== "fill") return next();
  const former = link.kind === "sheets" ? formerSaves[link.rest] : undefined;
  if (!former && link.rest !== "/entries") return next();
  if (request.method !== "PUT" && request.method !== "POST") return refuse(passing, 405);
  const opener = { kind: link.kind, token: link.token, cookies: request.headers.cookie };
  const bytes = sent?.bytes ?? null;
  const body = former ? fromFormer(parsedBody(bytes), former) : parsedBody(bytes);
  const { status, value } = await takeEntries(front.entries, { opener, body, locale });
  return sendJson(response, status, former ? toFormer(value, former) : value);
};

/** Is there anything for programs at its address? */
export const forPrograms: Step = async (passing, next) => {
  const { pathname } = passing.url;
  const isThere = pathname === signOnReturn ? passing.request.method === "GET" : linkIn(pathname) !== null;
  return pathname.startsWith("/api/") && !isThere ? refuse(passing, 404) : next();
};
