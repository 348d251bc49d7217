import { z } from "zod";
import { onApplication } from "#app/forms/doors";
import { text } from "#app/forms/fields";
import { form } from "#app/forms/form";
import type { Sending } from "#app/forms/sending";
import { decisionMessage, firmMessage } from "#app/work/firm-messages";
import { noteCall, tellDecision, tellFirm } from "#db/programme/telling";
import { textLimits } from "#lib/programme/firm-message";

const atMessages = ({ request }: Sending): string =>
  `${new URL(request.url).pathname.replace(/\/[^/]+$/, "")}#messages`;

const Free = z.object({
  subject: z.string("no-text").trim().min(1, "no-text").max(textLimits.subject, "too-long"),
  body: z.string("no-text").trim().min(1, "no-text").max(textLimits.body, "too-long"),
});

/** What a firm is told beside what the acts themselves tell it. */
export const tellingForms = {
  /** Tells the firm something in the officer's own words. */
  tell: form(
    onApplication("tell-firm"),
    Free,
    async ({ store, actor, application, values: { subject, body: note }, now, leadOrAgain }) =>
      leadOrAgain(await tellFirm(store, actor, application, firmMessage("free", { subject, note }), now), {
        done: "told",
      }),
    atMessages,
  ),
  /** Tells the firm the final decision. */
  "tell-decision": form(
    onApplication("tell-firm"),
    z.object({ decision: text }),
    async ({ store, actor, application, values: { decision }, now, leadOrAgain }) => {
      const telling = { decision, message: decisionMessage };
      return leadOrAgain(await tellDecision(store, actor, application, telling, now), { done: "told" });
    },
    atMessages,
  ),
  /** Notes that the firm was told by telephone. */
  phoned: form(
    onApplication("tell-firm"),
    z.object({ message: text }),
    async ({ store, actor, application, values: { message }, now, leadOrAgain }) =>
      leadOrAgain(await noteCall(store, actor, { application, message }, now), { done: "phoned" }),
    atMessages,
  ),
};
