import { notFound } from "next/navigation";
import { PressField } from "#app/_view/press-field";
import { pageTitle } from "#app/[locale]/page-title";
import { hashOfToken } from "#app/accounts/keys";
import { localeOf, seated, signedIn } from "#app/accounts/session";
import { pathWith } from "#app/forms/way-back";
import { formats, translator } from "#app/translate";
import { findOffer } from "#db/advising/engagements";
import { database } from "#db/client";
import { mayWithin } from "#lib/access";
import { engagementState } from "#lib/advising/engagement";
import type { Locale } from "#lib/text/text";

type Props = { params: Promise<{ locale: string; token: string }> };

export const generateMetadata = pageTitle("advisors.offer.title");

/** What a firm offers to an advisor, for whoever opens its link to accept. */
export default async function EngagePage({ params }: Props) {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? notFound();
  const offer = await findOffer(await database(), hashOfToken(token));
  const isOpen = offer !== null && engagementState(offer, new Date()) === "offered";
  const translate = translator(locale);
  return (
    <main id="main" className="sheet">
      <h1>{translate("advisors.offer.title")}</h1>
      {isOpen ? (
        <>
          <p className="lead">
            {translate("advisors.offer.lead", {
              firm: offer.firmName ?? translate("advisors.offer.firm"),
              day: formats(locale).dateTime(offer.expiresAt, { dateStyle: "long" }),
            })}
          </p>
          <Acceptance {...{ locale, token }} />
        </>
      ) : (
        <p>{translate("advisors.offer.over")}</p>
      )}
    </main>
  );
}

/** How it is accepted: from a seat in a practice, or by signing in first. */
async function Acceptance({ locale, token }: { locale: Locale; token: string }) {
  const translate = translator(locale);
  const here = `/${locale}/engage/${token}`;
  const person = await seated();
  if (!person && !(await signedIn()))
    return (
      <p>
        <a className="button" href={pathWith(`/${locale}/sign-in`, { return: here })}>
          {translate("advisors.offer.signIn")}
        </a>
      </p>
    );
  const practice = person && mayWithin(person.actor, "take-client") ? person.seat.organisation : null;
  if (!practice) return <p className="notice">{translate("advisors.offer.noPractice")}</p>;
  return (
    <>
      <p>{translate("advisors.offer.as", { practice: practice.name })}</p>
      <form method="post" action={`${here}/take`}>
        <PressField />
        <button type="submit" className="button">
          {translate("advisors.offer.take")}
        </button>
      </form>
    </>
  );
}
