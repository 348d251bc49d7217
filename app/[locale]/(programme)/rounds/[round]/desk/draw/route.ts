import { z } from "zod";
import { inRound } from "#app/forms/doors";
import { form } from "#app/forms/form";
import { drawVisits } from "#db/programme/draws";

export { nothingThere as GET } from "#app/forms/form";

const per100 = z.coerce.number("range").min(0, "range").max(100, "range");
const Draw = z.object({
  near: per100,
  oddities: per100.int("range"),
  share: per100,
  seed: z.string("seed").trim().min(1, "seed").max(200, "seed"),
});

/** Draws whom to visit, and shows the record. */
export const POST = form(
  inRound("draw-visits"),
  Draw,
  async ({ store, actor, round, page, values: { seed, ...settings }, now, to, leadOrAgain }) => {
    const outcome = await drawVisits(store, actor, round.id, { seed, settings }, now);
    return outcome.ok ? to(page, { query: { draw: outcome.value.id }, anchor: "drawn" }) : leadOrAgain(outcome);
  },
);
