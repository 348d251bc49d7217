import { notFound } from "next/navigation";
import { pageTitle } from "#app/[locale]/page-title";
import { localeOf, requireRight } from "#app/accounts/session";
import { blankRound } from "#app/acts/programme/typed-round";
import { translator } from "#app/translate";
import { dayOf } from "#lib/text/day";
import { roundBefore } from "../round-fields";
import { RoundForm } from "../round-form";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ kept?: string }> };

export const generateMetadata = pageTitle("rounds.form.newTitle");

/** Where a round is set up. */
export default async function NewRoundPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  await requireRight(locale, "create-round");
  const before = await roundBefore((await searchParams).kept);
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
        typed={before?.typed ?? blankRound(dayOf(new Date()))}
        before={before}
      />
    </main>
  );
}
