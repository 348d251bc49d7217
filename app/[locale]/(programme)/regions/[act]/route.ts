import { z } from "zod";
import { fromSeatThat } from "#app/forms/doors";
import { text } from "#app/forms/fields";
import { form, forms } from "#app/forms/form";
import { pageAbove } from "#app/forms/way-back";
import { endRegion, readRegions, saveRegion } from "#db/programme/regions";
import { regionLevels } from "#lib/programme/region";

export { nothingThere as GET } from "#app/forms/form";

const longestName = 60;
const mostSpellings = 20;

const name = z.string().trim().min(1, "name").max(longestName, "name");
const spellings = text.transform((lines) =>
  lines
    .split(/\r?\n/)
    .map((line) => line.trim().slice(0, longestName))
    .filter((line) => line !== "")
    .slice(0, mostSpellings),
);

/** What a bureau does about the regions under it. */
export const POST = forms({
  save: form(
    fromSeatThat("manage-regions"),
    z.object({ id: text, name, level: z.enum(regionLevels, "name"), parent: text, spellings }),
    async ({ store, actor, values: { id, parent, ...wish }, page, now, to, again }) => {
      const region = { ...wish, id: id || null, parent: parent || null };
      const outcome = await saveRegion(store, actor, region, now);
      return outcome.ok ? to(page, { done: "saved" }) : again(outcome.reason);
    },
    pageAbove,
  ),
  end: form(
    fromSeatThat("manage-regions"),
    z.object({ id: text }),
    async ({ store, actor, values, page, now, to }) => {
      const outcome = await endRegion(store, actor, values.id, now);
      return to(page, outcome.ok ? { done: "ended" } : { problem: outcome.reason });
    },
    pageAbove,
  ),
  /** Counts a name that stands in lists among the spellings of a region. */
  assign: form(
    fromSeatThat("manage-regions"),
    z.object({ id: text, name }),
    async ({ store, actor, values, page, now, to }) => {
      const all = await readRegions(store, actor);
      const region = all.ok ? all.value.regions.find(({ id }) => id === values.id) : undefined;
      if (!region) return to(page, { problem: "not-found" });
      const wish = { ...region, spellings: [...region.spellings, values.name] };
      const outcome = await saveRegion(store, actor, wish, now);
      return to(page, outcome.ok ? { done: "saved" } : { problem: outcome.reason });
    },
    pageAbove,
  ),
});
