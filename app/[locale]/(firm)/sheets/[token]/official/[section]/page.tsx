import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import styles from "#app/_view/official/official.module.css";
import { AskLine } from "#app/[locale]/(firm)/sheets/[token]/ask-line";
import { openFacts } from "#app/accounts/opened-facts";
import { localeOf, localeOrDefault } from "#app/accounts/session";
import { translator } from "#app/translate";
import { neededKeys } from "#lib/programme/asked-facts";
import { FactsOnPage } from "../facts-on-page";
import { officialWords } from "../words";
import { placeOf } from "./place";

type Props = {
  params: Promise<{ locale: string; token: string; section: string }>;
  searchParams: Promise<{ tier?: string; add?: string; problem?: string; kept?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOrDefault((await params).locale);
  return { title: translator(locale)("official.title") };
}

/** One page of the facts. */
export default async function FactSectionPage({ params, searchParams }: Props) {
  const { locale: word, token, section: id } = await params;
  const query = await searchParams;
  const locale = localeOf(word) ?? notFound();
  const opened = await openFacts(token);
  const home = `/${locale}/sheets/${token}/official`;
  if (!opened.mayMend) redirect(home);
  const { page, years, step, steps, tier } = placeOf(opened, id, query.tier) ?? notFound();
  const translate = translator(locale);
  const open = page.facts.filter((each) => neededKeys(each).some((key) => !opened.values.has(key)));
  return (
    <main id="main" className={`sheet wide ${styles.official}`}>
      <p className="soft">
        <a href={home}>{translate("official.back")}</a>
        {" · "}
        {translate("official.step", { step, steps })}
      </p>
      <h1>{page.section.text[locale]}</h1>
      <p className="lead">{page.section.help[locale]}</p>
      <AskLine facts={open.map(({ fact }) => fact.id)} locale={locale} home={`/${locale}/sheets/${token}`} />
      <FactsOnPage
        {...{ opened, locale, token, years, query }}
        facts={page.facts}
        action={`${home}/${id}/save${tier ? `?tier=${tier}` : ""}`}
        words={officialWords(locale, translate(step === steps ? "official.last" : "official.next"))}
      />
    </main>
  );
}
