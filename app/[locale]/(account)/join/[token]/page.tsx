import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Notices } from "#app/_view/account/notices";
import { PressField } from "#app/_view/press-field";
import { hashOfToken } from "#app/accounts/keys";
import { localeOf, signedIn } from "#app/accounts/session";
import { invitationDays } from "#app/acts/people/invite";
import { homeOf, pathWith } from "#app/forms/way-back";
import { translator } from "#app/translate";
import { type Problem, toldIn } from "#app/words/account-words";
import { database } from "#db/client";
import { acceptedBy, type Invited, isInvitationReplaced, readInvitation } from "#db/people/invitations";

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ problem?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale) ?? "zh")("people.join.title") };
}

export default async function JoinPage({ params, searchParams }: Props) {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? notFound();
  const query = await searchParams;
  const translate = translator(locale);
  const invited = await readInvitation((await database()).db, hashOfToken(token), new Date());
  const session = await signedIn();
  // Gone back to, the page leads where accepting led.
  if (!invited && session && (await acceptedBy((await database()).db, session.user.id, hashOfToken(token))))
    redirect(homeOf(locale));
  const here = `/${locale}/join/${token}`;
  const { problem } = toldIn(locale, invited ? query : { problem: await endedBecause() });
  return (
    <main id="main" className="sheet">
      <h1>{translate("people.join.title")}</h1>
      <Notices problem={problem} done={null} />
      {invited ? <Offer invited={invited} /> : <p>{translate("people.join.ask", { days: invitationDays })}</p>}
    </main>
  );

  async function endedBecause(): Promise<Problem> {
    const isReplaced = await isInvitationReplaced((await database()).db, hashOfToken(token));
    return isReplaced ? "invitationReplaced" : "invitation";
  }

  function Offer({ invited: { organisation, role, email } }: { invited: Invited }) {
    return (
      <>
        <p className="lead">
          {organisation
            ? translate("people.join.organisation", {
                name: organisation.name,
                kind: translate(`people.kinds.${organisation.kind}`),
                role: translate(`people.roles.${role}`),
              })
            : translate("people.join.operator")}
        </p>
        {email && <p>{translate("people.join.forAddress", { email })}</p>}
        {session ? (
          <>
            <p>{translate("people.join.as", { email: session.user.email })}</p>
            <form method="post" action={`${here}/accept`}>
              <PressField />
              <button type="submit" className="button">
                {translate("people.join.accept")}
              </button>
            </form>
          </>
        ) : (
          <p className="row">
            <a className="button" href={pathWith(`/${locale}/sign-up`, { return: here })}>
              {translate("people.join.signUp")}
            </a>
            <a className="button quiet" href={pathWith(`/${locale}/sign-in`, { return: here })}>
              {translate("people.join.signIn")}
            </a>
          </p>
        )}
      </>
    );
  }
}
