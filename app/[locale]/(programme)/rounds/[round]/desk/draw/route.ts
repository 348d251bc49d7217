import { z } from "zod";
import { drawVisits } from "#app/acts/programme/draw-visits";
import { inRound } from "#app/forms/doors";
import { form } from "#app/forms/form";

export { nothingThere as GET } from "#app/forms/form";

const per100 = z.coerce.number("range").min(0, "range").max(100, "range");
const firms = z.coerce.number("range").int("range").min(0, "range").max(100_000, "range").default(0);
const Draw = z.object({
  near: per100,
  oddities: per100.int("range"),
  share: per100,
  atMost: firms,
  regionAtLeast: firms,
  regionAtMost: firms,
  seed: z.string("seed").trim().min(1, "seed").max(200, "seed"),
});

/** Draws whom to visit, and shows the record. */
export const POST = form(
  inRound("draw-visits"),
  Draw,
  async ({ store, actor, round, page, values: { seed, ...settings }, now, to, leadOrAgain }) => {
    const outcome = await drawVisits(store, actor, round, { seed, settings }, now);
    return outcome.ok ? to(page, { query: { draw: outcome.value.id }, anchor: "drawn" }) : leadOrAgain(outcome);
  },
);
