import { linkIn, signInPath } from "../address";
import { turnedAway } from "../behind";
import { leadTo } from "../lead";
import { isUnseen } from "../look";
import { mendedLink } from "../mended-link";
import { refuse, toPages } from "../pages";
import type { Step } from "../parts";
import { wantsJson } from "../refusal";

/** Is it a link that something was copied with? */
export const mended: Step = async ({ response, url, body }, next) => {
  const meant = body || url.pathname.startsWith("/api/") ? null : mendedLink(url.pathname);
  return meant === null ? next() : leadTo(response, meant + url.search);
};

/** Does its link open anything, to whoever comes by it? */
export const linkOpens: Step = async (passing, next) => {
  const { front, url, request, response, locale, body } = passing;
  const link = linkIn(url.pathname);
  if (!link) return next();
  const behind = await front.links[link.kind](link.token, request.headers.cookie);
  if (behind === "signed-out") {
    if (wantsJson(request, url.pathname)) return refuse(passing, 401);
    // A form keeps what was typed into it and leads there by itself.
    return body ? next() : leadTo(response, signInPath(locale, url, link.rest), 303);
  }
  const away = turnedAway(behind);
  // Its page says who asked.
  if (behind === "over" && !wantsJson(request, url.pathname))
    return toPages(passing, `/${locale}/${link.kind}/${link.token}/over`, 410);
  if (away) return refuse(passing, away.status, away);
  if (isUnseen(request, link.kind)) return refuse(passing, 503);
  // A shared result can be read and nothing else, and only reading it counts as a view.
  return link.kind === "shared" && body ? refuse(passing, 405) : next();
};
