import { hashOfToken, readKey, tokenOfKey } from "#app/accounts/keys";
import type { Database } from "#db/client";
import { claimSheet } from "#db/sheets/claimed-sheets";
import type { Actor } from "#lib/access";
import { refused } from "#lib/outcome";

/** Takes the sheet that a key opens, as somebody typed it, among those of the actor's firm. */
export async function claimByKey(store: Database, actor: Actor, words: string, now: Date) {
  const key = readKey(words);
  return key === null ? refused("not-found") : claimSheet(store, actor, hashOfToken(await tokenOfKey(key)), now);
}
