import { z } from "zod";
import { madeLinkCookie, madeLinkShownFor } from "#app/accounts/made-link-cookie";
import { engagementDays, letInByCode, offerByLink } from "#app/acts/advising/engage";
import { onSheet } from "#app/forms/doors";
import { text } from "#app/forms/fields";
import { form, forms } from "#app/forms/form";
import { endEngagement } from "#db/advising/engagements";
import { limiter } from "#db/service/limits";
import { engagedParts } from "#lib/advising/engagement";

export { nothingThere as GET } from "#app/forms/form";

const LettingIn = z.object({
  code: text.pipe(z.string().max(60, "unknown-code")),
  name: text.pipe(z.string().max(60, "name")),
  part: z.array(z.enum(engagedParts)),
  past: z.enum(["now", "past"]),
  days: z.coerce.number().refine((days) => engagementDays.some((offered) => offered === days)),
});

/** Advisors whom a sheet may ask in a day; codes are long, and still nobody shall try them out. */
const askedADay = { name: "engagements", points: 30, seconds: 24 * 60 * 60 };

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
  end: form(onSheet, z.object({ engagement: text }), async ({ store, actor, values, now, lead }) =>
    lead(await endEngagement(store, actor, values.engagement, now), { anchor: "engagements" }),
  ),
});
