import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { localeOf, requireSeat } from "#app/accounts/session";
import { keptForm } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { dayOf } from "#lib/text/day";
import { RoundForm } from "../round-form";
import { blankRound, KeptRound } from "../set-up";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ kept?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale) ?? "zh")("rounds.form.newTitle") };
}

/** Where a round is set up. */
export default async function NewRoundPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const { actor } = await requireSeat(locale, ["bureau-owner", "officer"]);
  const { kept: name } = await searchParams;
  const kept = KeptRound.safeParse(await keptForm(actor.user, name));
  const translate = translator(locale);
  return (
    <main id="main" className="sheet wide">
      <p>
        <a href={`/${locale}/rounds`}>{translate("rounds.back")}</a>
      </p>
      <h1>{translate("rounds.form.newTitle")}</h1>
      <p className="lead">{translate("rounds.form.lead")}</p>
      <RoundForm
        locale={locale}
        action={`/${locale}/rounds/save`}
        typed={kept.data?.typed ?? blankRound(dayOf(new Date()))}
        problems={kept.data ?? null}
        kept={kept.success && name !== undefined ? name : null}
      />
    </main>
  );
}
