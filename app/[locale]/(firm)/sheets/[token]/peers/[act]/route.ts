import { z } from "zod";
import { joinByLatest } from "#app/acts/sheets/peers";
import { onSheet } from "#app/forms/doors";
import { text } from "#app/forms/fields";
import { form, forms } from "#app/forms/form";
import type { Sending } from "#app/forms/sending";
import { leavePeers } from "#db/sheets/peers";

export { nothingThere as GET } from "#app/forms/form";

const Seen = z.object({ revision: text });

/** The result that its sender saw. */
const page = ({ locale, params, form: sent }: Sending) => {
  const revision = String(sent.get("revision"));
  return `/${locale}/sheets/${params.token}${/^\d{1,4}$/.test(revision) ? `/result/${revision}/strength` : ""}`;
};

/** Whether a firm is counted among its like: it agrees apart from everything else, and can take that back. */
export const POST = forms({
  join: form(
    onSheet,
    Seen,
    async ({ store, actor, now, lead }) =>
      lead(await joinByLatest(store, actor, now), { done: "joined", anchor: "peers" }),
    page,
  ),
  leave: form(
    onSheet,
    Seen,
    async ({ store, actor, now, lead }) => lead(await leavePeers(store, actor, now), { done: "left", anchor: "peers" }),
    page,
  ),
});
