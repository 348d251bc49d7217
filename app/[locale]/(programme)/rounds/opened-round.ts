import { notFound } from "next/navigation";
import { localeOf, requireRight } from "#app/accounts/session";
import { database } from "#db/client";
import { admitPart, admitRound } from "#db/programme/admission";
import type { Act } from "#lib/access";

/** A round for a page, for whoever may do `act` with all of it; others find nothing, and the signed-out sign in first. */
export const openRoundPage = (word: string, id: string, act: Act) => openBy(admitRound, word, id, act);

/** A round for a page that shows no more of it than the reader's seat reaches. */
export const openPartPage = (word: string, id: string, act: Act) => openBy(admitPart, word, id, act);

async function openBy(admit: typeof admitRound, word: string, id: string, act: Act) {
  const locale = localeOf(word) ?? notFound();
  const { actor } = await requireRight(locale, "read-rounds");
  const outcome = await admit((await database()).db, actor, act, id, new Date());
  if (!outcome.ok) return notFound();
  return { locale, actor, round: outcome.value };
}
