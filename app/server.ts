import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import next from "next";
import type { Logger } from "pino";
import type { Database } from "#db/client";
import { countService } from "#db/service/overview";
import { environment } from "#lib/env";
import { unencrypted } from "#lib/unencrypted";
import { markOfAddress } from "./accounts/came-by";
import { firstOperatorPath } from "./accounts/first-operator";
import { drainOf } from "./front/drain";
import { DrawingFiles } from "./front/drawing-files";
import { endAfter } from "./front/end";
import { PackedFiles } from "./front/files";
import { newFront } from "./front/front";
import { faultOf, newLogger } from "./front/log";
import { Metrics } from "./front/metrics";
import { storesOf } from "./front/stores";
import { openService } from "./service/open-service";
import { renewColumns } from "./service/renew-columns";
import { storageNow } from "./service/storage-state";
import { warmUp } from "./service/warm-up";
import { sendMail } from "./work/mail";
import { readTablesApart } from "./work/tables/table-reader";
import { workOnJobs } from "./work/worker";

/** In milliseconds. */
const day = 24 * 60 * 60 * 1000;

/** How often a mark is set by which a database file that was overwritten in place is told, in milliseconds. */
const beatEvery = 30_000;

export type Served = {
  /** Where a browser on this machine finds the service. */
  address: string;
  /** Where the data lie: a file, or the address of a database server. */
  data: string;
  /** Settings by which something goes over a line that others can read along. */
  unencrypted: string[];
  /** Where the first operator is made, while there is none. */
  firstOperator: string | null;
};

/** Sends what the framework would print through the log, where no value of a query or a form can slip in. */
function catchPrints(log: Logger): void {
  const words = (values: unknown[]) => ({
    says: values.filter((value) => typeof value === "string").map((text) => text.split(/\n?params: /, 1)[0]),
    faults: values.filter((value) => value instanceof Error).map(faultOf),
  });
  console.error = (...values) => log.error(words(values));
  console.warn = (...values) => log.warn(words(values));
  console.log = (...values) => log.debug(words(values));
  console.info = (...values) => log.info(words(values));
}

function listen(server: Server, port: number, host: string | undefined): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, ...(host !== undefined && { host }) }, () => resolve(server.address() as AddressInfo));
  });
}

const metricsOf = (store: Database, token: string | null) =>
  new Metrics(token, async () => ({
    counts: await countService(store, new Date(Date.now() - day)),
    storage: await storageNow(store),
  }));

/** Sets the mark again and again, from now on. */
function beatIn(store: Database, log: Logger): void {
  const beat = () => void store.gate.beat().catch((error: unknown) => log.warn({ fault: faultOf(error) }));
  beat();
  setInterval(beat, beatEvery).unref();
}

/** Migrates the database and serves until a signal ends the process. Throws where it cannot begin. */
export async function serve({ development }: { development: boolean }): Promise<Served> {
  const settings = environment();
  const log = newLogger(settings.LOG_LEVEL);
  if (!development) catchPrints(log);
  const store = await openService();
  await renewColumns(store, log);

  const folder = process.cwd();
  const server = newFront({
    ...(!development && { files: new PackedFiles(join(folder, ".next/static"), "/_next/static") }),
    drawing: new DrawingFiles(join(folder, "node_modules/pdfjs-dist")),
    ...storesOf(store),
    deployment: { origin: settings.APP_URL ?? null, trustedProxies: settings.TRUSTED_PROXIES },
    development,
    log,
    markOf: markOfAddress,
    metrics: metricsOf(store, settings.METRICS_TOKEN ?? null),
    pages: (request, response) => answerPage(request, response),
  });
  const drain = drainOf(server);
  const app = next({
    dev: development,
    dir: folder,
    hostname: settings.HOST ?? "localhost",
    port: settings.PORT,
    // Quiet would also swallow the faults of pages; what it prints goes through the log (above).
    quiet: false,
    // It listens there for the sockets of its reloading, which only development has.
    httpServer: development ? server : createServer(),
  });
  await app.prepare();
  const answerPage = app.getRequestHandler();
  if (!development) await warmUp(answerPage, join(folder, ".next"));

  const { port, address } = await listen(server, settings.PORT, settings.HOST);
  const own =
    address === "::" || address === "0.0.0.0" ? "localhost" : address.includes(":") ? `[${address}]` : address;

  const { SMTP_URL: url, MAIL_FROM: from, SMTP_PLAIN: mayBePlain } = settings;
  const stopMail = url && from ? sendMail(store, { url, from, mayBePlain }, log) : null;
  readTablesApart();
  const stopJobs = workOnJobs(store, log);
  beatIn(store, log);

  const end = endAfter([drain, () => Promise.all([stopMail?.(), stopJobs()]), () => store.close()], log);
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void end(0));
  process.on("unhandledRejection", (error) => log.error({ fault: faultOf(error) }));
  process.on("uncaughtException", (error) => {
    log.fatal({ fault: faultOf(error) });
    void end(1);
  });
  const home = settings.APP_URL ?? `http://${own}:${port}`;
  const path = await firstOperatorPath(store, new Date());
  return {
    address: home,
    data: settings.DATABASE_URL,
    unencrypted: unencrypted(settings),
    firstOperator: path && `${home}${path}`,
  };
}
