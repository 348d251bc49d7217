import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { refuse } from "../pages";
import type { Step } from "../parts";

export const metricsPath = "/metrics";

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

const loopback = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const ownName = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/;
/** What a proxy adds to a request, and what a browser says of the page that sent it. */
const notOfPrograms = [
  ...["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"],
  ...["origin", "sec-fetch-site"],
];

/**
 * Whether somebody may read the figures: by the token that is configured; without one, a program on this very machine
 * that asks this machine by its own name, and nobody whom a proxy or a page in a browser here may have sent.
 */
function mayRead({ headers, socket }: IncomingMessage, token: string | null, trustedProxies: number): boolean {
  if (token !== null) return timingSafeEqual(digest(headers.authorization ?? ""), digest(`Bearer ${token}`));
  return (
    trustedProxies === 0 &&
    loopback.test(socket.remoteAddress ?? "") &&
    ownName.test(headers.host ?? "") &&
    notOfPrograms.every((name) => headers[name] === undefined)
  );
}

/** Does a program ask for figures, that may? To everybody else there is nothing at the address. */
export const metrics: Step = async (passing, next) => {
  const { front, request, response, url } = passing;
  if (url.pathname !== metricsPath) return next();
  const { metrics, deployment } = front;
  if (request.method !== "GET" || !metrics || !mayRead(request, metrics.token, deployment.trustedProxies))
    return refuse(passing, 404);
  const { type, body } = await metrics.text();
  response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store" }).end(body);
};
