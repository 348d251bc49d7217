import { z } from "zod";
import { origin } from "#app/accounts/session";
import { announceOpenLink } from "#app/acts/programme/announce-open-link";
import { isLookedAtSoon } from "#app/acts/programme/await-look";
import { reissueLink } from "#app/acts/programme/reissue-link";
import { remindMissing } from "#app/acts/programme/remind-missing";
import { sendLinks } from "#app/acts/programme/send-links";
import { lookAtSheet } from "#app/acts/programme/take-list";
import { uploadList } from "#app/acts/programme/upload-list";
import { inRound } from "#app/forms/doors";
import { file, revision, text, tick } from "#app/forms/fields";
import { form, forms } from "#app/forms/form";
import { invitedAddress, newLinkMailer } from "#app/work/firm-mails";
import type { Database } from "#db/client";
import type { Person } from "#lib/access";
import { defaultLocale, locales } from "#lib/text/languages";
import { linkCookies } from "../link-cookie";
import { listActs } from "./list-acts";

export { nothingThere as GET } from "#app/forms/form";

/** How many jobs of the kind there were when somebody was asked whether they are sure; `null` where unsaid. */
const jobs = text.transform((words) => (/^\d{1,9}$/.test(words) ? Number(words) : null));

const Upload = z.object({ file, paste: text, language: z.enum(locales).catch(defaultLocale) });
const Links = z.object({ mode: text, again: text, sure: text, jobs });
const Reminder = z.object({ mode: text, among: text, days: text, sure: text, jobs });
const OpenLink = z.object({ seen: revision, quota: text, end: tick, sure: text });

const mostFirms = 100_000;

/** Where one is led whose list is being looked at: to its columns where that is done in a moment, else to how far it is. */
async function pageOfLook(
  store: Database,
  actor: Person,
  { home, ...which }: { round: string; home: string; job: string },
  now: Date,
): Promise<string> {
  const isDone = await isLookedAtSoon(store, actor, which, now);
  return isDone ? `${home}/invite/match/${which.job}` : `${home}/jobs/${which.job}`;
}

/** How firms come into a round; what cannot be taken back is asked once more first. */
export const POST = forms({
  ...listActs,
  /** Takes in a list of firms, as a file or pasted, and has it looked at. */
  upload: form(inRound("invite-firms"), Upload, async ({ store, actor, round, home, values, now, to, leadOrAgain }) => {
    const content = values.file?.size ? values.file : values.paste;
    const outcome = await uploadList(store, actor, { round: round.id, content, language: values.language }, now);
    if (!outcome.ok) return leadOrAgain(outcome);
    return to(await pageOfLook(store, actor, { round: round.id, home, job: outcome.value }, now));
  }),
  /** Has another sheet of a workbook looked at. */
  sheet: form(
    inRound("invite-firms"),
    z.object({ job: text, sheet: z.coerce.number() }),
    async ({ store, actor, round, home, values, now, to, lead }) => {
      const outcome = await lookAtSheet(store, actor, { round: round.id, ...values }, now);
      if (!outcome.ok) return lead(outcome);
      return to(await pageOfLook(store, actor, { round: round.id, home, job: outcome.value }, now));
    },
  ),
  send: form(inRound("invite-firms"), Links, async ({ store, actor, round, home, locale, values, now, to, lead }) => {
    const { mode, again, sure, jobs: seen } = values;
    if (sure !== "yes") return to(`${home}/sure`, { query: { act: "send", mode, again } });
    const wish = { round: round.id, mode, again: again !== "", seen, from: { origin: await origin(), locale } };
    const outcome = await sendLinks(store, actor, wish, now);
    return outcome.ok ? to(`${home}/jobs/${outcome.value}`) : lead(outcome);
  }),
  remind: form(
    inRound("remind-firms"),
    Reminder,
    async ({ store, actor, round, home, locale, values: { sure, jobs: seen, ...whom }, now, to, lead }) => {
      if (sure !== "yes") return to(`${home}/sure`, { query: { act: "remind", ...whom } });
      const wish = { round: round.id, ...whom, seen, from: { origin: await origin(), locale } };
      const outcome = await remindMissing(store, actor, wish, now);
      return outcome.ok ? to(`${home}/jobs/${outcome.value}`) : lead(outcome);
    },
  ),
  /** Makes, renews or ends the open link of a round; the first one ends nothing. */
  "open-link": form(
    inRound("invite-firms"),
    OpenLink,
    async ({ store, actor, round, home, page, locale, values: { seen, end, sure, quota }, now, to, again, lead }) => {
      const firms = end ? null : Number(quota);
      if (firms !== null && !(Number.isInteger(firms) && firms >= 1 && firms <= mostFirms))
        return again("quota", { anchor: "open-link" });
      if (round.openLinkHash !== null && sure !== "yes")
        return to(`${home}/sure`, { query: { act: "end-link", ...(end ? { end: "1" } : { quota }) } });
      const outcome = await announceOpenLink(store, actor, { round: round.id, seen, quota: firms }, now);
      if (!outcome.ok || outcome.value === null) return lead(outcome, { anchor: "open-link" });
      const address = `${await origin()}/${locale}/open/${outcome.value}`;
      return to(`${page}/link`, { cookies: linkCookies(round.id, { address, firm: null, mailed: false }) });
    },
  ),
  /** Gives one firm a new link in place of the old one, and shows it once. */
  reissue: form(
    inRound("mend-firms"),
    z.object({ application: text }),
    async ({ store, actor, round, page, values: { application }, now, to, lead }) => {
      const base = await origin();
      const addressOf = (locale: string, token: string) => invitedAddress(base, locale, token);
      const wish = { round: round.id, application, addressOf, mail: await newLinkMailer(store, round) };
      const outcome = await reissueLink(store, actor, wish, now);
      return outcome.ok ? to(`${page}/link`, { cookies: linkCookies(round.id, outcome.value) }) : lead(outcome);
    },
  ),
});
