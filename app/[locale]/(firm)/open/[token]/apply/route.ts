import { hashOfToken, newLink } from "#app/accounts/keys";
import { mayStart } from "#app/accounts/limits";
import { clientAddress, origin } from "#app/accounts/session";
import { forAnyone } from "#app/forms/doors";
import { form } from "#app/forms/form";
import { initialsOf } from "#app/words/initials";
import { firmMailOf, invitedAddress } from "#app/work/firm-mails";
import { mayMail } from "#app/work/mail-limit";
import { bureauOf } from "#db/programme/job-parties";
import { applyByOpenLink } from "#db/programme/open-link";
import { identifyOpenLink } from "#db/programme/rounds";
import { readApplicant, Typed } from "../applicant";

/** Takes a firm in by an open link, and leads to the page whose address is its private link. */
export const POST = form(forAnyone, Typed, async ({ store, request, params, locale, values, now, page, to, again }) => {
  const openLink = hashOfToken(params.token ?? "");
  const round = await identifyOpenLink(store, openLink);
  if (!round) return to(page, { problem: "shut" });
  if (!(await mayStart(request, "start"))) return to(`/${locale}/problem/too-many`);
  const reading = readApplicant(values);
  if ("fields" in reading) return again(reading.fields.join("-"));
  const { name, uscc, email } = reading.applicant;
  const { token, hash: linkHash } = newLink();
  const address = invitedAddress(await origin(), locale, token);
  const addressee = { firmName: name, email, locale };
  const mail = (await mayMail("sheet", email, clientAddress(request)))
    ? firmMailOf("applied", addressee, { bureau: await bureauOf(store, round), round }, address)
    : null;
  const applicant = { name, initials: initialsOf(name), uscc, email, locale, linkHash, mail };
  const outcome = await applyByOpenLink(store, openLink, applicant, now);
  if (outcome.ok) return to(`/${locale}/invited/${token}`, { done: mail ? "mailed" : "applied" });
  return outcome.reason === "known" ? again("known") : to(page, { problem: "shut" });
});
