import { z } from "zod";
import { signedDocument } from "#app/[locale]/signed-document";
import { madeLinkCookie, madeLinkShownFor } from "#app/accounts/made-link-cookie";
import { sheetOf } from "#app/accounts/session";
import { answerKeysOf } from "#app/acts/advising/answer-keys";
import { engagementDays, letInByCode, offerByLink } from "#app/acts/advising/engage";
import { onSheet } from "#app/forms/doors";
import { text, wordOf } from "#app/forms/fields";
import { form, forms, nothingThere } from "#app/forms/form";
import { attachment, docx } from "#app/paper/attachment";
import { declineCorrection, type SeenCorrection, takeCorrections } from "#db/advising/corrections";
import { endEngagement } from "#db/advising/engagements";
import { countersignReport, readReport } from "#db/advising/sign-offs";
import { database } from "#db/client";
import { limiter } from "#db/service/limits";
import { engagedParts } from "#lib/advising/engagement";
import { longestSigner } from "#lib/advising/sign-off";
import { locales } from "#lib/text/languages";
import { lengthOf } from "#lib/text/length";
import { visibleName } from "#lib/text/visible-name";
import { answering, commenting } from "./answering";

type Context = { params: Promise<{ token: string; act: string }> };

/** A report that an advisor signed, as a Word document; the last word of its address names it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token, act: id } = await params;
  const language = z.enum(locales).safeParse(new URL(request.url).searchParams.get("in"));
  const access = await sheetOf(token);
  const found = access && (await readReport(await database(), access.actor, id));
  if (!language.success || !found?.ok) return nothingThere();
  const { bytes, name } = await signedDocument({ ...found.value, locale: language.data, template: null });
  return new Response(new Uint8Array(bytes), { headers: attachment(name, docx) });
}

const LettingIn = z.object({
  code: text.pipe(z.string().max(60, "unknown-code")),
  name: text.pipe(z.string().max(60, "name")),
  part: z.array(z.enum(engagedParts)),
  past: z.enum(["now", "past"]),
  days: z.coerce.number().refine((days) => engagementDays.some((offered) => offered === days)),
});

/** Advisors whom a sheet may ask in a day; codes are long, and still nobody shall try them out. */
const askedADay = { name: "engagements", points: 30, seconds: 24 * 60 * 60 };

/** Where a firm decides about corrections. */
const reviewPage = ({ locale, params }: { locale: string; params: Record<string, string> }) =>
  `/${locale}/sheets/${params.token}/advisors/review`;

/** A correction as a form names it: with the revision of the entry that stood beside it. */
const seenIn = (word: string): SeenCorrection => {
  const [id = "", seen = ""] = word.split("@");
  return { id, seen: /^\d{1,9}$/.test(seen) ? Number(seen) : -1 };
};

/** Whom a firm lets see its sheet, and whom no longer. */
export const POST = forms({
  /** Lets the practice of a code in, or makes a link to pass on, whose token is shown once. */
  "let-in": form(onSheet, LettingIn, async ({ store, actor, sheet, home, values, now, to, again, leadOrAgain }) => {
    const { code, name, part: opens, past, days } = values;
    if (code === "" && name === "") return again("name");
    const { allowed } = await limiter(store, askedADay).consume(sheet.id);
    if (!allowed) return again("often");
    const opening = { opens, opensPast: past === "past", days };
    const there = `${home}/advisors`;
    if (code !== "") {
      const engaged = await letInByCode(store, actor, { ...opening, code }, now);
      return leadOrAgain(engaged, { done: "let-in", anchor: "engagements" });
    }
    const offered = await offerByLink(store, actor, { ...opening, name }, now);
    if (!offered.ok) return leadOrAgain(offered);
    const value = `${offered.value.token}.${offered.value.engagement}`;
    const cookies = [{ name: madeLinkCookie, value, path: there, seconds: madeLinkShownFor }];
    return to(there, { done: "made", anchor: "made", cookies });
  }),
  /** Takes corrections over into the sheet, each as it was seen. */
  take: form(
    onSheet,
    z.object({ correction: z.array(z.string()).min(1, "stale") }),
    async ({ store, actor, home, values, now, to, lead }) => {
      const taken = await takeCorrections(store, actor, values.correction.map(seenIn), answerKeysOf, now);
      return taken.ok ? to(`${home}/advisors/review`, { done: "taken" }) : lead(taken);
    },
    reviewPage,
  ),
  decline: form(
    onSheet,
    z.object({ correction: text }),
    async ({ store, actor, values, now, lead }) =>
      lead(await declineCorrection(store, actor, values.correction, now), { done: "declined" }),
    reviewPage,
  ),
  countersign: form(
    onSheet,
    z.object({
      report: text,
      name: text
        .transform(visibleName)
        .refine((typed) => typed !== "" && lengthOf(typed) <= longestSigner, "countersigner"),
    }),
    async ({ store, actor, values: { report: id, name }, now, leadOrAgain }) =>
      leadOrAgain(await countersignReport(store, actor, { id, name }, now), { done: "countersigned" }),
    ({ locale, params, form: sent }) =>
      `/${locale}/sheets/${params.token}/advisors/reports/${encodeURIComponent(wordOf(sent, "report"))}`,
  ),
  end: form(onSheet, z.object({ engagement: text }), async ({ store, actor, values, now, lead }) =>
    lead(await endEngagement(store, actor, values.engagement, now), { anchor: "engagements" }),
  ),
  reply: answering,
  comment: commenting,
});
