import { factsById } from "#app/acts/programme/rules";
import type { AnswerObstacle, FactObstacle } from "#app/acts/sheets/obstacles";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { translator } from "#app/translate";
import { answerWords } from "#app/words/answer-words";
import { clashText } from "#app/words/fact-contradictions";
import { problemText } from "#app/words/problem-text";
import type { StoredEntry } from "#lib/entry/entry";
import { isOfRound } from "#lib/entry/key";
import type { Edition } from "#lib/instrument/edition";
import { partsOf } from "#lib/rules/keys";
import type { Locale } from "#lib/text/text";
import { layoutOf } from "#questionnaires";
import { askedFactHref, factHref } from "./official/fact-href";
import { entryWords, factName } from "./official/words";

/**
 * What has to be put right, with the places to go to. Facts that contradict each other are one obstacle at several
 * places; elsewhere the words of the one place say it all.
 */
export type Obstacle = { id: string; message: string | null; places: { words: string; href: string }[] };

type Source = {
  edition: Edition;
  stored: ReadonlyMap<string, StoredEntry>;
  locale: Locale;
  linkTo: (section: string, question: string) => string;
};

/** What stands in the way among the answers, in words. */
export function answerObstacleWords(
  obstacles: readonly AnswerObstacle[],
  { edition, stored, locale, linkTo }: Source,
): Obstacle[] {
  const translate = translator(locale);
  const questions = new Map(
    layoutOf(edition).pages.flatMap(({ id, questions }) =>
      questions.map((question) => [question.id, { section: id, question }] as const),
    ),
  );
  const places = (id: string, words: string): Obstacle["places"] => {
    const place = questions.get(id);
    return place ? [{ words: `${place.question.text[locale]} ${words}`, href: linkTo(place.section, id) }] : [];
  };
  const wordsOf = (obstacle: AnswerObstacle): Obstacle => {
    switch (obstacle.kind) {
      case "unread": {
        const { question: id, problem } = obstacle;
        const words = problemText(locale, { question: questions.get(id)?.question ?? null }, problem);
        return { id: `unread ${id}`, message: null, places: places(id, words) };
      }
      case "unanswered": {
        const { question: id } = obstacle;
        const reason = questions.get(id)?.question.required?.[locale] ?? "";
        return { id: `unanswered ${id}`, message: null, places: places(id, translate("check.required", { reason })) };
      }
      case "contradiction": {
        const { id } = obstacle;
        const text = edition.contradictions.find((contradiction) => contradiction.id === id)?.text[locale];
        const at = obstacle.questions.flatMap((entry) => {
          const question = questions.get(entry)?.question;
          return question ? places(entry, answerWords(question, stored.get(entry)?.entry, locale)) : [];
        });
        return { id, message: text ?? null, places: at };
      }
      case "conflict": {
        const { revision, question } = obstacle;
        return {
          id: `conflict ${question} ${revision}`,
          message: null,
          places: places(question, translate("check.conflict")),
        };
      }
    }
  };
  return obstacles.map(wordsOf);
}

/** What has to be put right among the facts and the answers to a round's own questions, in words. */
export function factObstacleWords(
  obstacles: readonly FactObstacle[],
  opened: OpenFacts,
  { locale, home }: { locale: Locale; home: string },
): Obstacle[] {
  const translate = translator(locale);
  return obstacles.map((obstacle): Obstacle => {
    if (obstacle.kind === "clash") {
      const { clash, keys } = obstacle;
      const places = keys.flatMap((key) => {
        const fact = factsById.get(partsOf(key).fact);
        const href = askedFactHref(opened, home, key);
        if (!fact || href === null) return [];
        const words = `${factName(key, locale)} ${entryWords(fact, opened.entries.get(key)?.entry, locale)}`;
        return [{ words, href }];
      });
      return { id: clash.id, message: clashText(clash, locale), places };
    }
    const { key, problem } = obstacle;
    const fact = factsById.get(partsOf(key).fact);
    const message = fact && problem ? problemText(locale, { fact }, problem) : translate("official.waitingTitle");
    const place =
      fact === undefined || isOfRound(key)
        ? { name: translate("application.title"), href: `${home}/application#${key}` }
        : { name: factName(key, locale), href: factHref(home, key) };
    return { id: `figure ${key}`, message: null, places: [{ words: `${place.name} ${message}`, href: place.href }] };
  });
}
