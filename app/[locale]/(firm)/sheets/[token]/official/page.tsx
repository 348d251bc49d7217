import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { wordsOf } from "#app/_view/charts/words";
import { besidesWords, headlineWords } from "#app/_view/ladder/headline";
import { Ladder } from "#app/_view/ladder/ladder";
import { Outlook } from "#app/_view/ladder/outlook";
import { roundSentence } from "#app/_view/ladder/round-words";
import { openFacts } from "#app/accounts/opened-facts";
import { localeOf, localeOrDefault } from "#app/accounts/session";
import { askedOf } from "#app/acts/sheets/asked";
import { changedSince } from "#app/acts/sheets/changed-since";
import { ladderFrom, verdictsOn } from "#app/acts/sheets/law-today";
import { isOfficial } from "#app/acts/sheets/open-facts";
import { outlookOn } from "#app/acts/sheets/outlook";
import { translator } from "#app/translate";
import { sentWords } from "#app/words/application-words";
import { database } from "#db/client";
import { goalOf, highestHeld } from "#lib/charts/headline";
import { Tier } from "#lib/rules/rule-set";
import { titles } from "#questionnaires/facts/titles";
import { placeText } from "#questionnaires/rule-sets/provinces";
import { Aim } from "./aim";
import { ChangedFacts } from "./changed-facts";
import { factHref } from "./fact-href";
import { FactProgress } from "./fact-progress";

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ tier?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("official.title") };
}

/** What facts are asked, how far they are, and what every tier's rules say of them now. */
export default async function OfficialPage({ params, searchParams }: Props) {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? notFound();
  const opened = await openFacts(token);
  const translate = translator(locale);
  const words = wordsOf(locale);
  const home = `/${locale}/sheets/${token}`;
  const { aim, goal: wanted, inRound, sheet, facts, now, mayMend } = opened;
  const isDraft = sheet.state === "draft";
  const { sections } = askedOf(opened);
  const changed = await changedSince(await database(), opened);
  const steps = ladderFrom(verdictsOn(facts, now), now, facts);
  const goal = (goalOf(steps, aim) ?? highestHeld(steps))?.tier ?? null;
  const outlook = outlookOn(facts, goal, wanted.place ?? inRound?.round.province ?? null, now);
  const tier = Tier.safeParse((await searchParams).tier);
  return (
    <main id="main" className="sheet wide">
      <p className="soft screen">
        <a href={home}>{translate("section.tasks")}</a>
      </p>
      <h1>{translate("official.title")}</h1>
      <p className="lead">{translate("official.lead")}</p>
      {!isDraft && (
        <p className="notice screen">
          {(!mayMend && inRound && sentWords(inRound, locale)) || translate("official.sealed")}
        </p>
      )}
      <Aim {...{ opened, locale, home }} />
      {inRound && (
        <p className="notice">
          {translate("official.aim.round", {
            round: inRound.round.name,
            tier: translate(`rounds.tiers.${inRound.round.tier}`),
          })}
        </p>
      )}
      {sections.length > 0 && <FactProgress {...{ sections, opened, locale, home }} />}
      {isOfficial(opened) && (
        <Outlook
          {...outlook}
          words={words}
          placeName={placeText}
          titlesHref={mayMend && goal ? factHref(home, titles.list, goal) : undefined}
        />
      )}
      {isOfficial(opened) && (
        <section aria-labelledby="ladder">
          <h2 id="ladder">{translate("ladder.title")}</h2>
          <p>
            <strong>{headlineWords(steps, aim, words)}</strong> {besidesWords(steps, aim, words)}
          </p>
          <ChangedFacts changed={changed} revision={sheet.revision} {...{ locale, home }} />
          <p>{translate("ladder.lead")}</p>
          <Ladder
            words={words}
            steps={steps}
            aim={aim}
            level={3}
            shown={tier.success ? tier.data : null}
            tierHref={(each) => `${home}/official?tier=${each}#ladder`}
            rounds={goal ? roundSentence(goal, outlook.lines, words) : undefined}
            factHref={mayMend ? (key, tier) => factHref(home, key, tier) : undefined}
          />
        </section>
      )}
    </main>
  );
}
