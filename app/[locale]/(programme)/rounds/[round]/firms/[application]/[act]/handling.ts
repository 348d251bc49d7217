import { z } from "zod";
import { verifyAsEvidenced } from "#app/acts/programme/verify";
import { onApplication } from "#app/forms/doors";
import { revision, text, wordOf } from "#app/forms/fields";
import { form } from "#app/forms/form";
import type { Sending } from "#app/forms/sending";
import { assignFirm, endRecusal, noteFirm, recuse } from "#db/programme/handling";

/** A place of the firm's page, in the view of the board from which it was opened. */
export const at =
  (place: string) =>
  ({ request, form: body }: Sending): string => {
    const page = new URL(request.url).pathname.replace(/\/[^/]+$/, "");
    const from = wordOf(body, "from").slice(0, 2_000);
    return `${page}${from ? `?from=${encodeURIComponent(from)}` : ""}#${place}`;
  };

const Evidenced = z.object({ snapshot: revision, reason: z.string().max(2_000, "too-long") });

/** Whose the firm is to be, and whose it was on the page; "" for nobody's. */
const Assignment = z.object({ assignee: text, former: text });

const orNobody = (user: string): string | null => (user === "" ? null : user);

/** How a bureau divides the work on a firm, and what it keeps of it for itself. */
export const handlingForms = {
  /** Verifies all that the firm proved and nobody has verified. */
  "as-evidenced": form(
    onApplication("verify"),
    Evidenced,
    async ({ store, actor, application, values, now, leadOrAgain }) =>
      leadOrAgain(await verifyAsEvidenced(store, actor, application, values, now), { done: "as-evidenced" }),
    at("criteria"),
  ),
  assign: form(
    onApplication("assign"),
    Assignment,
    async ({ store, actor, application, values, now, leadOrAgain }) => {
      const wish = { assignee: orNobody(values.assignee), seen: orNobody(values.former) };
      return leadOrAgain(await assignFirm(store, actor, application, wish, now), { done: "assigned" });
    },
    at("handling"),
  ),
  note: form(
    onApplication("note-firm"),
    z.object({ note: text }),
    async ({ store, actor, application, values, now, leadOrAgain }) =>
      leadOrAgain(await noteFirm(store, actor, application, values.note, now), { done: "noted" }),
    at("handling"),
  ),
  recuse: form(
    onApplication("recuse"),
    z.object({ user: text, reason: z.string().max(2_000, "too-long") }),
    async ({ store, actor, application, values: { user, reason }, now, leadOrAgain }) => {
      const wish = { user: user || actor.user, reason };
      return leadOrAgain(await recuse(store, actor, application, wish, now), { done: "recused" });
    },
    at("handling"),
  ),
  "end-recusal": form(
    onApplication("recuse-other"),
    z.object({ recusal: text }),
    async ({ store, actor, application, values, now, leadOrAgain }) =>
      leadOrAgain(await endRecusal(store, actor, application, values.recusal, now), { done: "recusal-ended" }),
    at("handling"),
  ),
};
