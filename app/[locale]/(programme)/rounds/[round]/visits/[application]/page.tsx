import { notFound } from "next/navigation";
import { SealedNotice } from "#app/_view/desk/sealed-notice";
import { ViewerPlace } from "#app/_view/file/viewer-place";
import { viewerWords } from "#app/_view/file/viewer-words";
import { Photographs } from "#app/_view/process/photographs";
import { VisitForm } from "#app/_view/process/visit-form";
import { VisitHead } from "#app/_view/process/visit-head";
import { VisitRecord } from "#app/_view/process/visit-record";
import { VisitTold } from "#app/_view/process/visit-told";
import { KeptNotice } from "#app/_view/staff/kept-notice";
import { RoundFrame } from "#app/_view/staff/round-frame";
import { openPartPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { fieldsBefore, typedInto } from "#app/forms/kept-form";
import { momentText } from "#app/review/shown-criteria";
import { visitItems } from "#app/review/visit-items";
import { translator } from "#app/translate";
import { officeMessages } from "#app/words/message-words";
import { problemWord } from "#app/words/problem-word";
import { visitFacts, visitText } from "#app/words/visit-words";
import { database } from "#db/client";

import { namesOf, readApplicationFile } from "#db/programme/application-file";
import { readMessages } from "#db/programme/firm-messages";
import { readVisit } from "#db/programme/visits";
import { may } from "#lib/access";
import { noVisit, visitKinds } from "#lib/programme/visit";

type Props = {
  params: Promise<{ locale: string; round: string; application: string }>;
  searchParams: Promise<{ done?: string; problem?: string; kept?: string }>;
};

export const generateMetadata = pageTitle("visits.title");

const done = {
  recorded: "sheet.saved",
  "recorded-told": "sheet.savedAndTold",
  file: "photographs.added",
  "file-back": "photographs.taken",
} as const;

/** The visit to one firm: to be read at a desk, and to be written down at the firm, on a phone. */
export default async function VisitPage({ params, searchParams }: Props) {
  const { locale: word, round: id, application } = await params;
  const { locale, actor, round } = await openPartPage(word, id, "read-round");
  const translate = translator(locale);
  const query = await searchParams;
  const [store, now] = [await database(), new Date()];
  const [visit, file] = [
    await readVisit(store, actor, application, now),
    await readApplicationFile(store, actor, application, now),
  ];
  const sealed = !visit.ok && visit.reason === "sealed";
  if ((!visit.ok && !sealed) || (visit.ok && visit.value.round.id !== id)) return notFound();
  if (!visit.ok || !file.ok)
    return (
      <RoundFrame locale={locale} round={round} current="visits" actor={actor} translate={translate}>
        <SealedNotice locale={locale} closesOn={round.closesOn} title={translate("visits.title")} />
      </RoundFrame>
    );
  const home = `/${locale}/rounds/${id}`;
  const firm = `${home}/firms/${application}`;
  const before = await fieldsBefore(query.kept);
  const { revisions, files } = visit.value;
  const content = revisions[0]?.content ?? noVisit;
  const { organisation, state } = round;
  const part = { region: visit.value.application.region };
  const mayVisit = may(actor, "visit", { of: "round", organisation, state, sealed: false, part });
  const names = await namesOf(
    store.db,
    [...revisions, ...files].map(({ by }) => by),
  );
  const told = await readMessages(store, actor, application, now);
  const messages = told.ok
    ? officeMessages(
        told.value.messages.filter(({ kind }) => visitKinds.some((each) => each === kind)),
        told.value.names,
        locale,
        firm,
      )
    : [];
  const items = visitItems(file.value, locale, firm);
  const problemOf = (act: string) =>
    problemWord(locale, "visits.problems", before?.act === act ? before.problem : undefined);
  const said = Object.hasOwn(done, query.done ?? "") ? done[query.done as keyof typeof done] : null;
  const byWhom = ({ by, at }: { by: string; at: Date }) => `${names.get(by) ?? "–"} · ${momentText(locale, at)}`;
  return (
    <RoundFrame locale={locale} round={round} current="visits" actor={actor} translate={translate}>
      <VisitHead
        {...{ translate, home: `${home}/visits`, application, firm }}
        name={file.value.application.firmName}
        facts={visitFacts(visit.value, locale)}
        said={said && translate(`visits.${said}`)}
      />
      <KeptNotice kept={before} translate={translate} />
      {mayVisit ? (
        <VisitForm
          {...{ translate, items }}
          action={`${firm}/visit`}
          seen={revisions[0]?.revision ?? 0}
          text={visitText(content, typedInto(before, "visit"))}
          drawnBy={content.seed === null ? null : translate("visits.sheet.drawnBy", { seed: content.seed })}
          problem={problemOf("visit")}
        />
      ) : (
        <VisitRecord {...{ translate, locale, items, content }} />
      )}
      <VisitTold {...{ translate, messages, firm }} />
      <Photographs
        {...{ translate, locale, mayChange: mayVisit }}
        action={firm}
        caption={typedInto(before, "visit-file")?.caption}
        problem={problemOf("visit-file")}
        files={files.map((each) => ({
          ...{ id: each.id, name: each.name, type: each.type, caption: each.caption, told: byWhom(each) },
          ...{ isWithdrawn: each.withdrawnAt !== null, href: `${home}/material/${each.id}` },
        }))}
      />
      {revisions.length > 0 && (
        <details className="screen">
          <summary>{translate("visits.sheet.history")}</summary>
          {revisions.map((row) => (
            <section key={row.revision}>
              <h3>
                {translate("visits.sheet.version", {
                  revision: row.revision,
                  at: momentText(locale, row.at),
                  who: names.get(row.by) ?? "–",
                })}
              </h3>
              <VisitRecord {...{ translate, locale, items }} content={row.content} />
            </section>
          ))}
        </details>
      )}
      <ViewerPlace words={viewerWords(locale)} />
    </RoundFrame>
  );
}
