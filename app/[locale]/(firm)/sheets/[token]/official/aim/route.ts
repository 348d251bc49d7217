import { z } from "zod";
import { onFigures } from "#app/forms/doors";
import { text } from "#app/forms/fields";
import { form } from "#app/forms/form";
import { saveFigures } from "#db/sheets/figures";
import { aimKey } from "#lib/programme/asked-figures";
import { Tier } from "#lib/rules/rule-set";

/** Keeps the tier that the firm aims at. */
export const POST = form(onFigures, z.object({ tier: text }), async ({ store, opened, values, now, page, to }) => {
  const tier = Tier.safeParse(values.tier);
  const base = opened.figures.get(aimKey)?.revision ?? 0;
  if (tier.success) await saveFigures(store, opened.actor, [{ fact: aimKey, entry: { value: tier.data }, base }], now);
  return to(page);
});
