import { createHmac } from "node:crypto";
import { hashOfToken, keyOfBytes, tokenOfKey } from "#app/accounts/keys";
import { authSecret } from "#app/service/auth-secret";
import type { Database } from "#db/client";
import type { Mail } from "#db/service/outbox";
import { renewLink } from "#db/sheets/sheet-links";
import { identify, type SheetRecord } from "#db/sheets/sheets";
import type { Actor } from "#lib/access";
import { done, refused } from "#lib/outcome";

/** A new key of a sheet, with the token of the link that it stands for. */
export type RenewedKey = { key: string; token: string };

/** The key that one page of one sheet makes: a second press of its button makes the same, another page another one. */
export async function renewedKey(former: string, page: string): Promise<RenewedKey> {
  const key = keyOfBytes(createHmac("sha256", authSecret()).update(`renewed key ${former} ${page}`).digest());
  return { key, token: await tokenOfKey(key) };
}

async function sheetBehind(store: Database, link: string): Promise<SheetRecord | null> {
  const sheet = await identify(store, link);
  return sheet?.kind === "firm" ? sheet.sheet : null;
}

type Wish = {
  token: string;
  /** Who has the sheet opened, by its former link or an account; `null` where that opens none, or none any more. */
  opener: () => Promise<{ actor: Actor; sheet: SheetRecord } | null>;
  /** The mail that brings link and key. */
  mail: (sheet: SheetRecord) => Promise<Mail | undefined>;
};

/** Gives a sheet a new link and key once: whoever asks again for the same ones finds what was made then. */
export async function renew(store: Database, { token, opener, mail }: Wish, now: Date) {
  const linkHash = hashOfToken(token);
  const before = await sheetBehind(store, linkHash);
  if (before) return done(before);
  const access = await opener();
  if (!access) return refused("not-found");
  const renewed = await renewLink(store, access.actor, { linkHash, mail: await mail(access.sheet) }, now);
  if (renewed.ok) return renewed;
  const meanwhile = await sheetBehind(store, linkHash);
  return meanwhile ? done(meanwhile) : renewed;
}
