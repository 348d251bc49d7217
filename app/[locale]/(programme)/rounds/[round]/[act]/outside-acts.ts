import { z } from "zod";
import { takeOutsideList } from "#app/acts/programme/take-outside-list";
import { inRound } from "#app/forms/doors";
import { day, file, text } from "#app/forms/fields";
import { form } from "#app/forms/form";
import type { Sending } from "#app/forms/sending";
import { endOutsideList } from "#db/programme/outside-lists";
import { outsideKinds } from "#lib/programme/outside-list";

const onOutside = ({ request }: Sending): string => new URL(request.url).pathname.replace(/\/[^/]+$/, "/outside");

/** What a bureau does about the lists of others. */
export const outsideActs = {
  "add-outside": form(
    inRound("keep-outside-lists"),
    z.object({
      file,
      kind: z.enum(outsideKinds),
      source: text.refine((words) => words.length <= 100, "source"),
      asOf: day,
    }),
    async ({ store, actor, round, values: { file: sent, ...wish }, now, page, to, again }) => {
      const outcome = await takeOutsideList(store, actor, round.id, { ...wish, sent }, now);
      if (!outcome.ok) return again(outcome.reason, { dropsFile: true });
      const { rows, without } = outcome.value;
      return to(page, { done: "added", query: { rows: String(rows), without: String(without) } });
    },
    onOutside,
  ),
  "end-outside": form(
    inRound("keep-outside-lists"),
    z.object({ list: text }),
    async ({ store, actor, round, values, now, page, to }) => {
      const outcome = await endOutsideList(store, actor, { round: round.id, list: values.list }, now);
      return to(page, outcome.ok ? { done: "ended" } : { problem: outcome.reason });
    },
    onOutside,
  ),
};
