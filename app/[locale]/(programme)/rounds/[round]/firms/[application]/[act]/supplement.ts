import { z } from "zod";
import { proceed, prolong } from "#app/acts/programme/settle-supplement";
import { onApplication } from "#app/forms/doors";
import { day, revision, text } from "#app/forms/fields";
import { form } from "#app/forms/form";
import type { Sending } from "#app/forms/sending";
import { firmMessage } from "#app/work/firm-messages";

const atReturn = ({ request }: Sending): string => `${new URL(request.url).pathname.replace(/\/[^/]+$/, "")}#return`;

const Note = z.object({ revision, note: text.pipe(z.string().max(4_000, "too-long")) });

/** What the bureau decides of an application that it returned and that has not come back. */
export const supplementForms = {
  /** Gives the firm another day. */
  prolong: form(
    onApplication("return-application"),
    Note.extend({ dueOn: day }),
    async ({ store, actor, application: id, values: { revision: seen, note, dueOn }, now, leadOrAgain }) => {
      const message = firmMessage("prolonged", { note, until: dueOn });
      return leadOrAgain(await prolong(store, actor, { id, seen, note, dueOn, message }, now), { done: "prolonged" });
    },
    atReturn,
  ),
  /** Goes on with what the firm submitted last. */
  proceed: form(
    onApplication("return-application"),
    Note,
    async ({ store, actor, application: id, values: { revision: seen, note }, now, leadOrAgain }) => {
      const message = firmMessage("proceeded", { note });
      return leadOrAgain(await proceed(store, actor, { id, seen, note, message }, now), { done: "proceeded" });
    },
    atReturn,
  ),
};
