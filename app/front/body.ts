import type { IncomingMessage, ServerResponse } from "node:http";
import type { Allowance } from "./routes";

export type Body =
  | { state: "whole"; bytes: Buffer }
  | { state: "too-large" }
  | { state: "too-slow" }
  | { state: "cut-off" };

/** Whether a request announces a body at all. */
export const carriesBody = ({ headers }: IncomingMessage): boolean =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;

/** A large body has to come at this pace, in bytes a second, judged again and again: its sender keeps others waiting. */
const pace = 4 * 1024;
const judgedEvery = 15_000;

/** Takes in a body and stops at the limits, whatever was announced. A `paced` one must not dawdle, either. */
export function readBody(
  request: IncomingMessage,
  response: ServerResponse,
  { bytes: limit, patience: time }: Allowance,
  paced = false,
): Promise<Body> {
  if (Number(request.headers["content-length"] ?? 0) > limit) return Promise.resolve({ state: "too-large" });
  if (request.headers.expect) response.writeContinue();
  return new Promise<Body>((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(() => resolve({ state: "too-slow" }), time);
    let before = 0;
    const watch = setInterval(() => {
      if (paced && size - before < (pace * judgedEvery) / 1000) end({ state: "too-slow" });
      before = size;
    }, judgedEvery);
    const end = (body: Body) => {
      clearTimeout(timer);
      clearInterval(watch);
      resolve(body);
    };
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else end({ state: "too-large" });
    });
    request.on("end", () => end({ state: "whole", bytes: Buffer.concat(chunks) }));
    request.on("close", () => end({ state: "cut-off" }));
    request.on("error", () => end({ state: "cut-off" }));
  });
}

/** How long a refused sender may go on sending before the line is cut, in milliseconds. */
const patience = 2_000;

/**
 * Ends the connection after the answer to a request whose body is not wanted. Closing at once would reset it, and the
 * sender's system would throw the answer away unread; so what still comes is discarded for a moment first.
 */
export function closeAfter(request: IncomingMessage, response: ServerResponse): void {
  const { socket } = request;
  response.setHeader("Connection", "close");
  socket.destroySoon = () => {
    socket.end();
    setTimeout(() => socket.destroy(), patience).unref();
  };
  request.removeAllListeners("data");
  request.resume();
}
