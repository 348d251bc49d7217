import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type RequestListener, request } from "node:http";
import { join } from "node:path";
import { duplexPair } from "node:stream";
import { finished } from "node:stream/promises";
import { defaultLocale } from "#lib/text/languages";

const routeEnding = /\/route$/;

/** An address that a route answers; what it is about is nothing that exists. */
const addressOf = (pattern: string): string =>
  pattern
    .replaceAll("[locale]", defaultLocale)
    .replace(/\/\[\[\.\.\.[^\]]+\]\]/g, "")
    .replace(/\[[^\]]+\]/g, "none");

/**
 * Has every route loaded that takes a form or hands out a file: the framework else loads one when it is first asked for,
 * and answers nobody else meanwhile, for half a second. Each is asked what it allows, over no network.
 * @param folder where the build lies
 */
export async function warmUp(answer: RequestListener, folder: string): Promise<void> {
  const built = JSON.parse(await readFile(join(folder, "app-path-routes-manifest.json"), "utf8")) as object;
  const server = createServer(answer);
  for (const [name, pattern] of Object.entries(built)) {
    if (!routeEnding.test(name)) continue;
    const [near, far] = duplexPair();
    server.emit("connection", far);
    const asked = request({
      createConnection: () => near as never,
      method: "OPTIONS",
      path: addressOf(pattern),
      headers: { host: "localhost", connection: "close" },
    }).end();
    const answered = await new Promise<IncomingMessage>((resolve, reject) =>
      asked.once("response", resolve).once("error", reject),
    );
    await finished(answered.resume());
  }
}
