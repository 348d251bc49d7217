import { notFound, redirect } from "next/navigation";
import { Notices } from "#app/_view/account/notices";
import { PressField } from "#app/_view/press-field";
import { pageTitle } from "#app/[locale]/page-title";
import { hashOfToken } from "#app/accounts/keys";
import { localeOf, signedIn } from "#app/accounts/session";
import { invitationDays } from "#app/acts/people/invite";
import { homeOf, pathWith } from "#app/forms/way-back";
import { translator } from "#app/translate";
import { noticeOf, offerWords, type Problem } from "#app/words/account-words";
import { database } from "#db/client";
import { acceptedBy } from "#db/people/accepted-invitations";
import { type Invited, isInvitationReplaced, readInvitation } from "#db/people/invitations";
import type { Locale } from "#lib/text/text";

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ problem?: string }>;
};

type OfferProps = {
  locale: Locale;
  token: string;
  invitation: Invited;
  /** The address of whoever is signed in; `null` where nobody is. */
  account: string | null;
};

export const generateMetadata = pageTitle("people.join.title");

/** What an invitation offers, for whoever opens its link to accept. */
export default async function JoinPage({ params, searchParams }: Props) {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? notFound();
  const query = await searchParams;
  const translate = translator(locale);
  const { db } = await database();
  const hash = hashOfToken(token);
  const invitation = await readInvitation(db, hash, new Date());
  const session = await signedIn();
  // Gone back to, the page leads where accepting led.
  if (!invitation && session && (await acceptedBy(db, session.user.id, hash))) redirect(homeOf(locale));
  const whyEnded = async (): Promise<Problem> =>
    (await isInvitationReplaced(db, hash)) ? "invitationReplaced" : "invitation";
  const { problem } = noticeOf(locale, invitation ? query : { problem: await whyEnded() });
  return (
    <main id="main" className="sheet">
      <h1>{translate("people.join.title")}</h1>
      <Notices problem={problem} done={null} />
      {invitation ? (
        <Offer {...{ locale, token, invitation }} account={session?.user.email ?? null} />
      ) : (
        <p>{translate("people.join.ask", { days: invitationDays })}</p>
      )}
    </main>
  );
}

/** The seat that is offered, and how to take it: from the account of whoever is signed in, or by way of one. */
function Offer({ locale, token, invitation, account }: OfferProps) {
  const translate = translator(locale);
  const here = `/${locale}/join/${token}`;
  const { email } = invitation;
  return (
    <>
      <p className="lead">{offerWords(translate, invitation)}</p>
      {email && <p>{translate("people.join.forAddress", { email })}</p>}
      {account === null ? (
        <p className="row">
          <a className="button" href={pathWith(`/${locale}/sign-up`, { return: here })}>
            {translate("people.join.signUp")}
          </a>
          <a className="button quiet" href={pathWith(`/${locale}/sign-in`, { return: here })}>
            {translate("people.join.signIn")}
          </a>
        </p>
      ) : (
        <>
          <p>{translate("people.join.as", { email: account })}</p>
          <form method="post" action={`${here}/accept`}>
            <PressField />
            <button type="submit" className="button">
              {translate("people.join.accept")}
            </button>
          </form>
        </>
      )}
    </>
  );
}
