import type { StoredAnswer } from "../../../../../../db/answers";
import type { Conflict } from "../../../../../../db/conflicts";
import { contradictionsIn } from "../../../../../../lib/diagnosis/flags";
import type { Answers } from "../../../../../../lib/instrument/answers";
import type { Edition } from "../../../../../../lib/instrument/edition";
import { readTyped } from "../../../../../../lib/instrument/form-entry";
import type { Journey } from "../../../../../../lib/instrument/journey";
import type { Locale } from "../../../../../../lib/instrument/text";
import { problemText } from "../../../../../problem-text";
import { translator } from "../../../../../translate";

type Given = {
  locale: Locale;
  edition: Edition;
  way: Journey;
  stored: Map<string, StoredAnswer>;
  answers: Answers;
  conflicts: Conflict[];
};

/** What stands in the way of submitting, with the question to go to. */
export type Obstacle = { section: string; question: string; message: string };

/** Answers that cannot be read, figures that contradict each other, and choices between two windows not yet made. */
export function obstaclesOf({ locale, edition, way, stored, answers, conflicts }: Given): Obstacle[] {
  const translate = translator(locale);
  const stops = way.legs.flatMap((leg) =>
    leg.stops.filter(({ shown }) => shown === "yes").map(({ question }) => ({ section: leg.section.id, question })),
  );
  const counted = Object.fromEntries(
    stops.flatMap(({ question: { id } }) => (answers[id] === undefined ? [] : [[id, answers[id]]])),
  );
  const unreadable = stops.flatMap(({ section, question }) => {
    const entry = stored.get(question.id)?.entry;
    if (!entry || !("typed" in entry)) return [];
    const { problem } = readTyped(question, entry.typed);
    const message = problem ? problemText(locale, question, problem) : translate("section.invalid");
    return [{ section, question: question.id, message: `${question.text[locale]} ${message}` }];
  });
  const contradictory = contradictionsIn(edition, counted).flatMap((flag) => {
    const stop = stops.find(({ question }) => flag.questions.includes(question.id));
    const text = edition.contradictions.find(({ id }) => id === flag.id)?.text[locale];
    return stop && text ? [{ section: stop.section, question: stop.question.id, message: text }] : [];
  });
  const unsettled = conflicts.flatMap(({ question: id }) => {
    const stop = way.legs
      .flatMap((leg) => leg.stops.map(({ question }) => ({ section: leg.section.id, question })))
      .find(({ question }) => question.id === id);
    return stop
      ? [
          {
            section: stop.section,
            question: id,
            message: `${stop.question.text[locale]} ${translate("check.conflict")}`,
          },
        ]
      : [];
  });
  return [...unreadable, ...contradictory, ...unsettled];
}
