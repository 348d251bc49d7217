import { notFound } from "next/navigation";
import { caseSheet } from "#lib/diagnosis/case-sheet";
import { diagnose } from "#lib/diagnosis/diagnose";
import type { Depth } from "#lib/instrument/question";
import { casesOf, latestEdition } from "#questionnaires";
import { Landing } from "../_view/landing";
import { Sample } from "../_view/result/sample";
import { localeOf } from "../accounts/session";
import { translator } from "../translate";
import { countWords, lengthOf } from "../words/pace";
import { mostMinutesFirst } from "./(firm)/goal-options";

/** The published firm whose first years abroad are the sample. */
const sample = { firm: "e", snapshot: "entry" };

export default async function HomePage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOf((await params).locale) ?? notFound();
  const edition = latestEdition;
  const cases = casesOf(edition);
  const firm = cases.find(({ id }) => id === sample.firm);
  const coded = firm?.snapshots.find(({ id }) => id === sample.snapshot);
  if (!firm || !coded) throw new Error(`case ${sample.firm} has no snapshot ${sample.snapshot}`);
  const diagnosis = diagnose(edition, caseSheet(coded, edition));
  const translate = translator(locale);
  const length = (depth: Depth) => {
    const { fewest, count, minutes } = lengthOf(edition, depth);
    return { count: countWords(translate, fewest, count), minutes };
  };
  return (
    <Landing
      locale={locale}
      translate={translate}
      full={length("full")}
      quick={length("quick")}
      firstMinutes={mostMinutesFirst(new Date())}
      sample={
        <Sample
          {...{ locale, edition, diagnosis, cases }}
          firm={firm.name}
          more={
            <p>
              <a href={`/${locale}/cases`}>{translate("landing.sampleMore")}</a>
            </p>
          }
        />
      }
    />
  );
}
