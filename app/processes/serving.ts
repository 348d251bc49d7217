import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import next from "next";
import type { Logger } from "pino";
import type { Database } from "#db/client";
import { countService } from "#db/service/overview";
import { environment } from "#lib/env";
import { markOfAddress } from "../accounts/came-by";
import { drainOf } from "../front/drain";
import { DrawingFiles } from "../front/drawing-files";
import { PackedFiles } from "../front/files";
import { newFront } from "../front/front";
import { Metrics, type MetricsSettings } from "../front/metrics";
import { storesOf } from "../front/stores";
import { storageNow } from "../service/storage-state";
import { warmUp } from "../service/warm-up";

/** In milliseconds. */
const day = 24 * 60 * 60 * 1000;

/** Connections that may wait to be taken, where the system allows as many: an hour before a deadline they come at once. */
const backlog = 4_096;

export type Serving = {
  /** Where a browser on this machine finds it. */
  home: string;
  /** Takes nothing new and ends what is under way; with `gently`, while other processes go on serving. */
  drain: (how?: { gently: boolean }) => Promise<void>;
};

function listen(server: Server, port: number, host: string | undefined): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, backlog, ...(host !== undefined && { host }) }, () =>
      resolve(server.address() as AddressInfo),
    );
  });
}

const homeOf = ({ port, address }: AddressInfo): string => {
  const own =
    address === "::" || address === "0.0.0.0" ? "localhost" : address.includes(":") ? `[${address}]` : address;
  return `http://${own}:${port}`;
};

/** Answers people from now on. */
export async function beginServing(
  store: Database,
  log: Logger,
  { development = false, ...others }: { development?: boolean } & Pick<MetricsSettings, "figures" | "ofOthers"> = {},
): Promise<Serving> {
  const settings = environment();
  const folder = process.cwd();
  const stand = async () => ({
    counts: await countService(store, new Date(Date.now() - day)),
    storage: await storageNow(store),
  });
  const server = newFront({
    ...(!development && { files: new PackedFiles(join(folder, ".next/static"), "/_next/static") }),
    drawing: new DrawingFiles(join(folder, "node_modules/pdfjs-dist")),
    ...storesOf(store),
    deployment: { origin: settings.APP_URL ?? null, trustedProxies: settings.TRUSTED_PROXIES },
    development,
    log,
    markOf: markOfAddress,
    metrics: new Metrics({ token: settings.METRICS_TOKEN ?? null, stand, ...others }),
    pages: (request, response) => answerPage(request, response),
  });
  const drain = drainOf(server);
  const app = next({
    dev: development,
    dir: folder,
    hostname: settings.HOST ?? "localhost",
    port: settings.PORT,
    // Quiet would also swallow the faults of pages; what it prints goes through the log.
    quiet: false,
    // It listens there for the sockets of its reloading, which only development has.
    httpServer: development ? server : createServer(),
  });
  await app.prepare();
  const answerPage = app.getRequestHandler();
  if (!development) await warmUp(answerPage, join(folder, ".next"));
  const address = await listen(server, settings.PORT, settings.HOST);
  return { home: homeOf(address), drain };
}
