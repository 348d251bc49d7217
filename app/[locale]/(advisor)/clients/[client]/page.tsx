import { ConfirmFold } from "#app/_view/hand-out/confirm-fold";
import { pageTitle } from "#app/[locale]/page-title";
import { formats } from "#app/translate";
import { readReportMeans } from "#db/advising/report-files";
import { database } from "#db/client";
import { languages } from "#lib/text/languages";
import { ClientAnswers } from "./client-answers";
import { ClientEvidence } from "./client-evidence";
import { openClient } from "./open-client";
import { ReportDownload } from "./report-download";
import { TalkLine } from "./talk-line";

type Props = { params: Promise<{ locale: string; client: string }> };

export const generateMetadata = pageTitle("clients.title");

/** A client: its results, its answers as they stand, and what else its firm opened. */
export default async function ClientPage({ params }: Props) {
  const opened = await openClient(params);
  const { locale, client, translate, home, firm, until } = opened;
  const { sheet, engagement, years } = client;
  const parts = (["sheet", ...engagement.opens] as const).map((part) => translate(`advisors.parts.${part}`));
  return (
    <main id="main" className="sheet">
      <p className="soft screen">
        <a href={`/${locale}/clients`}>{translate("clients.back")}</a>
      </p>
      <h1>{firm}</h1>
      <p className="lead">
        {translate("clients.seesUntil", { day: until, parts: parts.join(languages[locale].listComma) })}
      </p>
      <p className="screen row">
        <a className="button" href={`${home}/desk`}>
          {translate("clientReview.open")}
        </a>
        <a className="button quiet" href={`${home}/write`}>
          {translate("writing.open")}
        </a>
        <a className="button quiet" href={`${home}/reports`}>
          {translate("signed.open")}
        </a>
      </p>
      {years.length > 1 && (
        <nav className="row" aria-label={translate("clients.years")}>
          {years.map(({ id, year }) => (
            <a key={id} href={`/${locale}/clients/${id}`} aria-current={id === sheet.id ? "page" : undefined}>
              {year}
            </a>
          ))}
        </nav>
      )}
      <Results opened={opened} />
      <TalkLine {...{ translate, home }} practice={engagement.practice} sheet={sheet.id} />
      <ClientAnswers {...opened} />
      <ClientEvidence {...opened} />
      <ConfirmFold
        summary={translate("clients.giveUp")}
        label={translate("clients.giveUp")}
        hint={translate("clients.giveUpSure")}
        action={`${home}/give-up`}
        fields={{}}
        confirm={translate("clients.giveUpConfirm")}
        isDangerous
      />
    </main>
  );
}

/** The results that its firm shows, the latest first, each with the report to take home. */
async function Results({ opened }: { opened: Awaited<ReturnType<typeof openClient>> }) {
  const { locale, actor, client, translate, home } = opened;
  const { sheet, results } = client;
  const means = await readReportMeans(await database(), actor);
  const templates = means.ok ? means.value.templates : [];
  const name = (revision: number, day: Date) =>
    translate("clients.result", { revision, day: formats(locale).dateTime(day, { dateStyle: "long" }) });
  const isReopened = sheet.state === "draft" && sheet.revision > 0;
  const isPastClosed = results.length === 0 && sheet.revision > 0;
  return (
    <section aria-labelledby="results">
      <h2 id="results">{translate("clients.results")}</h2>
      {results.length === 0 && (
        <p className="soft">{translate(isPastClosed ? "clients.hidden" : "clients.noResult")}</p>
      )}
      {isReopened && <p className="soft">{translate("clients.reopened", { revision: sheet.revision })}</p>}
      <ul>
        {results.map(({ revision, submittedAt }) => (
          <li key={revision}>
            <a href={`${home}/result/${revision}`}>{name(revision, submittedAt)}</a>
            <ReportDownload
              {...{ translate, locale, templates }}
              action={`${home}/report/${revision}`}
              label={name(revision, submittedAt)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
