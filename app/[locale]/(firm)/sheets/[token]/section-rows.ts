import type { Row } from "#app/_view/task-list";
import { answerObstacles, questionsOf } from "#app/acts/sheets/obstacles";
import { translator } from "#app/translate";
import { minutesFor, openIn } from "#app/words/pace";
import { questionsById } from "#lib/instrument/answers";
import type { Leg } from "#lib/instrument/journey";
import type { Locale } from "#lib/text/text";
import { countFromLastYear } from "./from-last-year";

type Source = Parameters<typeof answerObstacles>[0];

/** The sections of the questionnaire with how far each is, what is to be mended in it, and what comes from last year. */
export function sectionRows(
  source: Source,
  { locale, home, isDraft }: { locale: Locale; home: string; isDraft: boolean },
): Row[] {
  const translate = translator(locale);
  const questions = questionsById(source.edition);
  // What is lacking still is told by how far its section is.
  const obstacles = answerObstacles(source).filter(({ kind }) => kind !== "unanswered");
  return source.way.legs.map((leg) => {
    const here = new Set(leg.stops.map(({ question }) => question.id));
    const doubts = obstacles.filter((obstacle) => questionsOf(obstacle).some((id) => here.has(id))).length;
    const fromLastYear = countFromLastYear(leg.stops, source.stored);
    const { section, state, kept } = leg;
    const place = `${home}/sections/${section.id}`;
    return {
      id: section.id,
      title: section.title[locale],
      href: isDraft && state !== "hidden" ? `${place}${doubts > 0 ? "?problem=open" : ""}` : null,
      state: doubts > 0 ? "attention" : fromLastYear > 0 ? "partly" : state,
      words:
        doubts > 0
          ? translate("tasks.stateAttention", { count: doubts })
          : fromLastYear > 0
            ? translate("tasks.stateCarried", { count: fromLastYear })
            : stateWords(leg),
      effort: openIn(leg) > 0 ? effortOf(leg) : undefined,
      kept: kept > 0 && state === "hidden" ? translate("tasks.keptHidden", { count: kept }) : null,
    };
  });

  function effortOf(leg: Leg): string {
    const count = openIn(leg);
    return translate("goal.tasks.effort", { count, minutes: minutesFor(source.edition, count) });
  }

  function stateWords({ state, answered, total, waitsFor }: Leg): string {
    switch (state) {
      case "done":
        return translate("tasks.stateDone");
      case "partly":
        return translate("tasks.statePartly", { answered, total });
      case "empty":
        return translate("tasks.stateEmpty");
      case "hidden":
        return translate("tasks.stateHidden");
      case "waiting":
        return translate("tasks.stateWaiting", { question: questions.get(waitsFor[0] ?? "")?.text[locale] ?? "" });
    }
  }
}
