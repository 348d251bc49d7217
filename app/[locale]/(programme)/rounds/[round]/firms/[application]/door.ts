import { localeOf, personOf } from "#app/accounts/session";
import { formOf } from "#app/forms/see-other";
import { database } from "#db/client";
import { admitApplication } from "#db/programme/admission";
import type { Act, Actor } from "#lib/access";
import type { Locale } from "#lib/text/text";

export type Context = { params: Promise<{ locale: string; round: string; application: string }> };

/**
 * The round of the address, where the application is in it and `act` on it ever somebody's: at another moment, perhaps.
 */
async function roundOf(actor: Actor, act: Act, { round, application }: { round: string; application: string }) {
  const { db } = await database();
  const now = new Date();
  const seen = await admitApplication(db, actor, "read-round", application, now);
  if (!seen.ok || seen.value.round.id !== round) return null;
  const admitted = await admitApplication(db, actor, act, application, now);
  return admitted.ok || admitted.reason !== "not-found" ? seen.value.round : null;
}

/**
 * A form of a firm's page that asks for `act`, with who sent it; `null` where it is no form, or not theirs to send:
 * answered like what is not there, before anything of it is kept.
 */
export async function opened(request: Request, { params }: Context, act: Act) {
  const { locale: word, round, application } = await params;
  const locale: Locale = localeOf(word) ?? "zh";
  const actor: Extract<Actor, { kind: "person" }> | null = await personOf();
  const found = actor && (await roundOf(actor, act, { round, application }));
  const form = found && (await formOf(request));
  if (!actor || !form) return null;
  return { locale, actor, form, application, round: found, home: `/${locale}/rounds/${round}/firms/${application}` };
}

/** The answer to what is not there or not the actor's. */
export const nothingThere = (): Response => new Response(null, { status: 404 });
