import type { IncomingMessage } from "node:http";
import { defaultLocale, type Locale, locales } from "#lib/text/languages";
import { cookieIn } from "../accounts/signed-in";

export const isLocale = (word: string | undefined | null): word is Locale => locales.includes(word as Locale);

/** The value of a cookie as it was sent, or `undefined`. */
export const cookieOf = (request: IncomingMessage, name: string): string | undefined =>
  cookieIn(request.headers.cookie ?? "", name);

/** Languages that the browser wants, the dearest first (RFC 9110, 12.5.4). */
function wanted(header: string): string[] {
  return header
    .split(",")
    .map((entry) => {
      const [language = "", ...parameters] = entry.trim().toLowerCase().split(";");
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return { language: language.split("-")[0] ?? "", weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((first, second) => second.weight - first.weight)
    .map(({ language }) => language);
}

/** The language that the reader chose before, else the browser's, else the first. */
const askedFor = (request: IncomingMessage): Locale =>
  [cookieOf(request, "locale"), ...wanted(request.headers["accept-language"] ?? "")].find(isLocale) ?? defaultLocale;

/** The language of the address, else the one that the reader asks for. */
export function localeOf(request: IncomingMessage, address: URL): Locale {
  const named = [address.pathname.split("/")[1], address.searchParams.get("locale")];
  return named.find(isLocale) ?? askedFor(request);
}

/** Remembers, when a page is opened in it, a language other than the one that the browser asks for. */
export function localeCookie(request: IncomingMessage, locale: Locale): string | null {
  const opened = request.method === "GET" && request.headers.rsc === undefined;
  if (!opened || askedFor(request) === locale) return null;
  return `locale=${locale}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax`;
}
