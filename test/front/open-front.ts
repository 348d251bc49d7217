import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { pino } from "pino";
import { afterAll } from "vitest";
import { type Front, newFront } from "#app/front/front";
import { storesOf } from "#app/front/stores";
import type { Database } from "#db/client";

/** What the pages saw of a request. */
export type Seen = { method: string; url: string; headers: IncomingMessage["headers"]; body: string };

/** A front on a free port, with pages that answer with what they saw. */
export async function openFront(database: Database, given: Partial<Front> = {}) {
  const lines: string[] = [];
  const write = (chunk: Buffer, _encoding: string, taken: () => void) => {
    lines.push(chunk.toString());
    taken();
  };
  const server = newFront({
    ...storesOf(database),
    deployment: { origin: null, trustedProxies: 0 },
    development: false,
    log: pino({ base: null, level: "debug" }, new Writable({ write })),
    pages: async (request: IncomingMessage, response: ServerResponse) => {
      const { method = "", url = "", headers } = request;
      const seen: Seen = { method, url, headers, body: await text(request) };
      response.setHeader("Content-Type", "application/json");
      response.setHeader("Cache-Control", "s-maxage=31536000");
      response.end(JSON.stringify(seen));
    },
    ...given,
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  afterAll(() => server.close());
  return { server, port, base: `http://127.0.0.1:${port}`, lines };
}

/** Sends bytes as they stand and resolves with all that comes back until the other side ends or a time is over. */
export async function exchange(port: number, sent: (string | Buffer)[], milliseconds = 5_000): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  const received: Buffer[] = [];
  socket.on("data", (chunk) => received.push(chunk));
  const over = Promise.race([
    once(socket, "end"),
    once(socket, "close"),
    new Promise((resolve) => setTimeout(resolve, milliseconds)),
  ]);
  socket.on("error", () => {});
  for (const part of sent) socket.write(part);
  await over;
  socket.destroy();
  return Buffer.concat(received).toString();
}
