import { IncomingMessage, type ServerResponse } from "node:http";
import { filesHeader } from "#app/service/sent-files";
import type { Sent } from "./body";
import type { Caller } from "./caller";
import { isLook } from "./look";

/** Headers by which the pages learn what the front knows; no request from outside can set them. */
export const passedHeaders = {
  id: "x-request-id",
  address: "x-client-address",
  nonce: "x-nonce",
  /** Path and query of the page. */
  path: "x-asked-path",
  /** Whether somebody looks at the page, and no program fetches it to be ready or to look for viruses. */
  look: "x-look",
} as const;

/** Headers that steer the framework from inside, or that only we may write. */
const reserved =
  /^(x-forwarded-|x-middleware-|x-invoke-|x-next-|x-nextjs-|x-matched-path|forwarded$|x-real-ip$|next-action$)/;

type Passage = {
  caller: Caller;
  id: string;
  nonce: string;
  policy: string;
  /** Path and query that the pages shall answer. */
  target: string;
  /** Body that was taken in; `null` for none, and for a request that is answered by another page than it named. */
  body: Sent | null;
};

/** The request as the pages see it: whole body, true addresses, and nothing else that an outsider made up. */
export function passedRequest(request: IncomingMessage, passage: Passage): IncomingMessage {
  const { caller, body } = passage;
  const entries = Object.entries(request.headers).filter(([name]) => !reserved.test(name));
  const passedOn = new IncomingMessage(request.socket);
  const headers: IncomingMessage["headers"] = {
    ...Object.fromEntries(entries),
    host: caller.host,
    "x-forwarded-host": caller.host,
    "x-forwarded-proto": caller.protocol,
    "x-forwarded-for": caller.address,
    "content-security-policy": passage.policy,
    [passedHeaders.id]: passage.id,
    [passedHeaders.address]: caller.address,
    [passedHeaders.nonce]: passage.nonce,
    [passedHeaders.path]: passage.target,
    [passedHeaders.look]: isLook(request) ? "1" : "0",
    [filesHeader.name]: filesHeader.write(body?.files ?? []),
  };
  delete headers["transfer-encoding"];
  delete headers["content-length"];
  // The front has judged the origin already; Next compares it with the host once more and does not know our proxies.
  if (headers.origin !== undefined) headers.origin = `${caller.protocol}://${caller.host}`;
  delete headers["content-type"];
  if (body?.type !== undefined) headers["content-type"] = body.type;
  if (body) headers["content-length"] = String(body.bytes.length);
  passedOn.headers = headers;
  passedOn.rawHeaders = Object.entries(headers).flatMap(([name, value]) => [name, String(value)]);
  passedOn.method = body ? (request.method ?? "GET") : request.method === "HEAD" ? "HEAD" : "GET";
  passedOn.url = passage.target;
  passedOn.httpVersion = request.httpVersion;
  passedOn.httpVersionMajor = request.httpVersionMajor;
  passedOn.httpVersionMinor = request.httpVersionMinor;
  if (body) passedOn.push(body.bytes);
  passedOn.push(null);
  passedOn.complete = true;
  return passedOn;
}

type Held = { status?: number; cacheControl?: string; policy?: string };

/** A route's own policy, under which what it sends may do nothing at all: the one of pages would allow it more. */
const isSandbox = (policy: unknown): boolean => /^sandbox; default-src 'none'$/.test(String(policy));

/** What a response may load: where it is passed on twice, what was said last, since the page was made for that. */
const policies = new WeakMap<ServerResponse, string>();

/** Holds whoever writes the response to a status, to a cache rule and to what it may load. */
export function hold(response: ServerResponse, settings: Held): void {
  if (settings.policy) policies.set(response, settings.policy);
  const writeHead = response.writeHead.bind(response) as (status: number, ...rest: unknown[]) => ServerResponse;
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (settings.cacheControl) response.setHeader("Cache-Control", settings.cacheControl);
    const policy = policies.get(response);
    if (policy && !isSandbox(response.getHeader("Content-Security-Policy")))
      response.setHeader("Content-Security-Policy", policy);
    if (settings.status) response.statusMessage = "";
    return writeHead(settings.status ?? status, ...rest);
  };
}

/**
 * Has `instead` write a response whose writer does not find the page or fails. The framework would send an empty page
 * that only scripts fill in. Whatever it put on the response until then is taken off again.
 */
export function unlessFailed(response: ServerResponse, instead: (status: number) => void): void {
  const { writeHead, flushHeaders, write, end } = response;
  const headers = Object.entries(response.getHeaders());
  const names = new Set(Object.keys(response));
  const isMade = (status = response.statusCode) => status !== 404 && status < 500;
  response.writeHead = (...head: unknown[]) => {
    if (isMade(head[0] as number)) return Reflect.apply(writeHead, response, head);
    response.statusCode = head[0] as number;
    return response;
  };
  response.flushHeaders = () => isMade() && flushHeaders.call(response);
  response.write = (...chunk: unknown[]) => !isMade() || Reflect.apply(write, response, chunk);
  response.end = (...last: unknown[]) => {
    if (isMade()) return Reflect.apply(end, response, last);
    // Layers in between, such as the one that compresses, wrapped more than these and believe that all is over.
    for (const [name, value] of Object.entries(response))
      if (typeof value === "function" && !names.has(name)) Reflect.deleteProperty(response, name);
    const { statusCode } = response;
    Object.assign(response, { writeHead, flushHeaders, write, end, statusCode: 200 });
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    for (const [name, value] of headers) if (value !== undefined) response.setHeader(name, value);
    instead(statusCode);
    return response;
  };
}
