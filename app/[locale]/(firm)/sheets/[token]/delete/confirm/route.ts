import { z } from "zod";
import { deleteForGood } from "#app/acts/sheets/delete";
import { onSheet } from "#app/forms/doors";
import { text } from "#app/forms/fields";
import { form } from "#app/forms/form";

/** Deletes the sheet for good; where its application goes with it, only once somebody said so. */
export const POST = form(
  onSheet,
  z.object({ sure: text }),
  async ({ store, actor, locale, values: { sure }, now, page, to }) => {
    const outcome = await deleteForGood(store, actor, { isSure: sure === "yes" }, now);
    return !outcome.ok && outcome.reason === "unticked" ? to(page, { problem: "unticked" }) : to(`/${locale}/deleted`);
  },
);
