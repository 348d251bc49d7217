import { PrintButton } from "#app/_view/print-button";
import { RoundFrame } from "#app/_view/staff/round-frame";
import { openRoundPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { translator } from "#app/translate";
import { RoundTerms } from "#app/words/round-terms";
import { database } from "#db/client";
import { bureauOf } from "#db/programme/job-parties";
import { AskedFacts, OwnQuestions, SelfAssessment, SignedDocuments } from "./asked-parts";

type Props = { params: Promise<{ locale: string; round: string }> };

export const generateMetadata = pageTitle("rounds.preview.title");

/** What a firm of the round will read and be asked, in its order; nothing on it can be filled in, and nothing is kept. */
export default async function PreviewPage({ params }: Props) {
  const { locale: word, round: id } = await params;
  const { locale, actor, round } = await openRoundPage(word, id, "read-round");
  const translate = translator(locale);
  const bureau = await bureauOf(await database(), round);
  return (
    <RoundFrame locale={locale} round={round} actor={actor} translate={translate}>
      <div className="notice">
        <p>
          <strong>{translate("rounds.preview.title")}</strong>
        </p>
        <p>{translate(round.state === "draft" ? "rounds.preview.leadDraft" : "rounds.preview.lead")}</p>
        <p className="row screen">
          <a href={`/${locale}/rounds/${id}${round.state === "draft" ? "/edit" : ""}`}>
            {translate(round.state === "draft" ? "rounds.preview.toEdit" : "rounds.preview.back")}
          </a>
          <PrintButton label={translate("common.print")} />
        </p>
      </div>
      <RoundTerms {...{ locale, round, bureau }} />
      <AskedFacts {...{ locale, round }} />
      <OwnQuestions {...{ locale, round }} />
      <SignedDocuments {...{ locale, round, bureau }} />
      <SelfAssessment {...{ locale, round }} />
    </RoundFrame>
  );
}
