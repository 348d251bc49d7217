import { localePattern } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { wordOf } from "./fields";
import type { Sending } from "./sending";

const longest = 1_000;
const ours = new RegExp(`^/(${localePattern})(?=$|[/?#])(?!//)[^\\\\\\s\\p{Cc}]*$`, "u");

/** A path of our own to come back to, as an address or a form gives it; `null` for anything else. */
export function ownPath(address: string | undefined): string | null {
  if (!address || address.length > longest) return null;
  return ours.test(address) && !address.includes("//") ? address : null;
}

/** A path with more words in its query; those that say nothing are left out. */
export function pathWith(address: string, words: Readonly<Record<string, string | null | undefined>>): string {
  const [path = "", place] = address.split("#", 2);
  const query = Object.entries(words).flatMap(([name, word]) => (word ? [`${name}=${encodeURIComponent(word)}`] : []));
  const joined = query.length > 0 ? `${path}${path.includes("?") ? "&" : "?"}${query.join("&")}` : path;
  return place === undefined ? joined : `${joined}#${place}`;
}

/** Where somebody goes who has nothing to come back to. */
export const homeOf = (locale: Locale): string => `/${locale}/home`;

/** The page that proves a mailed address, with where to go on afterwards: what the accounts library is told. */
export const verifyPath = (locale: Locale, back: string | null): string =>
  pathWith(`/${locale}/verify`, { return: back });

/** Where that page goes on to; `null` for nowhere. */
export const backOf = (path: string): string | null =>
  ownPath(new URL(path, "http://way").searchParams.get("return") ?? "");

/** Where a form says to go on afterwards; `null` for nowhere. */
export const backIn = ({ form }: Pick<Sending, "form">): string | null => ownPath(wordOf(form, "return"));

/** The page on which a form stands whose address does not say otherwise: the one above it. */
export const pageAbove = ({ request }: Pick<Sending, "request">): string =>
  new URL(request.url).pathname.replace(/\/[^/]+$/, "");

/** A page beside the address that a form is sent to. */
export const pageBeside = (sending: Pick<Sending, "request">, page: string): string => `${pageAbove(sending)}/${page}`;

/** The page above a form, going on to say where to go on afterwards. */
export const pageOnTheWay = (sending: Sending): string => pathWith(pageAbove(sending), { return: backIn(sending) });
