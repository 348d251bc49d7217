import { database } from "../../../../../../db/client";
import { readSpreads } from "../../../../../../db/pictures";
import type { RoundRecord } from "../../../../../../db/programme-admission";
import type { Actor } from "../../../../../../lib/access";
import type { Locale } from "../../../../../../lib/instrument/text";
import { Spreads } from "../../../../../_view/spread/spread";
import { leavesOf } from "../../../../../round-rules";

type Props = { actor: Actor; round: RoundRecord; locale: Locale; now: Date };

/** Where the firm stands among the others of its round, once it has submitted and the round may be looked into. */
export async function BesideOthers({ actor, round, locale, now }: Props) {
  const spreads = await readSpreads(await database(), actor, leavesOf(round), now);
  return spreads.ok && spreads.value ? <Spreads locale={locale} spreads={spreads.value} /> : null;
}
