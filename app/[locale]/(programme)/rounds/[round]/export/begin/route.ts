import { z } from "zod";
import { requestExport } from "#app/acts/programme/request-export";
import { inRound } from "#app/forms/doors";
import { text, wordOf } from "#app/forms/fields";
import { form } from "#app/forms/form";
import type { Sending } from "#app/forms/sending";

export { nothingThere as GET } from "#app/forms/form";

const Wish = z.object({
  what: z.enum(["view", "full", "report", "archive", "dossier"]),
  format: text,
  query: text,
  application: text,
});

/** Where it was asked for: on the page of the exports, with the view it is about, or on that of the firm. */
function pageOf({ locale, params: { round }, form: body }: Sending): string {
  const home = `/${locale}/rounds/${round}`;
  if (wordOf(body, "what") === "dossier") return `${home}/firms/${encodeURIComponent(wordOf(body, "application"))}`;
  const query = new URLSearchParams(wordOf(body, "query").slice(0, 4_000)).toString();
  return `${home}/export${query === "" ? "" : `?${query}`}`;
}

/** Asks for an export; what it comes to can be fetched from the page of the exports. */
export const POST = form(
  inRound("export"),
  Wish,
  async ({ store, actor, round, home, locale, values, now, to, lead }) => {
    const outcome = await requestExport(store, actor, { round, locale, ...values }, now);
    return outcome.ok ? to(`${home}/jobs/${outcome.value}`) : lead(outcome);
  },
  pageOf,
);
