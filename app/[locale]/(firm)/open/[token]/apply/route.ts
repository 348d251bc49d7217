import { hashOfToken } from "#app/accounts/keys";
import { clientAddress, localeOf, origin } from "#app/accounts/session";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { initialsOf } from "#app/words/initials";
import { invitedAddress, letter, newLink } from "#app/work/letters";
import { mayMail } from "#app/work/mail-limit";
import { database } from "#db/client";
import { bureauOf } from "#db/programme/job-parties";
import { applyByOpenLink } from "#db/programme/open-link";
import { identifyOpenLink } from "#db/programme/rounds";
import { limiter } from "#db/service/limits";
import { environment } from "#lib/env";
import { type ApplicantField, readApplicant, typedCookie } from "../applicant";

type Context = { params: Promise<{ locale: string; token: string }> };

/** Takes a firm in by an open link, and leads to the page whose address is its private link. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: word, token: openToken } = await params;
  const locale = localeOf(word) ?? "zh";
  const home = `/${locale}/open/${openToken}`;
  const form = await formOf(request);
  const db = await database();
  const round = await identifyOpenLink(db, hashOfToken(openToken));
  if (!form || !round) return seeOther(`${home}?problem=form`);
  const limit = limiter(db, { name: "start", points: environment().START_LIMIT_PER_HOUR, seconds: 3600 });
  if (!(await limit.consume(clientAddress(request))).allowed) return seeOther(`/${locale}/problem/too-many`);
  const typed = {
    firmName: wordOf(form, "firmName").slice(0, 200),
    uscc: wordOf(form, "uscc").slice(0, 60),
    email: wordOf(form, "email").slice(0, 250),
    confirmed: wordOf(form, "confirmed").slice(0, 60),
  };
  const again = (fields: readonly ApplicantField[]) => {
    const kept = { name: typedCookie, value: JSON.stringify({ typed, fields }), path: `/${locale}/open`, seconds: 300 };
    return seeOther(`${home}?problems=1`, [kept], request);
  };
  const read = readApplicant(typed);
  if ("fields" in read) return again(read.fields);
  const { name, uscc, email } = read.applicant;
  const { token, hash } = newLink();
  const to = { firmName: name, email, locale };
  const address = invitedAddress(await origin(), locale, token);
  const mail = (await mayMail(email))
    ? letter("applied", to, { bureau: await bureauOf(db, round), round }, address)
    : null;
  const applicant = { name, initials: initialsOf(name), uscc, email, locale, linkHash: hash, mail };
  const applied = await applyByOpenLink(db, hashOfToken(openToken), applicant, new Date());
  if (applied.ok) return seeOther(`/${locale}/invited/${token}?applied=${mail ? "mailed" : "1"}`);
  return applied.reason === "known" ? again(["known"]) : seeOther(`${home}?problem=shut`);
}
