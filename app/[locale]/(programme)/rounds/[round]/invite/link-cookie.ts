import { locales } from "#lib/text/languages";

/** Cookie that carries a new link to the one page that shows it. */
export const linkCookie = "link" as const;

/** Seconds for which the page can be looked at again. */
const shownFor = 10 * 60;

/** `shown` is the address to show, `firm` the application it is for, none for an open link. */
export const linkCookies = (round: string, link: { address: string; firm: string | null; mailed: boolean }) =>
  locales.map((locale) => ({
    name: linkCookie,
    value: JSON.stringify(link),
    path: `/${locale}/rounds/${round}/invite/link`,
    seconds: shownFor,
  }));
