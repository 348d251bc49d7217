import { z } from "zod";
import { takeList } from "#app/acts/programme/take-list";
import { inRound } from "#app/forms/doors";
import { text, tick } from "#app/forms/fields";
import { form } from "#app/forms/form";
import type { ListColumn } from "#lib/programme/list-headings";

export { nothingThere as GET } from "#app/forms/form";

const columns = {
  name: text,
  uscc: text,
  region: text,
  industry: text,
  contact: text,
  phone: text,
  email: text,
} satisfies Record<ListColumn, z.ZodType>;

/** Takes the firms of a list in, by the columns that were confirmed. */
export const POST = form(
  inRound("invite-firms"),
  z.object({ ...columns, renews: tick }),
  async ({ store, actor, round, home, locale, params: { job = "" }, values, now, to, leadOrAgain }) => {
    const { renews, ...chosen } = values;
    const taking = { round: round.id, job, columns: chosen, renews, words: locale };
    const outcome = await takeList(store, actor, taking, now);
    return outcome.ok ? to(`${home}/jobs/${outcome.value}`) : leadOrAgain(outcome);
  },
);
