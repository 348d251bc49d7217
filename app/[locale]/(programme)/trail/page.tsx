import { notFound } from "next/navigation";
import { TrailCheck } from "#app/_view/trail/trail-check";
import { TrailLines } from "#app/_view/trail/trail-lines";
import { pageTitle } from "#app/[locale]/page-title";
import { localeOf, requireRight } from "#app/accounts/session";
import { damageOf } from "#app/service/evidence-store";
import { formats, translator } from "#app/translate";
import { trailFilter } from "#app/words/trail-filter";
import { trailNames } from "#app/words/trail-names";
import { database } from "#db/client";
import { verifyOwnTrail } from "#db/service/own-trail";
import { readOrganisationTrail, type TrailReport, verifyTrail } from "#db/service/trail-lines";
import { mayWithin } from "#lib/access";
import { seals } from "#questionnaires";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = pageTitle("trail.title");

/** What was done with the records of an organisation; for the operator, a check of the whole trail. */
export default async function TrailPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const { actor } = await requireRight(locale, "read-trail", "verify-trail");
  const query = await searchParams;
  const translate = translator(locale);
  const store = await database();
  const address = `/${locale}/trail`;
  if (mayWithin(actor, "verify-trail")) {
    let report: TrailReport | null = null;
    if (query.check === "1") {
      const outcome = await verifyTrail(store, actor, damageOf, seals);
      if (!outcome.ok) return notFound();
      report = outcome.value;
    }
    return (
      <main id="main" className="sheet wide">
        <h1>{translate("trail.title")}</h1>
        <p className="lead">{translate("trail.operatorLead")}</p>
        <TrailCheck address={address} report={report} translate={translate} />
      </main>
    );
  }
  const filter = trailFilter(query);
  const trail = await readOrganisationTrail(store, actor, filter);
  if (!trail.ok) return notFound();
  const isOffice = mayWithin(actor, "read-rounds");
  const own = isOffice && query.check === "1" ? await verifyOwnTrail(store, actor, seals) : null;
  return (
    <main id="main" className="sheet wide">
      <h1>{translate("trail.title")}</h1>
      <p className="lead">{translate("trail.lead")}</p>
      {isOffice && (own === null || own.ok) && (
        <TrailCheck
          address={address}
          report={own?.value ?? null}
          at={formats(locale).dateTime(new Date(), { dateStyle: "long", timeStyle: "short" })}
          isOwn
          translate={translate}
        />
      )}
      <TrailLines
        locale={locale}
        {...trail.value}
        address={address}
        act={filter.act ?? null}
        isFirstPage={filter.before === undefined}
        names={trailNames(locale)}
        translate={translate}
      />
    </main>
  );
}
