import { z } from "zod";
import { takeList } from "#app/acts/programme/take-list";
import { inRound } from "#app/forms/doors";
import { text } from "#app/forms/fields";
import { form } from "#app/forms/form";
import type { ListColumn } from "#lib/programme/firm-list";

export { nothingThere as GET } from "#app/forms/form";

const Columns = z.object({
  name: text,
  uscc: text,
  region: text,
  industry: text,
  contact: text,
  email: text,
} satisfies Record<ListColumn, z.ZodType>);

/** Takes the firms of a list in, by the columns that were confirmed. */
export const POST = form(
  inRound("invite-firms"),
  Columns,
  async ({ store, actor, round, home, params: { job = "" }, values: columns, now, to, leadOrAgain }) => {
    const outcome = await takeList(store, actor, { round: round.id, job, columns }, now);
    return outcome.ok ? to(`${home}/jobs/${outcome.value}`) : leadOrAgain(outcome);
  },
);
