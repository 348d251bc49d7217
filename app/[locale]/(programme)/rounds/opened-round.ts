import { notFound } from "next/navigation";
import { localeOf, personOf, requireSeat } from "#app/accounts/session";
import { database } from "#db/client";
import { admitRound, type RoundRecord, type RoundShut } from "#db/programme/admission";
import { type Act, type Actor, rolesOf } from "#lib/access";

/** A round for a page, for whoever may do `act` with it; others find nothing, and the signed-out sign in first. */
export async function openRoundPage(word: string, id: string, act: Act) {
  const locale = localeOf(word) ?? notFound();
  const { actor } = await requireSeat(locale, rolesOf.bureau);
  const found = await admitRound((await database()).db, actor, act, id, new Date());
  if (!found.ok) return notFound();
  return { locale, actor, round: found.value };
}

/** The same for a form: the round, or why it is not the actor's to change. */
export async function admitForm(
  id: string,
  act: Act,
): Promise<
  { ok: true; actor: Extract<Actor, { kind: "person" }>; round: RoundRecord } | { ok: false; reason: RoundShut }
> {
  const actor = await personOf();
  if (!actor) return { ok: false, reason: "not-found" };
  const found = await admitRound((await database()).db, actor, act, id, new Date());
  return found.ok ? { ok: true, actor, round: found.value } : { ok: false, reason: found.reason };
}

export const notFoundAnswer = (): Response => new Response(null, { status: 404 });
