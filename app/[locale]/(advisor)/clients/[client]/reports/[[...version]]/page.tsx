import { notFound } from "next/navigation";
import { changeWords } from "#app/[locale]/(advisor)/anchor-words";
import { openClient } from "#app/[locale]/(advisor)/clients/[client]/open-client";
import { ReportDownload } from "#app/[locale]/(advisor)/clients/[client]/report-download";
import { TalkLink } from "#app/[locale]/(advisor)/clients/[client]/talk-link";
import { pageTitle } from "#app/[locale]/page-title";
import { SignedReport } from "#app/[locale]/signed-report";
import { answerKeysOf } from "#app/acts/advising/answer-keys";
import { sinceSigned } from "#app/acts/advising/since-signed";
import type { EntryChange } from "#db/advising/entry-changes";
import { readReportMeans } from "#db/advising/report-files";
import { listClientReports, readClientReport } from "#db/advising/sign-offs";
import { database } from "#db/client";
import { writtenAnchor } from "#lib/advising/anchor";
import { type EntryKey, kindOf } from "#lib/entry/key";
import { ReportList } from "./report-list";
import { SignForm } from "./sign-form";

type Query = { done?: string; problem?: string };
type Props = {
  params: Promise<{ locale: string; client: string; version?: string[] }>;
  searchParams: Promise<Query>;
};

export const generateMetadata = pageTitle("signed.title");

const doneWords = ["signed", "withdrawn"] as const;
const problems = ["name", "reason", "stale", "too-many"] as const;

/** What an advisor signed of a client, and how a report is signed; or one of them. */
export default async function ReportsPage({ params, searchParams }: Props) {
  const { version = [] } = await params;
  const opened = await openClient(params);
  if (version.length > 0) return <Version opened={opened} version={version} />;
  const { translate, home, firm, actor, now, locale } = opened;
  const { done, problem } = await searchParams;
  const store = await database();
  const reports = await listClientReports(store, actor, now);
  if (!reports.ok) notFound();
  const since = await sinceSigned(store, actor, now);
  const changed = since && { version: since.version, lines: linesOf(opened, since.changes) };
  const told = doneWords.find((each) => each === done);
  const wrong = problems.find((each) => each === problem);
  return (
    <main id="main" className="sheet">
      <p className="soft screen">
        <a href={home}>{translate("clients.backToClient")}</a>
      </p>
      <h1>
        {translate("signed.title")} · {firm}
      </h1>
      <p className="lead">{translate("signed.lead")}</p>
      {told && (
        <p className="notice good" role="status">
          {translate(`signed.done.${told}`)}
        </p>
      )}
      {wrong && (
        <p className="notice problem" role="alert">
          {translate(`signed.problems.${wrong}`)}
        </p>
      )}
      <ReportList {...{ locale, home, changed }} reports={reports.value} />
      <SignForm
        opened={opened}
        same={since?.isSame ? since.version : null}
        version={Math.max(0, ...reports.value.map((each) => each.version)) + 1}
      />
    </main>
  );
}

/** What changed since, in words; without the values of what its firm does not show. */
function linesOf(
  { client, locale }: Awaited<ReturnType<typeof openClient>>,
  changes: readonly EntryChange[],
): string[] {
  const answers = new Set(answerKeysOf(client.sheet));
  const isSeen = (key: EntryKey) =>
    client.engagement.opens.includes("facts") || kindOf(key) === "question" || answers.has(key);
  return changes.map((change) => changeWords(change, client.sheet, locale, isSeen));
}

/** One version as it was sealed. */
async function Version({
  opened,
  version: [word = "", ...rest],
}: {
  opened: Awaited<ReturnType<typeof openClient>>;
  version: readonly string[];
}) {
  const { translate, locale, home, firm, actor, now } = opened;
  if (rest.length > 0 || !/^\d{1,4}$/.test(word)) notFound();
  const found = await readClientReport(await database(), actor, Number(word), answerKeysOf, now);
  const means = await readReportMeans(await database(), actor);
  if (!found.ok) notFound();
  const { line, all, report } = found.value;
  return (
    <main id="main" className="sheet">
      <p className="soft screen">
        <a href={`${home}/reports`}>{translate("signed.title")}</a>
      </p>
      <h1>{translate("signed.titleOf", { version: line.version, firm })}</h1>
      <p className="screen">
        <TalkLink
          {...{ translate, home }}
          on={writtenAnchor({ on: "report", version: line.version })}
          name={translate("threads.report", { version: line.version })}
        />
      </p>
      <ReportDownload
        {...{ translate, locale }}
        action={`${home}/report/v${line.version}`}
        templates={means.ok ? means.value.templates : []}
        label={translate("signed.version", { version: line.version })}
      />
      <SignedReport {...{ locale, line, all }} reader="others" report={report} />
    </main>
  );
}
