import { z } from "zod";
import { onFacts } from "#app/forms/doors";
import { text } from "#app/forms/fields";
import { form } from "#app/forms/form";
import { saveEntries } from "#db/sheets/save-entries";
import { keyOfFact } from "#lib/entry/key";
import { aimKey } from "#lib/programme/asked-facts";
import { Tier } from "#lib/rules/rule-set";

/** Keeps the tier that the firm aims at. */
export const POST = form(onFacts, z.object({ tier: text }), async ({ store, opened, values, now, page, to }) => {
  const tier = Tier.safeParse(values.tier);
  const base = opened.entries.get(aimKey)?.revision ?? 0;
  if (tier.success) {
    const aim = { key: keyOfFact(aimKey), entry: { value: tier.data }, base };
    await saveEntries(store, opened.actor, [aim], now);
  }
  return to(page);
});
