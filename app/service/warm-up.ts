import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type RequestListener, request } from "node:http";
import { join } from "node:path";
import { duplexPair } from "node:stream";
import { finished } from "node:stream/promises";
import { defaultLocale } from "#lib/text/languages";

/** The pages of last resort, which nobody asks for by an address. */
const lastResort = /^\/_/;

/** An address that a page or route answers; what it is about is nothing that exists. */
const addressOf = (pattern: string): string =>
  pattern
    .replaceAll("[locale]", defaultLocale)
    .replace(/\/\[\[\.\.\.[^[\]]+\]\]/g, "")
    .replace(/\[[^[\]]+\]/g, "none");

/**
 * Has every page and every route loaded: the framework else loads one when it is first asked for, and answers nobody
 * else meanwhile, for half a second. Pages are asked for as readers do, routes what they allow, over no network.
 * @param folder where the build lies
 */
export async function warmUp(answer: RequestListener, folder: string): Promise<void> {
  const built = JSON.parse(await readFile(join(folder, "app-path-routes-manifest.json"), "utf8")) as object;
  const server = createServer(answer);
  for (const [name, pattern] of Object.entries(built)) {
    if (lastResort.test(name)) continue;
    const [near, far] = duplexPair();
    server.emit("connection", far);
    const asked = request({
      createConnection: () => near as never,
      method: name.endsWith("/route") ? "OPTIONS" : "GET",
      path: addressOf(pattern),
      headers: { host: "localhost", connection: "close" },
    }).end();
    const answered = await new Promise<IncomingMessage>((resolve, reject) =>
      asked.once("response", resolve).once("error", reject),
    );
    await finished(answered.resume());
  }
}
