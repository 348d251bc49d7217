import { environment } from "#lib/env";
import { unencrypted } from "#lib/unencrypted";
import { firstOperatorPath } from "./accounts/first-operator";
import { endOf, ownLog } from "./processes/own-log";
import type { Served } from "./processes/served";
import { beginServing } from "./processes/serving";
import { beginWorking } from "./processes/working";
import { openService } from "./service/open-service";
import { renewColumns } from "./service/renew-columns";

/** Migrates the database and does all of a service in this process, until a signal ends it. Throws where it cannot begin. */
export async function serve({ development }: { development: boolean }): Promise<Served> {
  const settings = environment();
  const log = ownLog({ development });
  const store = await openService();
  await renewColumns(store, log);
  const { home, drain } = await beginServing(store, log, { development });
  const stopWork = beginWorking(store, log);
  const end = endOf([drain, stopWork, () => store.close()], log);
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => void end(0));
  const offer = await firstOperatorPath(store, new Date());
  const address = settings.APP_URL ?? home;
  return {
    address,
    data: settings.DATABASE_URL,
    unencrypted: unencrypted(settings),
    firstOperator: offer && { address: `${address}${offer.path}`, until: offer.until },
    processes: null,
  };
}
