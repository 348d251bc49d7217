import type { Locale } from "#lib/text/text";
import type { Done, Problem } from "../words/account-words";

const longest = 1_000;

/** A path of our own to come back to, as an address or a form gives it; `null` for anything else. */
export function ownPath(given: string | undefined): string | null {
  if (!given || given.length > longest) return null;
  return /^\/(zh|en)(?=$|[/?#])(?!\/\/)[^\\\s\p{Cc}]*$/u.test(given) && !given.includes("//") ? given : null;
}

/** Where somebody goes who has nothing to come back to. */
export const homeOf = (locale: Locale): string => `/${locale}/home`;

/** The page that proves a mailed address, with where to go on afterwards: what the accounts library is told. */
export const verifyPath = (locale: Locale, back: string | null): string => told(`/${locale}/verify`, { back });

/** Where that page goes on to; `null` for nowhere. */
export const backOf = (path: string): string | null =>
  ownPath(new URL(path, "http://way").searchParams.get("return") ?? "");

/** A path with what came of a form, and with where to go on afterwards. */
export function told(
  path: string,
  { problem, done, back }: { problem?: Problem; done?: Done; back?: string | null | undefined },
): string {
  const [page = "", place] = path.split("#", 2);
  const query = new URLSearchParams();
  if (problem) query.set("problem", problem);
  if (done) query.set("done", done);
  if (back) query.set("return", back);
  const text = query.toString().replaceAll("+", "%20");
  const joined = text ? `${page}${page.includes("?") ? "&" : "?"}${text}` : page;
  return place ? `${joined}#${place}` : joined;
}
