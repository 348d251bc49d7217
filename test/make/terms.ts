import { lookAtAll } from "#app/service/retention/retention";
import type { Tally } from "#app/service/retention/tally";
import { expiryMail } from "#app/work/expiry-mail";
import type { Database } from "#db/client";
import type { KeptKind, Terms } from "#lib/retention";

const forEver: Terms = { draft: null, sheet: null, round: null, mail: null, job: null };

type Wish = { now: Date; isMailed?: boolean; isMeant?: boolean };

/** What a look at what is kept past its term finds of each kind; unless `isMeant` is false, all that is due goes. */
export async function keepTerms(
  database: Database,
  terms: Partial<Terms>,
  { now, isMailed = false, isMeant = true }: Wish,
): Promise<Record<KeptKind, Tally>> {
  const found: Partial<Record<KeptKind, Tally>> = {};
  const look = { from: database, into: isMeant ? database : null, actor: { kind: "service" } as const, isMailed, now };
  const all = { ...look, terms: { ...forEver, ...terms }, writes: expiryMail("https://leapmark.example") };
  await lookAtAll(all, (tally) => {
    found[tally.kind] = tally;
  });
  return found as Record<KeptKind, Tally>;
}
