import { dropFile } from "#app/service/sent-files";
import { linkIn } from "../address";
import { carriesBody, closeAfter } from "../body";
import { isOwnOrigin } from "../caller";
import { refuse } from "../pages";
import type { Passing, Step } from "../parts";
import { routeOf } from "../routes";
import { Uploads } from "../uploads";

const reads = new Set(["GET", "HEAD"]);

/** What a sender is told whose body was not taken in. */
const refusedBodies = { "too-slow": 408, "too-large": 413, unreadable: 400, unknown: 404, busy: 503 } as const;

/** Whether a sender's link opens something, or on a page without a link, whether somebody is signed in. */
async function isKnown({ front, request, url }: Passing): Promise<boolean> {
  const link = linkIn(url.pathname);
  const { cookie } = request.headers;
  return link ? (await front.links[link.kind](link.token, cookie)) === "open" : front.isSignedIn(cookie);
}

/** Does what it sends come from a page of ours, is it small enough for where it is sent to, and does it come in time? */
export function takenIn(): Step {
  const uploads = new Uploads();
  return async (passing, next) => {
    const { request, response, url, caller } = passing;
    if (reads.has(request.method ?? "")) {
      if (carriesBody(request)) closeAfter(request, response);
      return next();
    }
    if (!isOwnOrigin(request, caller)) return refuse(passing, 403);
    const known = () => isKnown(passing);
    const body = await uploads.take(request, response, routeOf(url.pathname).takes, caller.address, known);
    if (body.state === "cut-off") return;
    if (body.state !== "whole") return refuse(passing, refusedBodies[body.state]);
    passing.body = body.sent;
    try {
      await next();
    } finally {
      await Promise.all(body.sent.files.map(dropFile));
    }
  };
}
