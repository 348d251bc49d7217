import { z } from "zod";
import { submit } from "#app/acts/sheets/submit";
import { onSheet } from "#app/forms/doors";
import { form } from "#app/forms/form";

const Revisions = z.record(z.string(), z.int().positive());

/** Revisions as the page wrote them into the form; what cannot be read says that nothing was seen. */
const revisions = z.string().default("").transform(readRevisions);

function readRevisions(text: string): z.infer<typeof Revisions> {
  try {
    return Revisions.parse(JSON.parse(text));
  } catch {
    return {};
  }
}

/** Submits the sheet as its sender checked it, and leads to its result or to what stands in the way. */
export const POST = form(
  onSheet,
  z.object({ seen: revisions, figures: revisions }),
  async ({ store, actor, sheet, home, now, values: { seen, figures }, to }) => {
    const submitted = await submit(store, actor, { answers: seen, figures }, now);
    if (submitted.ok) return to(`${home}/result/${submitted.value.revision}`);
    switch (submitted.reason) {
      case "stale":
        return to(`${home}/check`, { problem: "stale" });
      case "not-open":
        return to(`${home}/application`, { problem: "refused" });
      case "lacking":
        return to(`${home}/application#lacking`);
      case "not-draft":
        return to(sheet.state === "submitted" ? `${home}/result/${sheet.revision}` : `${home}/check`);
      case "not-found":
      case "deleted":
      case "replaced":
        return to(home);
      case "obstacles":
      case "nothing-to-submit":
      case "unsettled":
      case "not-submitted":
        return to(`${home}/check#obstacles`);
    }
  },
);
