import type { Row } from "#app/_view/task-list";
import type { OpenFigures } from "#app/acts/sheets/open-figures";
import { translator } from "#app/translate";
import { type AskedFigure, type AskedSection, progressOf } from "#lib/programme/asked-figures";
import { figureProblems } from "#lib/rules/form";
import type { Locale } from "#lib/text/text";

/** The pages of the official figures with how far each is, and how many of its figures are to be mended. */
export function figureSectionRows(
  opened: OpenFigures,
  sections: readonly AskedSection[],
  { locale, home }: { locale: Locale; home: string },
): Row[] {
  const translate = translator(locale);
  return sections.map((page) => {
    const { id, text } = page.section;
    const { given: count, total } = progressOf([page], opened.values);
    const problems = problemsAmong(page.facts, opened);
    const state = count === total ? "done" : count > 0 ? "partly" : "empty";
    const stateWords = {
      done: translate("official.sectionDone"),
      partly: translate("official.sectionPartly", { given: count, total }),
      empty: translate("official.sectionEmpty"),
    };
    return {
      id,
      title: text[locale],
      href: opened.sheet.state === "draft" ? `${home}/official/${id}` : null,
      state: problems > 0 ? "attention" : state,
      words: problems > 0 ? translate("official.sectionProblems", { count: problems }) : stateWords[state],
      kept: null,
    };
  });
}

/** How many entries cannot be read, or were made twice and wait for a choice. */
function problemsAmong(facts: readonly AskedFigure[], { figures }: OpenFigures): number {
  return facts
    .flatMap(({ fact, keys }) => keys.map((key) => ({ fact, figure: figures.get(key) })))
    .filter(({ fact, figure }) => (figure?.waiting.length ?? 0) > 0 || figureProblems(fact, figure?.entry).length > 0)
    .length;
}
