import type { IncomingMessage, ServerResponse } from "node:http";

/** Largest form or JSON body in bytes: a whole page of long notes is below 100 KiB. */
export const bodyLimit = 256 * 1024;

export type Body = { state: "whole"; bytes: Buffer } | { state: "too-large" } | { state: "cut-off" };

/** Whether a request announces a body at all. */
export const carriesBody = ({ headers }: IncomingMessage): boolean =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;

/** Takes in a body and stops at the limit, whatever was announced. */
export function readBody(request: IncomingMessage, response: ServerResponse): Promise<Body> {
  if (Number(request.headers["content-length"] ?? 0) > bodyLimit) return Promise.resolve({ state: "too-large" });
  if (request.headers.expect) response.writeContinue();
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= bodyLimit) chunks.push(chunk);
      else resolve({ state: "too-large" });
    });
    request.on("end", () => resolve({ state: "whole", bytes: Buffer.concat(chunks) }));
    request.on("close", () => resolve({ state: "cut-off" }));
    request.on("error", () => resolve({ state: "cut-off" }));
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
