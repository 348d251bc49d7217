import { notFound } from "next/navigation";
import { localeOf, requireRight } from "#app/accounts/session";
import { database } from "#db/client";
import { admitRound } from "#db/programme/admission";
import type { Act } from "#lib/access";

/** A round for a page, for whoever may do `act` with it; others find nothing, and the signed-out sign in first. */
export async function openRoundPage(word: string, id: string, act: Act) {
  const locale = localeOf(word) ?? notFound();
  const { actor } = await requireRight(locale, "read-rounds");
  const outcome = await admitRound((await database()).db, actor, act, id, new Date());
  if (!outcome.ok) return notFound();
  return { locale, actor, round: outcome.value };
}
