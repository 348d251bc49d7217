import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { wordsOf } from "#app/_view/charts/words";
import styles from "#app/_view/official/official.module.css";
import { openFacts } from "#app/accounts/opened-facts";
import { localeOf, localeOrDefault } from "#app/accounts/session";
import { firstQuestions } from "#app/acts/sheets/first-facts";
import { translator } from "#app/translate";
import { minutesForFacts } from "#app/words/pace";
import { FactsOnPage } from "../facts-on-page";
import { officialWords } from "../words";

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ add?: string; problem?: string; kept?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOrDefault((await params).locale);
  const { facts } = firstQuestions(await openFacts((await params).token));
  return { title: translator(locale)("goal.first.title", { count: facts.length }) };
}

/** The few facts that say most about how far the tier is that a firm aims at. */
export default async function FirstFactsPage({ params, searchParams }: Props) {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? notFound();
  const opened = await openFacts(token);
  const home = `/${locale}/sheets/${token}`;
  const { facts, years } = firstQuestions(opened);
  if (!opened.mayMend || opened.aim === null || facts.length === 0) redirect(`${home}/official`);
  const { translate, of } = wordsOf(locale);
  const tier = translate(`ladder.short.${opened.aim}`);
  return (
    <main id="main" className={`sheet wide ${styles.official}`}>
      <p className="soft">
        <a href={home}>{translate("goal.first.back")}</a>
      </p>
      <h1>{translate("goal.first.title", { count: facts.length })}</h1>
      <p className="lead">{translate("goal.first.lead", { tier })}</p>
      <p className="soft">
        {translate("goal.first.minutes", { minutes: minutesForFacts(facts) })}
        {" · "}
        {facts.map(({ fact }) => of(fact.text)).join(" · ")}
      </p>
      <FactsOnPage
        {...{ opened, locale, token, facts, years }}
        action={`${home}/official/first/save`}
        words={officialWords(locale, translate("goal.first.next"))}
        query={await searchParams}
        isScoped={false}
      />
    </main>
  );
}
