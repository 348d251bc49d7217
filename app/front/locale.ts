import type { IncomingMessage } from "node:http";
import { type Locale, locales } from "../../lib/instrument/text";

export const isLocale = (word: string | undefined | null): word is Locale => locales.includes(word as Locale);

/** The value of a cookie as it was sent, or `undefined`. */
export function cookieOf(request: IncomingMessage, name: string): string | undefined {
  for (const pair of (request.headers.cookie ?? "").split(";")) {
    const [key, value] = pair.split("=", 2);
    if (key?.trim() === name) return value?.trim();
  }
  return undefined;
}

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

/** The reader's language: of the address, else chosen before, else the browser's, else Chinese. */
export function localeOf(request: IncomingMessage, address: URL): Locale {
  const choices = [
    address.pathname.split("/")[1],
    address.searchParams.get("locale"),
    cookieOf(request, "locale"),
    ...wanted(request.headers["accept-language"] ?? ""),
  ];
  return choices.find(isLocale) ?? "zh";
}
