import { notFound } from "next/navigation";
import { SealedNotice } from "#app/_view/desk/sealed-notice";
import { ExportJobs } from "#app/_view/export/export-jobs";
import { ExportWishes } from "#app/_view/export/export-wishes";
import { KeptNotice } from "#app/_view/staff/kept-notice";
import { Refresher } from "#app/_view/staff/refresher";
import { RoundFrame } from "#app/_view/staff/round-frame";
import { openRoundPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { paramsIn } from "#app/[locale]/params-in";
import { savedQuery } from "#app/acts/programme/save-view";
import { fieldsBefore, typedInto } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { admitRound } from "#db/programme/admission";
import { listJobs } from "#db/service/jobs";
import { may } from "#lib/access";

type Props = {
  params: Promise<{ locale: string; round: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = pageTitle("export.title");

/** Chooses what to export and in which form, and lists the exports so far with their files. */
export default async function ExportPage({ params, searchParams }: Props) {
  const { locale: word, round: id } = await params;
  const { locale, actor, round } = await openRoundPage(word, id, "read-round");
  const { organisation, state } = round;
  if (!may(actor, "export", { of: "round", organisation, state, sealed: false })) return notFound();
  const translate = translator(locale);
  const store = await database();
  const at = new Date();
  const admission = await admitRound(store.db, actor, "export", id, at);
  const title = translate("export.title");
  if (!admission.ok)
    return (
      <RoundFrame locale={locale} round={round} current="export" actor={actor} translate={translate}>
        <SealedNotice locale={locale} closesOn={round.closesOn} title={title} />
      </RoundFrame>
    );
  const search = paramsIn(await searchParams);
  const query = savedQuery(round, search.toString());
  const before = await fieldsBefore(search.get("kept") ?? undefined);
  const outcome = await listJobs(store, actor, id, at, 30);
  const jobs = outcome.ok ? outcome.value.filter(({ kind }) => kind === "export") : [];
  const home = `/${locale}/rounds/${id}`;
  return (
    <RoundFrame locale={locale} round={round} current="export" actor={actor} translate={translate}>
      <h1>{title}</h1>
      <p className="lead">{translate("export.lead")}</p>
      <KeptNotice kept={before} translate={translate} />
      <ExportWishes home={home} query={query} typed={typedInto(before, "begin")} translate={translate} />
      <ExportJobs locale={locale} home={home} jobs={jobs} translate={translate} />
      {jobs.some((job) => job.state === "waiting" || job.state === "running") && <Refresher seconds={3} />}
    </RoundFrame>
  );
}
