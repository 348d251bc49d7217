import { RoundFrame } from "#app/_view/staff/round-frame";
import { Alert } from "#app/[locale]/(programme)/rounds/alert";
import { openRoundPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { roundBefore } from "#app/[locale]/(programme)/rounds/round-fields";
import { RoundForm } from "#app/[locale]/(programme)/rounds/round-form";
import { pageTitle } from "#app/[locale]/page-title";
import { noticeOf } from "#app/acts/programme/notice-rules";
import { typedRound } from "#app/acts/programme/typed-round";
import { translator } from "#app/translate";

type Props = {
  params: Promise<{ locale: string; round: string }>;
  searchParams: Promise<{ kept?: string; problem?: string }>;
};

export const generateMetadata = pageTitle("rounds.form.editTitle");

/** Where the set-up of a round is changed, until it opens. */
export default async function EditRoundPage({ params, searchParams }: Props) {
  const { locale: word, round: id } = await params;
  const { locale, actor, round } = await openRoundPage(word, id, "prepare-round");
  const { kept, problem } = await searchParams;
  const notice = noticeOf(round);
  const before = await roundBefore(kept, notice);
  const translate = translator(locale);
  return (
    <RoundFrame locale={locale} round={round} actor={actor} translate={translate}>
      <h1>{translate("rounds.form.editTitle")}</h1>
      {problem === "stale" && <Alert>{translate("rounds.overview.stale")}</Alert>}
      <RoundForm
        locale={locale}
        action={`/${locale}/rounds/${id}/save`}
        typed={before?.typed ?? typedRound(round)}
        before={before}
        rules={{ notice, page: `/${locale}/rounds/${id}/rules` }}
        round={{ revision: round.revision, extraQuestions: round.extraQuestions.length }}
      />
    </RoundFrame>
  );
}
