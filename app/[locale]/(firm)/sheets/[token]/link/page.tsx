import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { factsOf } from "#app/accounts/opened-facts";
import { localeOf, localeOrDefault, openSheet } from "#app/accounts/session";
import { mayOnSheet } from "#app/accounts/sheet-rights";
import { formats, translator } from "#app/translate";
import { database } from "#db/client";
import { isFormerMember } from "#db/people/people";
import { environment } from "#lib/env";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("renewal.title") };
}

/** What a new link and key mean, before they are made. */
export default async function RenewalPage({ params }: Props) {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? notFound();
  const { actor, sheet } = await openSheet(token);
  if (!mayOnSheet(actor, "renew-link", sheet)) notFound();
  const translate = translator(locale);
  const applies = (await factsOf(token))?.application;
  const { email, organisation, linkEndedAt } = sheet;
  const canMail = email !== null && environment().SMTP_URL !== undefined;
  const isTheirs = !canMail || organisation === null || !(await isFormerMember(await database(), organisation, email));
  return (
    <main id="main" className="sheet">
      <h1>{translate("renewal.title")}</h1>
      <p className="lead">
        {linkEndedAt
          ? translate("renewal.ended", { day: formats(locale).dateTime(linkEndedAt, { dateStyle: "long" }) })
          : translate("renewal.lead")}
      </p>
      <ul>
        {!linkEndedAt && <li>{translate("renewal.former")}</li>}
        {!linkEndedAt && <li>{translate("renewal.openPages")}</li>}
        <li>{translate("renewal.stays")}</li>
        <li>{translate("renewal.shares")}</li>
        {applies && <li>{translate("renewal.application")}</li>}
        {organisation !== null && <li>{translate("renewal.people")}</li>}
      </ul>
      <form method="post" action={`/${locale}/key/renew`}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="page" value={randomUUID()} />
        {canMail && (
          <label className="option">
            <input type="checkbox" name="mail" value="yes" defaultChecked={isTheirs} />
            {translate(isTheirs ? "renewal.mailTo" : "renewal.mailToFormer", { email })}
          </label>
        )}
        <p className="row">
          <button type="submit" className="button">
            {translate(linkEndedAt ? "renewal.make" : "renewal.confirm")}
          </button>
          <a className="button quiet" href={`/${locale}/sheets/${token}`}>
            {translate("renewal.cancel")}
          </a>
        </p>
      </form>
    </main>
  );
}
