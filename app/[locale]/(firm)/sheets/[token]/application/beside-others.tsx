import { Spreads } from "#app/_view/spread/spread";
import { leavesOf } from "#app/acts/programme/round-rules";
import { database } from "#db/client";
import type { RoundRecord } from "#db/programme/admission";
import { readSpreads } from "#db/programme/pictures";
import type { Actor } from "#lib/access";
import type { Locale } from "#lib/text/text";

type Props = { actor: Actor; round: RoundRecord; locale: Locale; now: Date };

/** Where the firm stands among the others of its round, once it has submitted and the round may be looked into. */
export async function BesideOthers({ actor, round, locale, now }: Props) {
  const spreads = await readSpreads(await database(), actor, leavesOf(round), now);
  return spreads.ok && spreads.value ? <Spreads locale={locale} spreads={spreads.value} /> : null;
}
