import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Uploads } from "#app/front/uploads";

const uploads = new Uploads();
const large = { bytes: 2 ** 21, patience: 60_000 };

/** Takes bodies in as the front does; who sends is what a header says. */
const server = createServer(async (incoming, response) => {
  const from = String(incoming.headers["x-from"]);
  const { state } = await uploads.take(incoming, response, large, from, async () => from !== "nobody");
  response.end(state);
});
let port = 0;

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Announces a large body and sends none of it. */
async function silent(from: string) {
  const sent = request({ port, method: "POST", headers: { "x-from": from, "content-length": "1000000" } });
  sent.on("error", () => undefined);
  sent.flushHeaders();
  await once(sent, "socket");
  return sent;
}

const send = async (from: string): Promise<string> =>
  (
    await fetch(`http://127.0.0.1:${port}`, {
      method: "POST",
      headers: { "x-from": from },
      body: new Uint8Array(1_000_000),
    })
  ).text();

const soon = () => new Promise((resolve) => setTimeout(resolve, 100));

test("whoever announces uploads and sends nothing stands in their own way, and in nobody else's", async () => {
  const waiting = await Promise.all([silent("one"), silent("one"), silent("one")]);
  await soon();
  expect(await send("one")).toBe("busy");
  expect(await send("another")).toBe("whole");
  for (const each of waiting) each.destroy();
  await soon();
  expect(await send("one")).toBe("whole");
});

test("nothing large is read from whoever is not known", async () => {
  expect(await send("nobody")).toBe("unknown");
});
