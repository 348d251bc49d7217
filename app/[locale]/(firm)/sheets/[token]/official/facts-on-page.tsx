import { Folded } from "#app/_view/charts/chart-frame";
import type { ListEditor as List, OfficialWords } from "#app/_view/official/asked";
import { CarriedFacts } from "#app/_view/official/carried-fact";
import { FactsForm } from "#app/_view/official/facts-form";
import { ListEditor } from "#app/_view/official/list-editor";
import { YearTable } from "#app/_view/official/year-table";
import { RightsCard } from "#app/_view/rights/rights-card";
import { KeptNotice } from "#app/_view/staff/kept-notice";
import { factsInForm } from "#app/[locale]/(firm)/sheets/[token]/facts-in-form";
import { factsToLookAt } from "#app/acts/sheets/carried-facts";
import { clashesAmong } from "#app/acts/sheets/clashes";
import { differenceAt, offersOn } from "#app/acts/sheets/offers";
import { type OpenFacts, sharedFactsAskedOn } from "#app/acts/sheets/open-facts";
import { translator } from "#app/translate";
import { clashTexts } from "#app/words/fact-contradictions";
import { scopeLine } from "#app/words/scope-words";
import { database } from "#db/client";
import type { FactQuestion } from "#lib/programme/asked-facts";
import type { FactKey } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import { dayOf } from "#lib/text/day";
import type { Locale } from "#lib/text/text";
import { rightsReading } from "#questionnaires/facts/rights-reading";
import { pageOf } from "./[section]/fields";
import { ClashList } from "./clash-list";
import { FactField } from "./fact-field";
import { OpenEntries } from "./open-entries";
import { rightsWords } from "./rights-words";

/** What the questionnaire holds of nearly the same facts, with how the two differ. */
async function offersIn(opened: OpenFacts, locale: Locale) {
  const offers = [...(await offersOn(await database(), opened))];
  return new Map(
    offers.map(([key, { answer }]) => [key, { answer, difference: differenceAt(key)?.[locale] ?? "" }] as const),
  );
}

type Props = {
  opened: OpenFacts;
  locale: Locale;
  token: string;
  /** The facts that are asked here, and the years of which. */
  facts: readonly FactQuestion[];
  years: number[];
  action: string;
  words: OfficialWords;
  /** Whether it is told for which scope the figures are: where that is asked elsewhere, it is not. */
  isScoped?: boolean;
  /** What the address says of the form: rows to add, what is wrong, what is kept of it. */
  query: { add?: string | undefined; problem?: string | undefined; kept?: string | undefined };
};

/** A list with its rows, or the way to the page that one with many rows has. */
const FactList = ({ list, href, locale, words }: { list: List; href: string; locale: Locale; words: OfficialWords }) =>
  list.key === rightsReading.list ? (
    <RightsCard list={list} href={href} words={rightsWords(list, locale)} page={words} />
  ) : (
    <ListEditor list={list} words={words} />
  );

type OptionalProps = Pick<ReturnType<typeof pageOf>["optional"], "yearRows" | "whys"> &
  Pick<Props, "locale" | "years" | "words">;

/** What only an official form asks, folded unless something of it is given. */
function OptionalYears({ yearRows, whys, years, locale, words }: OptionalProps) {
  if (yearRows.length === 0) return null;
  const isBegun = yearRows.some(({ cells }) => cells.some(({ control }) => (control?.text ?? "") !== ""));
  return (
    <Folded summary={translator(locale)("official.optionalRows", { count: yearRows.length })} open={isBegun}>
      <YearTable rows={yearRows} notes={whys} {...{ years, words }} />
    </Folded>
  );
}

/** The form of some facts, with what does not go together among them. */
export async function FactsOnPage({
  opened,
  locale,
  token,
  facts,
  years,
  action,
  words,
  query,
  isScoped = true,
}: Props) {
  const translate = translator(locale);
  const { entries: stored } = opened;
  const here = new Set(facts.map(({ fact }) => fact.id));
  const isHere = (key: FactKey) => here.has(partsOf(key).fact);
  const clashes = clashesAmong(opened.values, dayOf(opened.now)).filter(({ keys }) => keys.some(isHere));
  const { entries, kept } = await factsInForm(query.kept, facts, stored);
  const fields = pageOf(facts, {
    ...{ locale, entries, stored, years, adding: query.add ?? null },
    values: opened.values,
    offers: await offersIn(opened, locale),
    shared: opened.sheet.state === "draft" ? sharedFactsAskedOn(opened) : new Map(),
    clashing: clashTexts(clashes, locale),
  });
  const carried = factsToLookAt(stored).filter(isHere);
  const scope = isScoped ? scopeLine([...here], (key) => opened.values.get(key), locale) : null;
  return (
    <>
      <KeptNotice kept={kept} translate={translate} />
      {query.problem === "stale" && (
        <p className="notice problem" role="alert">
          {translate("official.stale")}
        </p>
      )}
      {query.problem === "open" && <OpenEntries page={fields} locale={locale} />}
      <ClashList clashes={clashes} locale={locale} hrefOf={(keys) => `#${keys.find(isHere)}`} />
      <FactsForm
        key={`${opened.sheet.id} ${action}`}
        token={token}
        sheet={opened.sheet.id}
        locale={locale}
        action={action}
        facts={fields.shapes.filter(({ key }) => key !== rightsReading.list)}
        words={words}
      >
        <YearTable
          rows={fields.needed.yearRows}
          years={fields.years}
          notes={[...(scope === null ? [] : [scope]), ...fields.needed.whys]}
          words={words}
        />
        <OptionalYears {...fields.optional} years={fields.years} {...{ locale, words }} />
        {fields.singles.map((single) =>
          "columns" in single ? (
            <FactList
              key={single.key}
              list={single}
              href={`/${locale}/sheets/${token}/rights`}
              {...{ locale, words }}
            />
          ) : (
            <FactField key={single.id} single={single} words={words} />
          ),
        )}
        <CarriedFacts
          keys={carried}
          here={translate("cards.carriedFacts", { count: carried.length })}
          all={translate("cards.allFactsUnchanged", { count: carried.length })}
        />
      </FactsForm>
    </>
  );
}
