import { z } from "zod";
import { sign } from "#app/acts/advising/sign";
import { onClient } from "#app/forms/doors";
import { revision, text } from "#app/forms/fields";
import { form } from "#app/forms/form";
import { withdrawReport } from "#db/advising/sign-offs";
import { longestWithdrawal } from "#lib/advising/sign-off";
import { lengthOf } from "#lib/text/length";
import { hasWords } from "#lib/text/unseen";

/** Words of a field that are there, and not too many. */
const words = (problem: string, most: number) =>
  text.refine((typed) => hasWords(typed) && lengthOf(typed) <= most, problem);

const reportsOf = ({ locale, params }: { locale: string; params: Record<string, string> }) =>
  `/${locale}/clients/${params.client}/reports`;

/** How an advisor hands a report over, and takes one back. */
export const signActs = {
  sign: form(
    onClient,
    z.object({}),
    async ({ store, actor, now, lead }) => lead(await sign(store, actor, now), { done: "signed" }),
    reportsOf,
  ),
  "withdraw-report": form(
    onClient,
    z.object({ version: revision, reason: words("reason", longestWithdrawal) }),
    async ({ store, actor, values, now, leadOrAgain }) =>
      leadOrAgain(await withdrawReport(store, actor, values, now), { done: "withdrawn" }),
    reportsOf,
  ),
};
