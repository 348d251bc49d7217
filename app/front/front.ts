import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { isOutage, underWatch } from "#db/met";
import { addressOf, linkIn } from "./address";
import { callerOf } from "./caller";
import { nameCookiesSecurely } from "./cookie-names";
import { securityHeaders } from "./headers";
import { localeOf } from "./locale";
import { faultOf, logAnswer } from "./log";
import { refuse, toPages } from "./pages";
import type { Front, Passing, Step } from "./parts";
import { problemStatus } from "./refusal";
import { longestPatience } from "./routes";
import { forPrograms, health, save } from "./steps/api";
import { headerLimit, withinBounds } from "./steps/bounds";
import { file } from "./steps/file";
import { takenIn } from "./steps/intake";
import { inLanguage } from "./steps/language";
import { linkOpens, mended } from "./steps/link";
import { metrics } from "./steps/metrics";
import { doneOnce } from "./steps/press";
import { refuseUnread } from "./unread";

export type { Front } from "./parts";

/** Is it the page that tells why something was turned away? Then it has that status wherever it is shown. */
const problem: Step = async (passing, next) => {
  const status = problemStatus(passing.url.pathname);
  return status === null ? next() : toPages(passing, passing.url.pathname, status);
};

const page: Step = (passing) => toPages(passing, passing.url.pathname + passing.url.search);

/** What the front asks of every request, in this order; the first step that has an answer gives it. */
const steps = (): readonly Step[] => [
  withinBounds,
  takenIn(),
  health,
  metrics,
  save,
  forPrograms,
  mended,
  file,
  problem,
  inLanguage,
  doneOnce,
  linkOpens,
  page,
];

const walk = async (steps: readonly Step[], passing: Passing): Promise<void> => {
  const [step, ...others] = steps;
  await step?.(passing, () => walk(others, passing));
};

/** What can be known of a request before it is asked anything, with what every answer carries. */
function begun(front: Front, request: IncomingMessage, response: ServerResponse, url: URL): Passing {
  const caller = callerOf(request, front.deployment);
  if (caller.protocol === "https") nameCookiesSecurely(request, response);
  const [id, locale] = [randomUUID(), localeOf(request, url)];
  if (linkIn(url.pathname)) response.setHeader("X-Robots-Tag", "noindex");
  for (const [name, value] of Object.entries(securityHeaders(caller, front.deployment)))
    response.setHeader(name, value);
  response.setHeader("X-Request-Id", id);
  // A page that is answered by another one after all has the framework listen twice.
  response.setMaxListeners(30);
  return { front, request, response, url, id, caller, locale, body: null, met: { outage: false } };
}

/**
 * The server in front of the pages: decides who may pass and with what, keeps every limit, and answers saves, links
 * that are gone and questions about its health by itself.
 */
export function newFront(front: Front): Server {
  const chain = steps();
  function takeIn(request: IncomingMessage, response: ServerResponse): void {
    const began = performance.now();
    const url = addressOf(request.url ?? "");
    const passing = begun(front, request, response, url ?? new URL("http://front/"));
    response.on("close", () => {
      logAnswer(passing, began);
      const { statusCode } = response;
      front.metrics?.answered(passing.url.pathname, statusCode, (performance.now() - began) / 1000, passing.met.limit);
    });
    const answered = underWatch(passing.met, () => (url ? walk(chain, passing) : refuse(passing, 400)));
    answered.catch((error: unknown) => {
      passing.met.outage ||= isOutage(error);
      front.log.error({ id: passing.id, fault: faultOf(error) });
      refuse(passing, 500).catch(() => response.destroy());
    });
  }

  const server = createServer(
    {
      maxHeaderSize: 2 * headerLimit,
      headersTimeout: 10_000,
      // Most bodies have less; see `routes`.
      requestTimeout: longestPatience,
      keepAliveTimeout: 65_000,
      connectionsCheckingInterval: 2_000,
    },
    takeIn,
  );
  // Asked before it sends its body, a client is told to go on only after its headers were judged.
  server.on("checkContinue", takeIn);
  server.on("clientError", refuseUnread);
  return server;
}
