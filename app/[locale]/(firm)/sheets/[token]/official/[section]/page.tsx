import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { FactsForm } from "#app/_view/official/facts-form";
import { ListEditor } from "#app/_view/official/list-editor";
import styles from "#app/_view/official/official.module.css";
import { YearTable } from "#app/_view/official/year-table";
import { KeptNotice } from "#app/_view/staff/kept-notice";
import { factsInForm } from "#app/[locale]/(firm)/sheets/[token]/facts-in-form";
import { openFacts } from "#app/accounts/opened-facts";
import { localeOf, localeOrDefault } from "#app/accounts/session";
import { sharedFactsOn } from "#app/acts/sheets/asking";
import { clashesAmong } from "#app/acts/sheets/clashes";
import { differenceAt, offersOn } from "#app/acts/sheets/offers";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { translator } from "#app/translate";
import { clashTexts } from "#app/words/fact-contradictions";
import { scopeLine } from "#app/words/scope-words";
import { database } from "#db/client";
import type { FactKey } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import { dayOf } from "#lib/text/day";
import type { Locale } from "#lib/text/text";
import { ClashList } from "../clash-list";
import { FactField } from "../fact-field";
import { officialWords } from "../words";
import { pageOf } from "./fields";
import { placeOf } from "./place";

type Props = {
  params: Promise<{ locale: string; token: string; section: string }>;
  searchParams: Promise<{ tier?: string; add?: string; problem?: string; kept?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOrDefault((await params).locale);
  return { title: translator(locale)("official.title") };
}

/** What the questionnaire holds of nearly the same facts, with how the two differ. */
async function offersIn(opened: OpenFacts, locale: Locale) {
  const offers = [...(await offersOn(await database(), opened))];
  return new Map(
    offers.map(([key, { answer }]) => [key, { answer, difference: differenceAt(key)?.[locale] ?? "" }] as const),
  );
}

/** One page of the facts. */
export default async function FactSectionPage({ params, searchParams }: Props) {
  const { locale: word, token, section: id } = await params;
  const { tier, add, problem, kept: keptAs } = await searchParams;
  const locale = localeOf(word) ?? notFound();
  const opened = await openFacts(token);
  const home = `/${locale}/sheets/${token}/official`;
  if (!opened.mayMend) redirect(home);
  const { page, years, step, steps, ...place } = placeOf(opened, id, tier) ?? notFound();
  const translate = translator(locale);
  const offers = await offersIn(opened, locale);
  const shared = opened.sheet.state === "draft" ? sharedFactsOn(opened) : new Map();
  const here = new Set(page.facts.map(({ fact }) => fact.id));
  const isHere = (key: FactKey) => here.has(partsOf(key).fact);
  const clashes = clashesAmong(opened.values, dayOf(opened.now)).filter(({ keys }) => keys.some(isHere));
  const clashing = clashTexts(clashes, locale);
  const { entries: stored } = opened;
  const { entries, kept } = await factsInForm(keptAs, page.facts, stored);
  const fields = pageOf(page.facts, {
    ...{ locale, entries, stored, offers, shared, clashing, years },
    values: opened.values,
    adding: add ?? null,
  });
  const scope = scopeLine([...here], (key) => opened.values.get(key), locale);
  const words = officialWords(locale, translate(step === steps ? "official.last" : "official.next"));
  const query = place.tier ? `?tier=${place.tier}` : "";
  return (
    <main id="main" className={`sheet wide ${styles.official}`}>
      <p className="soft">
        <a href={home}>{translate("official.back")}</a>
        {" · "}
        {translate("official.step", { step, steps })}
      </p>
      <h1>{page.section.text[locale]}</h1>
      <p className="lead">{page.section.help[locale]}</p>
      <KeptNotice kept={kept} translate={translate} />
      {problem === "stale" && (
        <p className="notice problem" role="alert">
          {translate("official.stale")}
        </p>
      )}
      <ClashList clashes={clashes} locale={locale} hrefOf={(keys) => `#${keys.find(isHere)}`} />
      <FactsForm
        key={`${opened.sheet.id} ${id}`}
        token={token}
        sheet={opened.sheet.id}
        locale={locale}
        action={`${home}/${id}/save${query}`}
        facts={fields.shapes}
        words={words}
      >
        <YearTable
          rows={fields.yearRows}
          years={fields.years}
          notes={[...(scope === null ? [] : [scope]), ...fields.whys]}
          words={words}
        />
        {fields.singles.map((single) =>
          "columns" in single ? (
            <ListEditor key={single.key} list={single} words={words} />
          ) : (
            <FactField key={single.id} single={single} words={words} />
          ),
        )}
      </FactsForm>
    </main>
  );
}
