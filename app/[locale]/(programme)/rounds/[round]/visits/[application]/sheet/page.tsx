import { notFound } from "next/navigation";
import { VisitSheet } from "#app/_view/process/visit-sheet";
import { RoundFrame } from "#app/_view/staff/round-frame";
import { openPartPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { momentText } from "#app/review/shown-criteria";
import { visitItems } from "#app/review/visit-items";
import { translator } from "#app/translate";
import { personWords } from "#app/words/shown-visits";
import { visitFacts } from "#app/words/visit-words";
import { database } from "#db/client";
import { readApplicationFile } from "#db/programme/application-file";
import { readVisit } from "#db/programme/visits";

type Props = { params: Promise<{ locale: string; round: string; application: string }> };

export const generateMetadata = pageTitle("visits.sheet.sheetTitle");

/** The sheet that visitors take along, to be printed. */
export default async function VisitSheetPage({ params }: Props) {
  const { locale: word, round: id, application } = await params;
  const { locale, actor, round } = await openPartPage(word, id, "read-application");
  const translate = translator(locale);
  const [store, now] = [await database(), new Date()];
  const visit = await readVisit(store, actor, application, now);
  const file = await readApplicationFile(store, actor, application, now);
  if (!visit.ok || !file.ok || visit.value.round.id !== id) return notFound();
  const home = `/${locale}/rounds/${id}`;
  const name = { label: translate("publicity.list.firm"), value: visit.value.application.firmName };
  return (
    <RoundFrame locale={locale} round={round} current="visits" actor={actor} translate={translate}>
      <VisitSheet
        translate={translate}
        back={`${home}/visits/${application}`}
        facts={[name, ...visitFacts(visit.value, locale)]}
        people={(visit.value.revisions[0]?.content.people ?? []).map(personWords)}
        items={visitItems(file.value, locale, `${home}/firms/${application}`)}
        printed={translate("visits.sheet.printed", { at: momentText(locale, now) })}
      />
    </RoundFrame>
  );
}
