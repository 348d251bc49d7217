import type { Metadata } from "next";
import { RoundFrame } from "#app/_view/staff/round-frame";
import { openRoundPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { RoundForm } from "#app/[locale]/(programme)/rounds/round-form";
import { KeptRound, type TypedRound } from "#app/[locale]/(programme)/rounds/set-up";
import { localeOf } from "#app/accounts/session";
import { keptForm } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import type { RoundRecord } from "#db/programme/admission";

type Props = {
  params: Promise<{ locale: string; round: string }>;
  searchParams: Promise<{ kept?: string; stale?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale) ?? "zh")("rounds.form.editTitle") };
}

const typedRound = (round: RoundRecord): TypedRound => ({
  name: round.name,
  notice: round.notice,
  tier: round.tier,
  action: round.action,
  province: round.province ?? "",
  opensOn: round.opensOn,
  closesOn: round.closesOn,
  sealed: round.sealed ? "sealed" : "rolling",
  deciders: String(round.deciders),
  chosenFor: round.ruleSet,
  required: round.requirements.map(({ fact }) => fact),
  evidence: round.requirements.filter(({ evidence }) => evidence).map(({ fact }) => fact),
});

/** Where the set-up of a round is changed, until it opens. */
export default async function EditRoundPage({ params, searchParams }: Props) {
  const { locale: word, round: id } = await params;
  const { locale, actor, round } = await openRoundPage(word, id, "prepare-round");
  const { kept: name, stale } = await searchParams;
  const kept = KeptRound.safeParse(await keptForm(actor.user, name));
  const translate = translator(locale);
  return (
    <RoundFrame locale={locale} round={round} actor={actor} translate={translate}>
      <h1>{translate("rounds.form.editTitle")}</h1>
      {stale && (
        <div className="notice problem" role="alert">
          <p>{translate("rounds.overview.stale")}</p>
        </div>
      )}
      <RoundForm
        locale={locale}
        action={`/${locale}/rounds/${id}/save`}
        typed={kept.data?.typed ?? typedRound(round)}
        problems={kept.data ?? null}
        kept={kept.success && name !== undefined ? name : null}
        round={{ revision: round.revision, extraQuestions: round.extraQuestions.length }}
      />
    </RoundFrame>
  );
}
