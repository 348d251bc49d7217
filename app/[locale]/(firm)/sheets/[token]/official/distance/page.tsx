import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Folded } from "#app/_view/charts/chart-frame";
import { Clauses } from "#app/_view/charts/clauses";
import { wordsOf } from "#app/_view/charts/words";
import { ClauseList } from "#app/_view/ladder/clause-list";
import { GapCards } from "#app/_view/ladder/gap-cards";
import { besidesWords, headlineWords } from "#app/_view/ladder/headline";
import { PersonClauses, UnknownClauses } from "#app/_view/ladder/tier-clauses";
import { ObstacleList } from "#app/_view/obstacle-list";
import { FactNotes } from "#app/[locale]/(firm)/sheets/[token]/fact-notes";
import { factObstacleWords } from "#app/[locale]/(firm)/sheets/[token]/obstacle-words";
import { PageOfSheet } from "#app/[locale]/(firm)/sheets/[token]/page-of-sheet";
import { TierDates } from "#app/[locale]/(firm)/sheets/[token]/tier-dates";
import { openFacts } from "#app/accounts/opened-facts";
import { localeOf, localeOrDefault, openAnswers } from "#app/accounts/session";
import { distanceOn } from "#app/acts/sheets/distance";
import { factObstacles } from "#app/acts/sheets/obstacles";
import { translator } from "#app/translate";
import { gapIn } from "#lib/charts/gap";
import type { FactKey } from "#lib/rules/fact";
import { pageOfQuestion } from "#questionnaires";
import { factHref } from "../fact-href";
import { SettlingList } from "./settling-list";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("goal.tasks.distance") };
}

/** How far the tier is by what has been given so far, and what would settle most of the rest. */
export default async function DistancePage({ params }: Props) {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? notFound();
  const opened = await openFacts(token);
  const home = `/${locale}/sheets/${token}`;
  const { aim, mayMend } = opened;
  const distance = distanceOn(opened);
  if (aim === null || distance === null) redirect(`${home}/official`);
  const words = wordsOf(locale);
  const { translate } = words;
  const { steps, step, decided, of, given, settling } = distance;
  const hrefOf = mayMend ? (key: FactKey) => factHref(home, key) : undefined;
  const { inTheWay, ofTiers } = factObstacles(opened);
  const toMend = mayMend ? [...inTheWay, ...ofTiers] : [];
  const gap = gapIn(step.clauses);
  const { answers } = await openAnswers(token);
  const questionHref = (question: string) =>
    `${home}/sections/${pageOfQuestion(opened.edition, question) ?? ""}#${question}`;
  return (
    <PageOfSheet {...{ locale, token }} here="distance">
      <p className="soft screen">
        <a href={home}>{translate("goal.distance.back")}</a>
      </p>
      <h1>
        <Clauses text={headlineWords(steps, aim, words)} locale={locale} />
      </h1>
      <p className="lead">
        {words.sentences([
          besidesWords(steps, aim, words),
          given === 0
            ? translate("goal.distance.nothing")
            : decided === of
              ? translate("goal.distance.whole", { of })
              : translate("goal.distance.partial", { given, of, decided }),
        ])}
      </p>
      <p className="notice">{translate("goal.distance.authorities")}</p>
      {toMend.length > 0 && (
        <ObstacleList
          id="tier-doubts"
          title={translate("official.toMend", { count: toMend.length })}
          hint={translate("official.toMendHere")}
          obstacles={factObstacleWords(toMend, opened, { locale, home })}
        />
      )}
      <FactNotes {...{ opened, answers, locale, home }} hrefOf={questionHref} />
      {gap.unmet.length > 0 && (
        <section aria-labelledby="unmet">
          <h2 id="unmet">{translate("goal.distance.unmet", { count: gap.unmet.length })}</h2>
          <GapCards words={words} clauses={gap.unmet} tier={aim} isFull />
        </section>
      )}
      <SettlingList {...{ words, settling, step, factHref: hrefOf }} />
      {gap.unknown.length > 0 && (
        <Folded summary={translate("goal.distance.open", { count: gap.unknown.length })}>
          <UnknownClauses words={words} clauses={gap.unknown} factHref={hrefOf} />
        </Folded>
      )}
      {gap.met.length > 0 && (
        <Folded summary={translate("goal.distance.met", { count: gap.met.length })}>
          <ClauseList words={words} clauses={gap.met} factHref={hrefOf} />
        </Folded>
      )}
      {gap.person.length > 0 && (
        <Folded summary={translate("goal.distance.person", { count: gap.person.length })}>
          <PersonClauses words={words} clauses={gap.person} factHref={hrefOf} />
        </Folded>
      )}
      <h2>{translate("goal.distance.round")}</h2>
      <TierDates {...{ opened, locale }} />
      <p className="row screen">
        {mayMend && (
          <a className="button" href={`${home}/official`}>
            {translate("goal.distance.all")}
          </a>
        )}
        {mayMend && <a href={`${home}/official/first`}>{translate("goal.distance.first")}</a>}
        <a href={`${home}/official#ladder`}>{translate("goal.distance.ladder")}</a>
      </p>
    </PageOfSheet>
  );
}
