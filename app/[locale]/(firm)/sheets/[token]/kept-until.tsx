import { ownTerm } from "#app/acts/sheets/own-term";
import { termWords } from "#app/words/term-words";
import { database } from "#db/client";
import type { Actor } from "#lib/access";
import type { Locale } from "#lib/text/text";

/** Until when a sheet is kept, where that is not for ever. */
export async function KeptUntil({ actor, locale }: { actor: Actor; locale: Locale }) {
  const term = await ownTerm(await database(), actor, new Date());
  return term && <p className={term.isOver ? "notice" : "soft"}>{termWords(term, locale).join(" ")}</p>;
}
