import type { IncomingMessage } from "node:http";
import { type LinkKind, secretAfter } from "./routes";

const ahead = /prefetch|prerender|preview/i;

/** Whether a browser, or a program for it, fetches a page that nobody has asked to see yet. */
const isFetchedAhead = ({ headers }: IncomingMessage): boolean =>
  [headers["sec-purpose"], headers.purpose, headers["x-purpose"], headers["x-moz"]].some((purpose) =>
    ahead.test(String(purpose ?? "")),
  );

/** Whether somebody looks at what is answered: nothing counts as opened or read that a program only asks about. */
export const isLook = (request: IncomingMessage): boolean =>
  request.method === "GET" &&
  !isFetchedAhead(request) &&
  request.headers["next-router-prefetch"] === undefined &&
  request.headers["next-router-segment-prefetch"] === undefined;

/**
 * Whether a page is fetched ahead of which it is kept that it was opened. Shown later, it would not be asked for
 * again and nobody would learn of it: refused, the browser asks anew when somebody comes.
 */
export const isUnseen = (request: IncomingMessage, kind: LinkKind): boolean =>
  secretAfter(kind)?.isLookedAt === true && isFetchedAhead(request);
