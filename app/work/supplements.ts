import type { Database } from "#db/client";
import { nextSupplementNews, tellSupplement } from "#db/programme/supplements";
import type { Actor } from "#lib/access";
import { firmMessage } from "./firm-messages";

/** How often it is looked after whose day is near or over, in milliseconds. */
const interval = 10 * 60_000;
const chunk = 50;

const service: Actor = { kind: "service" };

/** Tells the firms whose day to complete an application is near or over, once each. Returns how many were told. */
export async function tellSupplements(store: Database, now: Date): Promise<number> {
  let told = 0;
  for (let after = ""; ; ) {
    const { news, last } = await nextSupplementNews(store, { after, limit: chunk }, now);
    for (const each of news) {
      const { kind, until, note } = each;
      if (await tellSupplement(store, service, each, firmMessage(kind, { until, note }), now)) told += 1;
    }
    if (last === null) return told;
    after = last;
  }
}

/** Does so for as long as the process runs. Returns what ends it. */
export function keepSupplements(store: Database, failed: (error: unknown) => void): () => void {
  let underWay = false;
  const begin = async () => {
    if (underWay) return;
    underWay = true;
    await tellSupplements(store, new Date()).catch(failed);
    underWay = false;
  };
  void begin();
  const timer = setInterval(begin, interval).unref();
  return () => clearInterval(timer);
}
