import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { localeOf, localeOrDefault, openSheet } from "#app/accounts/session";
import { fieldsBefore, formBefore } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { listEngagements } from "#db/advising/engagements";
import { database } from "#db/client";
import { may } from "#lib/access";
import { engagementState } from "#lib/advising/engagement";
import { EngagementList } from "./engagement-list";
import { LetInForm } from "./let-in-form";
import { MadeOffer } from "./made-offer";

type Query = { problem?: string; done?: string; kept?: string };
type Props = { params: Promise<{ locale: string; token: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("advisors.title") };
}

const problems = ["name", "unknown-code", "too-many", "often"] as const;

/** Which advisors the firm lets in, what each of them sees and until when. */
export default async function AdvisorsPage({ params, searchParams }: Props) {
  const { locale: word, token } = await params;
  const { problem, done, kept } = await searchParams;
  const locale = localeOf(word) ?? notFound();
  const { actor, sheet } = await openSheet(token);
  const found = await listEngagements(await database(), actor);
  const engagements = found.ok ? found.value : notFound();
  const translate = translator(locale);
  const home = `/${locale}/sheets/${token}`;
  const now = new Date();
  const told = problems.find((each) => each === problem);
  const latest = engagements.find((each) => engagementState(each, now) === "live");
  const mayEngage = may(actor, "engage", { of: "sheet", ...sheet });
  return (
    <main id="main" className="sheet">
      <p className="soft screen">
        <a href={home}>{translate("colleagues.back")}</a>
      </p>
      <h1>{translate("advisors.title")}</h1>
      <p className="lead">{translate("advisors.lead")}</p>
      {told && (
        <p className="notice problem" role="alert">
          {translate(`advisors.problems.${told}`)}
        </p>
      )}
      {done === "let-in" && latest && (
        <p className="notice good" role="status">
          {translate("advisors.letIn", { name: latest.practiceName ?? latest.name })}
        </p>
      )}
      {done === "made" && <MadeOffer {...{ engagements, sheet, locale }} />}
      {engagements.length > 0 && (
        <p>
          <a href={`${home}/advisors/review`}>{translate("clientReview.firm.title")}</a>
        </p>
      )}
      {engagements.length > 0 && <EngagementList {...{ engagements, now, locale, home, mayEnd: mayEngage }} />}
      {mayEngage && <LetInForm {...{ locale, home }} before={formBefore(await fieldsBefore(kept), "let-in")} />}
      <p className="soft">{translate("advisors.rules")}</p>
    </main>
  );
}
