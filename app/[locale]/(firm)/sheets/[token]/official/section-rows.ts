import type { Row } from "#app/_view/task-list";
import { factsToLookAt } from "#app/acts/sheets/carried-facts";
import { distanceOn } from "#app/acts/sheets/distance";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { translator } from "#app/translate";
import { minutesForFacts } from "#app/words/pace";
import type { Entry } from "#lib/entry/entry";
import { readFact } from "#lib/entry/reading";
import { type AskedSection, type FactQuestion, progressOf } from "#lib/programme/asked-facts";
import type { Fact } from "#lib/rules/fact";
import { cellOf } from "#lib/rules/keys";
import { listed } from "#lib/text/languages";
import type { Locale, Text } from "#lib/text/text";

/** The pages of the facts with how far each is, and how many of its facts are to be mended. */
export function factSectionRows(
  opened: OpenFacts,
  sections: readonly AskedSection[],
  { locale, home }: { locale: Locale; home: string },
): Row[] {
  const translate = translator(locale);
  const open = openFields(opened);
  return sections.map((page) => {
    const { id, text } = page.section;
    const { given: count, total } = progressOf([page], opened.values);
    const minutes = minutesForFacts(page.facts, (key) => !opened.values.has(key));
    const problems = problemsAmong(page.facts, opened);
    const carried = factsToLookAt(opened.entries).filter((key) =>
      page.facts.some(({ keys }) => keys.includes(key)),
    ).length;
    const lacking = open.filter(({ list }) => page.facts.some(({ fact }) => fact.id === list));
    const isWhole = count === total && lacking.length === 0;
    const state = carried > 0 ? "partly" : isWhole ? "done" : count > 0 ? "partly" : "empty";
    const stateWords = {
      done: translate("official.sectionDone"),
      partly:
        count === total
          ? translate("official.sectionLacking", {
              fields: listed(
                lacking.map(({ name }) => name[locale]),
                locale,
              ),
            })
          : translate("official.sectionPartly", { given: count, total }),
      empty: translate("official.sectionEmpty"),
    };
    return {
      id,
      title: text[locale],
      href: opened.mayMend ? `${home}/official/${id}` : null,
      state: problems > 0 ? "attention" : state,
      words:
        problems > 0
          ? translate("official.sectionProblems", { count: problems })
          : carried > 0
            ? translate("cards.check.factsCarried", { count: carried })
            : stateWords[state],
      effort: minutes > 0 ? translate("goal.tasks.effortFacts", { count: total - count, minutes }) : undefined,
      kept: null,
    };
  });
}

/** Fields of lists that the rules of the goal read and some row leaves open, each once. */
export function openFields(opened: OpenFacts): { list: string; name: Text }[] {
  const missing = distanceOn(opened)?.step.clauses.flatMap((clause) => (clause.isOpenElsewhere ? [] : clause.missing));
  const fields = (missing ?? []).flatMap(({ key, field }) => {
    const cell = cellOf(key);
    return cell && field ? [[`${cell.list} ${cell.field}`, { list: cell.list, name: field }] as const] : [];
  });
  return [...new Map(fields).values()];
}

const unread = (fact: Fact, entry: Entry | undefined): boolean =>
  entry !== undefined && "typed" in entry && readFact(fact, entry.typed).problems.length > 0;

/** How many entries cannot be read, or were made twice and wait for a choice. */
function problemsAmong(facts: readonly FactQuestion[], { entries }: OpenFacts): number {
  return facts
    .flatMap(({ fact, keys }) => keys.map((key) => ({ fact, entry: entries.get(key) })))
    .filter(({ fact, entry }) => (entry?.waiting.length ?? 0) > 0 || unread(fact, entry?.entry)).length;
}
