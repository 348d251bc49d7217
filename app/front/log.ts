import type { IncomingMessage, ServerResponse } from "node:http";
import { type Logger, pino } from "pino";
import type { Met } from "#db/met";
import { pageWords } from "./page-words";
import { probes, publicFile, secretAfter } from "./routes";

/** JSON lines on standard output, each with what `base` says, without anything that a person typed or that identifies one. */
export const newLogger = (level: string, base: { process: number } | null = null): Logger =>
  pino({ level, base, timestamp: pino.stdTimeFunctions.isoTime });

/** A word of a route or an id of the questionnaire; tokens, keys and names are longer or hold other characters. */
const word = /^[a-z]+(-[a-z]+){0,4}$|^\d{1,4}$/;

/** The path of a request fit for a log: every segment that may be a secret or was typed by someone is left out. */
function routePattern(path: string, isOurs: (segment: string) => boolean): string {
  const segments = path.split("/");
  return segments
    .map((segment, place) => {
      if (secretAfter(segments[place - 1] ?? "")) return ":token";
      return segment === "" || (segment.length <= 40 && word.test(segment) && isOurs(segment)) ? segment : ":other";
    })
    .join("/");
}

/**
 * The pattern of a path, also where nothing is there, or not for whoever asked. What a reader types into the address of
 * a page may be a name then: of that only words that begin a page of ours are told. Forms are sent where pages say.
 */
function patternOf({ request, response, url }: Pick<Answered, "request" | "response" | "url">): string {
  const isTyped = response.statusCode === 404 && (request.method === "GET" || request.method === "HEAD");
  return routePattern(url.pathname, (segment) => !isTyped || pageWords.has(segment));
}

type Answered = {
  front: { log: Logger; markOf?: (address: string) => string };
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  id: string;
  met: Met;
  caller: { address: string };
};

/**
 * Notes a request that is over: which, how it ended, in how many milliseconds, by the id of whoever is signed in, which
 * limit turned it away, and of one that was refused from which network, as a mark; files and probes only when debugging.
 */
export function logAnswer(answered: Answered, began: number): void {
  const { front, request, response, url, id, met, caller } = answered;
  const isFile = url.pathname.startsWith("/_next/") || publicFile.test(url.pathname);
  const isProbe = Object.values<string>(probes).includes(url.pathname);
  const { statusCode: status } = response;
  const isRefused = status >= 400 && status < 500;
  front.log[isFile || isProbe ? "debug" : "info"]({
    id,
    method: request.method,
    route: isFile ? "(file)" : patternOf(answered),
    status,
    ms: Math.round((performance.now() - began) * 10) / 10,
    ...(met.user !== undefined && { user: met.user }),
    ...((met.limit !== undefined || isRefused) && front.markOf && { from: front.markOf(caller.address) }),
    ...(met.limit !== undefined && { limit: met.limit }),
    ...(!response.writableFinished && { cut: true }),
  });
}

/**
 * What went wrong, without the values that a failed query carries in its message: its cause tells the reason.
 */
export function faultOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = "code" in error ? String(error.code) : undefined;
  const query = "query" in error;
  return {
    name: error.name,
    ...(code !== undefined && { code }),
    ...(!query && { message: error.message }),
    where: (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at ")),
    ...(error.cause !== undefined && { cause: faultOf(error.cause) }),
  };
}
