import type { AddressInfo } from "node:net";
import { drainOf } from "#app/front/drain";
import { endAfter } from "#app/front/end";
import { newFront } from "#app/front/front";
import { newLogger } from "#app/front/log";
import { storesOf } from "#app/front/stores";
import { database } from "#db/client";

// The front without the pages, as a process of its own: tells its port in one line and ends as the service does.
const store = await database();
const log = newLogger("silent");
const server = newFront({
  ...storesOf(store),
  deployment: { origin: null, trustedProxies: 0 },
  development: false,
  log,
  pages: async (_request, response) => void response.end(),
});
const end = endAfter([drainOf(server), () => store.close()], log);
process.on("SIGTERM", () => void end(0));
server.listen(0, "127.0.0.1", () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
