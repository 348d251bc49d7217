import { stillSince } from "#app/acts/programme/remind-missing";
import type { Database } from "#db/client";
import type { RoundRecord } from "#db/programme/admission";
import { countToLink } from "#db/programme/links";
import { countMissing, countRemindable, type Missing } from "#db/programme/missing";

/** How many firms of a round have no link yet and, while it is open, how many are missing who have been still for some days. */
export async function firmsToWrite(store: Database, { id, state }: RoundRecord, days: number, now: Date) {
  const missingOf = async (among: Missing["among"]) => ({
    all: await countMissing(store, id, among),
    remindable: await countRemindable(store, id, { among, stillSince: stillSince(days, now) }, now),
  });
  return {
    unsent: {
      all: await countToLink(store, id, { among: "new" }, now),
      mailable: await countToLink(store, id, { among: "new", address: "with" }, now),
    },
    missing:
      state === "open" ? { days, notStarted: await missingOf("not-started"), stuck: await missingOf("stuck") } : null,
  };
}
