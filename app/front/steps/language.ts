import { leadTo } from "../lead";
import { isLocale, localeCookie } from "../locale";
import { toPages } from "../pages";
import type { Step } from "../parts";
import { browserCookie } from "../presses";

/** Does its address name a language? The first one leads to the reader's; under any other, nothing lives. */
export const inLanguage: Step = async (passing, next) => {
  const { request, response, url, caller, locale, body } = passing;
  const path = url.pathname;
  if (path.startsWith("/api/")) return next();
  if (isLocale(path.split("/")[1])) {
    const isSecure = caller.protocol === "https";
    const cookies = [localeCookie(request, locale), browserCookie(request, path, isSecure)].filter(Boolean);
    if (cookies.length > 0) response.setHeader("Set-Cookie", cookies as string[]);
    return next();
  }
  if (path !== "/" || body) return toPages(passing, `/${locale}${path}${url.search}`);
  response.setHeader("Vary", "Accept-Language, Cookie");
  return leadTo(response, `/${locale}${url.search}`);
};
