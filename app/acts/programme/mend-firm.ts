import type { Database } from "#db/client";
import type { RoundShut } from "#db/programme/admission";
import { type MendedColumn, mendContacts as storeContacts, mendFirm as storeFirm } from "#db/programme/mending";
import type { Actor } from "#lib/access";
import { type Outcome, refused } from "#lib/outcome";
import { readTypedContacts, readTypedFirm, type TypedContacts, type TypedFirm } from "#lib/programme/mended-firm";

/** A firm of a round, a mark of it as it was shown, what is to stand there as it was typed, and how names are shortened. */
type Mending = {
  round: string;
  id: string;
  seen: string;
  typed: TypedFirm;
  initialsOf: (name: string) => string;
};

/** Puts right what the list says of a firm. Returns what changed. */
export async function mendFirm(
  store: Database,
  actor: Actor,
  { typed, initialsOf, ...which }: Mending,
  now: Date,
): Promise<Outcome<readonly MendedColumn[], RoundShut | "fields" | "stale" | "known" | "decided">> {
  const { firm, problems } = readTypedFirm(typed);
  if (Object.keys(problems).length > 0) return refused("fields");
  const { name, ...rest } = firm;
  return storeFirm(store, actor, { ...which, firm: { ...rest, firmName: name, initials: initialsOf(name) } }, now);
}

/** Puts right how a firm is reached. Returns what changed. */
export async function mendContacts(
  store: Database,
  actor: Actor,
  { typed, ...which }: Pick<Mending, "round" | "id" | "seen"> & { typed: TypedContacts },
  now: Date,
): Promise<Outcome<readonly MendedColumn[], RoundShut | "fields" | "stale">> {
  const { contacts, problems } = readTypedContacts(typed);
  if (Object.keys(problems).length > 0) return refused("fields");
  return storeContacts(store, actor, { ...which, contacts }, now);
}
