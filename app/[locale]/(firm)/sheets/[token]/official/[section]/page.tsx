import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { FigureControl } from "#app/_view/official/figure-control";
import { FiguresForm } from "#app/_view/official/figures-form";
import { ListEditor } from "#app/_view/official/list-editor";
import styles from "#app/_view/official/official.module.css";
import { PairList } from "#app/_view/official/pair-list";
import { YearTable } from "#app/_view/official/year-table";
import { openFigures } from "#app/accounts/opened-figures";
import { localeOf } from "#app/accounts/session";
import { askedOf } from "#app/acts/sheets/asked";
import { clashesAmong } from "#app/acts/sheets/clashes";
import { offersOn } from "#app/acts/sheets/offers";
import { translator } from "#app/translate";
import { clashGroups, clashTexts } from "#app/words/figure-contradictions";
import { database } from "#db/client";
import { partsOf } from "#lib/rules/keys";
import { Tier } from "#lib/rules/rule-set";
import { officialWords } from "../words";
import { pageOf } from "./fields";

type Props = {
  params: Promise<{ locale: string; token: string; section: string }>;
  searchParams: Promise<{ tier?: string; add?: string; problem?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale) ?? "zh";
  return { title: translator(locale)("official.title") };
}

/** One page of the official figures. */
export default async function FigureSectionPage({ params, searchParams }: Props) {
  const { locale: word, token, section: id } = await params;
  const { tier, add, problem } = await searchParams;
  const locale = localeOf(word) ?? notFound();
  const opened = await openFigures(token);
  const home = `/${locale}/sheets/${token}/official`;
  if (opened.sheet.state === "submitted") redirect(home);
  const also = Tier.safeParse(tier);
  const { sections, years } = askedOf(opened, also.success ? also.data : null);
  const place = sections.findIndex(({ section }) => section.id === id);
  const asked = sections[place] ?? notFound();
  const offers = await offersOn(await database(), opened);
  const translate = translator(locale);
  const here = new Set(asked.facts.map(({ fact }) => fact.id));
  const clashes = clashesAmong(opened.values).filter(({ keys }) => keys.some((key) => here.has(partsOf(key).fact)));
  const pairs = clashGroups(clashes, locale).map((group) => ({
    ...group,
    pairs: group.pairs.map((each) => ({
      ...each,
      href: `#${each.keys.find((key) => here.has(partsOf(key).fact))}`,
    })),
  }));
  const clashing = clashTexts(clashes, locale);
  const page = pageOf(asked.facts, { locale, figures: opened.figures, offers, clashing, years, adding: add ?? null });
  const words = officialWords(translate, place === sections.length - 1);
  const query = also.success ? `?tier=${also.data}` : "";
  return (
    <main id="main" className={`sheet wide ${styles.official}`}>
      <p className="soft">
        <a href={home}>{translate("official.back")}</a>
        {" · "}
        {translate("official.step", { step: place + 1, steps: sections.length })}
      </p>
      <h1>{asked.section.text[locale]}</h1>
      <p className="lead">{asked.section.help[locale]}</p>
      {problem === "stale" && (
        <p className="notice problem" role="alert">
          {translate("official.stale")}
        </p>
      )}
      <PairList groups={pairs} />
      <FiguresForm
        key={`${opened.sheet.id} ${id}`}
        token={token}
        sheet={opened.sheet.id}
        locale={locale}
        action={`${home}/${id}/save${query}`}
        facts={page.shapes}
        words={words}
      >
        <YearTable rows={page.yearRows} years={page.years} words={words} />
        {page.singles.map((single) =>
          "columns" in single ? (
            <ListEditor key={single.key} list={single} words={words} />
          ) : (
            <fieldset key={single.id} className={styles.fact}>
              <legend className={styles.legend}>
                {single.text}
                {single.isRequired && <span className={styles.required}>{words.required}</span>}
              </legend>
              <p className={styles.help}>{single.help}</p>
              <FigureControl control={single.control} words={words} />
            </fieldset>
          ),
        )}
      </FiguresForm>
    </main>
  );
}
