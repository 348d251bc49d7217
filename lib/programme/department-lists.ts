import type { Asking } from "../entry/asked";
import { keyOfFact, subjectOf } from "../entry/key";
import type { Question } from "../instrument/question";
import { keyOf } from "../rules/keys";
import type { Text } from "../text/text";
import { type AskedSection, type FactQuestion, neededKeys } from "./asked-facts";
import type { AskedLine } from "./asked-lines";
import type { Department, Whereabouts } from "./department";
import type { SameFacts } from "./same-facts";

/** One line of a department's list: a fact with its years, or a question, and where it is found. */
export type ListLine = AskedLine & { id: string; where: Text } & (
    | { asked: FactQuestion; question: null }
    | { asked: null; question: Question }
  );

/** What is asked of a firm that one department has in its books. */
export type DepartmentList = { department: Department; lines: ListLine[] };

type Sources = {
  departments: readonly Department[];
  whereabouts: Whereabouts;
  /** The facts that are asked. */
  sections: readonly AskedSection[];
  /** The questions that are asked. */
  questions: readonly Question[];
  asking: Asking;
  /** Questions that ask nearly what a fact is. */
  related: SameFacts;
  /** Reporting year of the sheet. */
  year: number;
};

const none: ReadonlySet<string> = new Set();

/** The facts that are asked, with those that the questionnaire asks as well, by their ids. */
function factsAsked({ sections, questions, asking }: Sources): Map<string, FactQuestion> {
  const facts = new Map(sections.flatMap((section) => section.facts).map((each) => [each.fact.id, each]));
  for (const question of questions) {
    const key = asking.keyOfQuestion(question.id);
    const fact = asking.under(key)?.fact;
    if (!fact) continue;
    const known = facts.get(fact.id);
    const keys = [...new Set([...(known?.keys ?? []), subjectOf(key)])].sort();
    const optional = new Set([...(known?.optional ?? [])].filter((each) => each !== subjectOf(key)));
    const nothing = { isRequired: false, optional: none, why: [], fields: none, fieldsNeeded: none };
    facts.set(fact.id, { ...(known ?? { fact, ...nothing }), keys, optional });
  }
  return facts;
}

/** Questions whose number a fact that must be given is offered for: nobody looks it up twice. */
function spared({ sections, questions, related, year }: Sources): ReadonlySet<string> {
  const keys = new Set(
    sections.flatMap(({ facts }) => facts.flatMap((each) => each.keys.filter((key) => !each.optional.has(key)))),
  );
  const yearOf = new Map(
    questions.flatMap((each) =>
      each.kind === "number" && each.yearsBefore !== null ? [[each.id, year - each.yearsBefore]] : [],
    ),
  );
  return new Set(
    Object.entries(related).flatMap(([fact, id]) => (keys.has(keyOf(fact, yearOf.get(id) ?? null)) ? [id] : [])),
  );
}

/**
 * What is asked of a firm, by whose books it stands in; departments that are asked nothing are left out. What a sheet
 * asks both ways, or nearly, is asked as the fact.
 */
export function departmentLists(sources: Sources): DepartmentList[] {
  const { departments, whereabouts, asking } = sources;
  const facts = factsAsked(sources);
  const sparedHere = spared(sources);
  const questions = new Map(
    sources.questions.flatMap((each) =>
      asking.keyOfQuestion(each.id).startsWith("question:") && !sparedHere.has(each.id) ? [[each.id, each]] : [],
    ),
  );
  const factLine = (id: string): ListLine[] => {
    const asked = facts.get(id);
    if (!asked) return [];
    const where = whereabouts.facts[id] ?? asked.fact.help;
    const needed = neededKeys(asked).map(keyOfFact);
    return [{ id: `fact:${id}`, keys: asked.keys.map(keyOfFact), needed, where, asked, question: null }];
  };
  const questionLine = (id: string): ListLine[] => {
    const question = questions.get(id);
    if (!question) return [];
    const own = question.kind === "number" ? question.whereToFind : question.help;
    const where = whereabouts.questions[id] ?? own;
    const keys = [asking.keyOfQuestion(id)];
    return [{ id: `question:${id}`, keys, needed: keys, where, asked: null, question }];
  };
  return departments.flatMap((department) => {
    const lines = [...department.facts.flatMap(factLine), ...department.questions.flatMap(questionLine)];
    return lines.length > 0 ? [{ department, lines }] : [];
  });
}
