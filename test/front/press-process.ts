import { appendFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { newFront } from "#app/front/front";
import { newLogger } from "#app/front/log";
import { storesOf } from "#app/front/stores";
import { database } from "#db/client";

// A front with one act, done slowly: it notes that it was done and leads to a page of its own with a secret cookie.
const store = await database();
const [done = "", pause = "300"] = process.argv.slice(2);
let acts = 0;
const server = newFront({
  ...storesOf(store),
  deployment: { origin: null, trustedProxies: 0 },
  development: false,
  log: newLogger("silent"),
  pages: async (request, response) => {
    acts += 1;
    const act = `${process.pid}-${acts}`;
    await new Promise((resolve) => setTimeout(resolve, Number(pause)));
    appendFileSync(done, `${act}\n`);
    const refused = request.headers["x-refuse"] !== undefined;
    response.statusCode = 303;
    // A list even where it is one value, as the framework sets it.
    response.setHeader("Location", [refused ? "/zh/start?problems=1" : `/zh/done/${act}`]);
    response.setHeader("Set-Cookie", [`secret=${act}; HttpOnly`, "other=1"]);
    response.end();
  },
});
server.listen(0, "127.0.0.1", () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
