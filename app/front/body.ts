import type { IncomingMessage, ServerResponse } from "node:http";
import type { FileInField } from "#app/service/sent-files";
import type { Allowance } from "./routes";

/** What was sent with a request: of a form with files its fields and files apart, with the fields alone as its bytes. */
export type Sent = {
  type: string | undefined;
  bytes: Buffer;
  fields: readonly (readonly [name: string, value: string])[] | null;
  files: readonly FileInField[];
};

/** Where the pieces of a body go while they come. */
export type Sink = {
  /** Takes a piece; what it returns resolves when it can take the next one, and rejects as `end` does. */
  take(chunk: Buffer): Promise<void> | undefined;
  /** All of it is there. Throws `Unreadable`, and where the disk fails. */
  end(): Promise<Sent>;
  /** No more of it will come: takes away what there is. */
  drop(): void;
};

/** A body that is not what it says that it is. */
export class Unreadable extends Error {}

export type Body =
  | { state: "whole"; sent: Sent }
  | { state: "too-large" }
  | { state: "too-slow" }
  | { state: "unreadable" }
  | { state: "cut-off" };

/** Keeps a body in memory. */
export function inMemory(type: string | undefined): Sink {
  const chunks: Buffer[] = [];
  return {
    take(chunk) {
      chunks.push(chunk);
      return undefined;
    },
    end: async () => ({ type, bytes: Buffer.concat(chunks), fields: null, files: [] }),
    drop: () => void chunks.splice(0),
  };
}

/** Whether a request announces a body at all. */
export const carriesBody = ({ headers }: IncomingMessage): boolean =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;

/** A large body has to come at this pace, in bytes a second, judged again and again: its sender keeps others waiting. */
const pace = 4 * 1024;
const judgedEvery = 15_000;

type Broken = Exclude<Body, { sent: unknown }>["state"];

/** Gives the sink what comes, and tells how it ended; stops at the limits, whatever was announced. */
function arrival(request: IncomingMessage, { bytes, patience: time }: Allowance, sink: Sink, paced: boolean) {
  let [size, before] = [0, 0];
  let timers: NodeJS.Timeout[] = [];
  const ended = new Promise<"whole" | Broken>((resolve, reject) => {
    const judge = () => {
      if (paced && size - before < (pace * judgedEvery) / 1000) resolve("too-slow");
      before = size;
    };
    timers = [setTimeout(() => resolve("too-slow"), time), setInterval(judge, judgedEvery)];
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > bytes) return resolve("too-large");
      const taken = sink.take(chunk);
      if (!taken) return;
      request.pause();
      taken.then(() => request.resume(), reject);
    });
    request.on("end", () => resolve("whole"));
    request.on("close", () => resolve("cut-off"));
    request.on("error", () => resolve("cut-off"));
  });
  return ended.finally(() => timers.forEach(clearTimeout));
}

/** Takes in a body. A `paced` one must not dawdle. Throws where the disk fails that it is written to. */
export async function readBody(
  request: IncomingMessage,
  response: ServerResponse,
  allowance: Allowance,
  sink: Sink,
  paced = false,
): Promise<Body> {
  if (Number(request.headers["content-length"] ?? 0) > allowance.bytes) return { state: "too-large" };
  if (request.headers.expect) response.writeContinue();
  try {
    const state = await arrival(request, allowance, sink, paced);
    if (state === "whole") return { state, sent: await sink.end() };
    sink.drop();
    return { state };
  } catch (error) {
    sink.drop();
    if (error instanceof Unreadable) return { state: "unreadable" };
    throw error;
  }
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
