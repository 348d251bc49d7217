import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PressField } from "#app/_view/press-field";
import { hashOfToken } from "#app/accounts/keys";
import { isLookedAt, localeOf } from "#app/accounts/session";
import { translator } from "#app/translate";
import { deadlineWords, sentWords } from "#app/words/application-words";
import { RoundTerms } from "#app/words/round-terms";
import { database } from "#db/client";
import { identifyApplication, noteOpened } from "#db/programme/applications";
import { bureauOf } from "#db/programme/job-parties";
import type { ApplicationInRound } from "#db/programme/moves";
import { isOverdue, takesFirms } from "#lib/programme/submission";
import type { Locale } from "#lib/text/text";

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ done?: string }>;
};

export const metadata: Metadata = { robots: { index: false } };

/** Where an invited firm comes in: who asks for what, and the way into its questionnaire. */
export default async function InvitedPage({ params, searchParams }: Props) {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? notFound();
  const db = await database();
  const invited = (await identifyApplication(db, hashOfToken(token))) ?? notFound();
  const { application, round } = invited;
  const now = new Date();
  if (await isLookedAt()) await noteOpened(db, invited, now);
  const translate = translator(locale);
  const { done } = await searchParams;
  return (
    <main id="main" className="sheet">
      {(done === "applied" || done === "mailed") && (
        <div className="notice" role="status">
          <p>
            <strong>{translate("rounds.entry.notice")}</strong>
          </p>
          <p>{translate("rounds.entry.applied")}</p>
          {done === "mailed" && application.email && (
            <p>{translate("rounds.entry.appliedMailed", { email: application.email })}</p>
          )}
        </div>
      )}
      <RoundTerms locale={locale} round={round} bureau={await bureauOf(db, round)} />
      <p>
        <strong>{translate("rounds.entry.for", { firm: application.firmName })}</strong>
      </p>
      <Way {...{ locale, token, invited, now }} />
    </main>
  );
}

type WayProps = { locale: Locale; token: string; invited: ApplicationInRound; now: Date };

/** The way into the questionnaire, or why there is none. */
function Way(props: WayProps) {
  const { locale, token, invited, now } = props;
  const { application, round } = invited;
  const translate = translator(locale);
  const hasStarted = application.sheet !== null;
  if (application.state === "withdrawn")
    return (
      <div className="notice">
        <p>{translate("rounds.entry.withdrawn")}</p>
        {hasStarted && (
          <p>
            {translate(round.state === "open" ? "rounds.entry.withdrawnMore" : "rounds.entry.withdrawnOver")}{" "}
            <a href={`/${locale}/sheets/${token}`}>{translate("rounds.entry.toSheet")}</a>
          </p>
        )}
      </div>
    );
  if (hasStarted) return <WayOn {...props} />;
  if (takesFirms(round, now)) return <Starting {...props} />;
  return (
    <div className="notice">
      <p>
        {round.state === "closed"
          ? deadlineWords(invited, locale, now).words
          : translate("rounds.entry.notYet", { from: round.opensOn })}
      </p>
    </div>
  );
}

function WayOn({ locale, token, invited, now }: WayProps) {
  const translate = translator(locale);
  if (invited.application.state === "returned")
    return (
      <>
        <p className="notice">
          {translate("rounds.entry.returned", { deadline: deadlineWords(invited, locale, now).words })}
        </p>
        <p>
          <a className="button" href={`/${locale}/sheets/${token}/application`}>
            {translate("rounds.entry.toReturned")}
          </a>
        </p>
      </>
    );
  const sentence = sentWords(invited, locale);
  const notice = sentence ?? deadlineWords(invited, locale, now).warning;
  return (
    <>
      {notice && <p className="notice">{notice}</p>}
      <p>
        <a className="button" href={`/${locale}/sheets/${token}`}>
          {translate(takesFirms(invited.round, now) && !sentence ? "rounds.entry.continue" : "rounds.entry.toSheet")}
        </a>
      </p>
    </>
  );
}

function Starting({ locale, token, invited, now }: WayProps) {
  const translate = translator(locale);
  return (
    <form method="post" action={`/${locale}/invited/${token}/start`}>
      <PressField />
      {isOverdue(invited.round, now) && (
        <div className="notice problem">
          <p>{translate("rounds.entry.overdue")}</p>
        </div>
      )}
      <p>
        <button type="submit" className="button">
          {translate("rounds.entry.start")}
        </button>
      </p>
      <p className="soft">{translate("rounds.entry.keep")}</p>
    </form>
  );
}
