import { notFound } from "next/navigation";
import { changeWords } from "#app/[locale]/(advisor)/anchor-words";
import { pageTitle } from "#app/[locale]/page-title";
import { localeOf, openSheet } from "#app/accounts/session";
import { openCorrections } from "#app/acts/advising/firm-corrections";
import { changedSinceSigned } from "#app/acts/advising/since-signed";
import { translator } from "#app/translate";
import { listReports } from "#db/advising/sign-offs";
import { database } from "#db/client";
import { currentEntries, everything } from "#db/sheets/entries";
import { may } from "#lib/access";
import { ThreadsSection } from "../threads-section";
import { FirmCorrections } from "./firm-corrections";
import { SignedList } from "./signed-list";

type Query = { done?: string; problem?: string; kept?: string };
type Props = { params: Promise<{ locale: string; token: string }>; searchParams: Promise<Query> };

export const generateMetadata = pageTitle("clientReview.firm.title");

const doneWords = ["taken", "declined"] as const;
const problems = ["stale", "not-draft"] as const;

/** What an advisor holds right instead of the firm's entries, for the firm to take over or not. */
export default async function FirmReviewPage({ params, searchParams }: Props) {
  const { locale: word, token } = await params;
  const { done, problem, kept } = await searchParams;
  const locale = localeOf(word) ?? notFound();
  const opened = await openSheet(token);
  const store = await database();
  const entries = await currentEntries(store, opened.actor, everything);
  const found = entries.ok ? await openCorrections(store, opened, entries.value) : notFound();
  const reports = await listReports(store, opened.actor);
  if (!found.ok || !reports.ok) notFound();
  const changes = await changedSinceSigned(store, { actor: opened.actor, sheet: opened.sheet.id }, reports.value);
  const changed = new Map(
    [...changes].map(([id, all]) => [id, all.map((change) => changeWords(change, opened.sheet, locale, () => true))]),
  );
  const translate = translator(locale);
  const home = `/${locale}/sheets/${token}`;
  const told = doneWords.find((each) => each === done);
  const wrong = problems.find((each) => each === problem);
  return (
    <main id="main" className="sheet">
      <p className="soft screen">
        <a href={home}>{translate("colleagues.back")}</a>
      </p>
      <h1>{translate("clientReview.firm.title")}</h1>
      <p className="lead">{translate("clientReview.firm.lead")}</p>
      {told && (
        <p className="notice good" role="status">
          {translate(`clientReview.done.${told}`)}
        </p>
      )}
      {wrong && (
        <p className="notice problem" role="alert">
          {translate(`clientReview.problems.${wrong === "stale" ? "changed" : wrong}`)}
        </p>
      )}
      <SignedList {...{ locale, home, changed }} reports={reports.value} />
      <FirmCorrections
        {...found.value}
        {...{ locale, home }}
        mayReopen={may(opened.actor, "reopen", { of: "sheet", ...opened.sheet })}
      />
      <ThreadsSection {...opened} {...{ locale, home, done, kept }} back={`${home}/advisors/review`} now={new Date()} />
    </main>
  );
}
