import { translator } from "#app/translate";
import { answerWords } from "#app/words/answer-words";
import { problemText } from "#app/words/problem-text";
import type { StoredAnswer } from "#db/sheets/answers";
import type { Conflict } from "#db/sheets/conflicts";
import { contradictionsIn } from "#lib/diagnosis/flags";
import type { Answers } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import { readTyped } from "#lib/instrument/form-entry";
import type { Journey } from "#lib/instrument/journey";
import type { Locale } from "#lib/text/text";

type Given = {
  locale: Locale;
  edition: Edition;
  way: Journey;
  stored: Map<string, StoredAnswer>;
  answers: Answers;
  conflicts: Conflict[];
};

/**
 * What stands in the way of submitting, with the questions to go to. Figures that contradict each other are one
 * obstacle at several places, the smaller figure first; elsewhere the words of the one place say it all.
 */
export type Obstacle = {
  id: string;
  message: string | null;
  places: { section: string; question: string; words: string; href?: string }[];
};

/** Answers that cannot be read, figures that contradict each other, and choices between two windows not yet made. */
export function obstaclesOf({ locale, edition, way, stored, answers, conflicts }: Given): Obstacle[] {
  const translate = translator(locale);
  const all = way.legs.flatMap((leg) =>
    leg.stops.map(({ question, shown }) => ({ section: leg.section.id, question, isAsked: shown === "yes" })),
  );
  const asked = all.filter(({ isAsked }) => isAsked);
  const counted = Object.fromEntries(
    asked.flatMap(({ question: { id } }) => (answers[id] === undefined ? [] : [[id, answers[id]]])),
  );
  const placeAt = ({ section, question }: (typeof all)[number], words: string) => ({
    section,
    question: question.id,
    words: `${question.text[locale]} ${words}`,
  });
  const unreadable = asked.flatMap((stop): Obstacle[] => {
    const entry = stored.get(stop.question.id)?.entry;
    if (!entry || !("typed" in entry)) return [];
    const { problem } = readTyped(stop.question, entry.typed);
    const message = problem ? problemText(locale, stop.question, problem) : translate("section.invalid");
    return [{ id: `unread ${stop.question.id}`, message: null, places: [placeAt(stop, message)] }];
  });
  const contradictory = contradictionsIn(edition, counted).map(({ id, questions }): Obstacle => {
    const places = questions.flatMap((figure) =>
      asked
        .filter(({ question }) => question.id === figure)
        .map((stop) => placeAt(stop, answerWords(stop.question, stored.get(figure)?.entry, locale))),
    );
    const text = edition.contradictions.find((contradiction) => contradiction.id === id)?.text[locale];
    return { id, message: text ?? null, places };
  });
  const unsettled = conflicts.flatMap((conflict): Obstacle[] => {
    const stop = all.find(({ question }) => question.id === conflict.question);
    return stop
      ? [{ id: `conflict ${conflict.id}`, message: null, places: [placeAt(stop, translate("check.conflict"))] }]
      : [];
  });
  return [...unreadable, ...contradictory, ...unsettled];
}
