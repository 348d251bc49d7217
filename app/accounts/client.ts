import { cache } from "react";
import type { Person } from "#lib/access";
import { mayWithin } from "#lib/access";
import type { Locale } from "#lib/text/text";
import { requireRight, seated } from "./session";

const sheetId = /^[0-9a-f-]{36}$/;

/** Somebody of a practice, acting on the sheet that an address names; whether it is a client's is the database's to say. */
const onClient = (actor: Person, sheet: string): (Person & { sheet: string }) | null =>
  sheetId.test(sheet) ? { ...actor, sheet } : null;

/** For a page: whoever asks from a practice about the sheet of the address. Strangers are led to sign in, others find nothing. */
export const clientActor = cache(async (locale: Locale, sheet: string) => {
  const { actor } = await requireRight(locale, "read-clients");
  return onClient(actor, sheet);
});

/** Whoever sends a form from a practice about the sheet of the address; `null` where nobody does. */
export async function clientSender(sheet: string): Promise<(Person & { sheet: string }) | null> {
  const person = await seated();
  return person && mayWithin(person.actor, "read-clients") ? onClient(person.actor, sheet) : null;
}
