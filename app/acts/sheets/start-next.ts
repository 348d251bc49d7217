import type { Database } from "#db/client";
import type { StoredEntry } from "#lib/entry/entry";
import { isOfRound, keyOfQuestion } from "#lib/entry/key";
import { answerOf } from "#lib/entry/reading";
import { problemOf, questionsById } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import type { FactKey } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import { carriedInto, latestEdition } from "#questionnaires";
import { factsById } from "../programme/rules";
import { askingOn } from "./asking";
import { type OpenedSheet, readAnswers, readFacts } from "./entries";
import { goalCarried } from "./set-goal";

type Carried = Pick<StoredEntry, "key" | "entry" | "note">;

/** A sheet that another one starts from: its edition, and its entries by question. */
type Before = { edition: Edition; stored: ReadonlyMap<string, StoredEntry> };

/** Its entries by the questions of a later edition that mean the same. */
const storedUnder = (later: Edition, { edition, stored }: Before): ReadonlyMap<string, StoredEntry> =>
  new Map(
    [...carriedInto(later, edition)].flatMap(([before, after]) => {
      const entry = stored.get(before);
      return entry ? [[after, entry] as const] : [];
    }),
  );

/**
 * What a new year's sheet starts from: the judgements of the year before, and the numbers of the calendar years that
 * both sheets ask about, each moved one year back. Other numbers of a year are left to be filled in anew, since last
 * year's number under this year's heading would be wrong; the page shows it beside the question. Of an earlier edition
 * only answers come along that mean the same.
 */
export function entriesOfLastYear(edition: Edition, before: Before): Carried[] {
  const questions = questionsById(edition);
  const stored = storedUnder(edition, before);
  const carry = (from: string, to: string): Carried[] => {
    const question = questions.get(to);
    const answer = stored.get(from);
    if (!question || !answer || !("value" in answer.entry) || problemOf(question, answer.entry.value)) return [];
    return [{ key: keyOfQuestion(to), entry: answer.entry, note: answer.note }];
  };
  const shifted = edition.model.series.flatMap((series) =>
    series.kind === "figures"
      ? series.figures.slice(1).flatMap((from, place) => carry(from, series.figures[place] as string))
      : [],
  );
  const lasting = [...questions.values()].flatMap((question) =>
    question.kind === "number" && question.yearsBefore !== null ? [] : carry(question.id, question.id),
  );
  return [...lasting, ...shifted];
}

/** What a sheet of the same year starts from under a later edition: all answers that mean the same, numbers too. */
export function entriesOfSameYear(edition: Edition, year: number, before: Before): Carried[] {
  const asking = askingOn({ edition, year });
  return [...storedUnder(edition, before)].flatMap(([id, { entry, note }]): Carried[] => {
    const asked = asking.under(asking.keyOfQuestion(id));
    const answer = asked?.question && answerOf(asked, entry);
    if (!asked?.question || answer === undefined || answer === null || problemOf(asked.question, answer)) return [];
    return [{ key: asked.key, entry, note }];
  });
}

/**
 * The facts that a new sheet starts from: those of a year stay the facts of that year, the others are to be looked at
 * anew. What only a round asked, what is no fact of the firm, and what cannot be read, stays with the sheet that it was
 * given on.
 */
export function factsOfBefore(entries: ReadonlyMap<FactKey, StoredEntry>): Carried[] {
  return [...entries].flatMap(([subject, { key, entry, note }]): Carried[] => {
    const fact = isOfRound(subject) ? undefined : factsById.get(partsOf(subject).fact);
    return fact && fact.kind !== "finding" && "value" in entry ? [{ key, entry, note }] : [];
  });
}

/** The sheet of the year after, or of the same year under the newest edition, as it starts from the answers of this one. */
export async function nextSheet(store: Database, opened: OpenedSheet, { sameYear = false } = {}) {
  const { sheet, edition } = opened;
  const current = await readAnswers(store, opened);
  const facts = await readFacts(store, opened.actor);
  const year = sameYear ? sheet.year : sheet.year + 1;
  const before = { edition, stored: current.ok ? current.value.stored : new Map() };
  const answers = sameYear ? entriesOfSameYear(latestEdition, year, before) : entriesOfLastYear(latestEdition, before);
  const given = new Set(answers.map(({ key }) => key));
  const carriedFacts = (facts.ok ? factsOfBefore(facts.value) : []).filter(({ key }) => !given.has(key));
  return {
    edition: latestEdition.id,
    depth: sheet.depth,
    year,
    firmName: sheet.firmName ?? undefined,
    email: sheet.email ?? undefined,
    previous: sheet.id,
    given: facts.ok ? goalCarried(facts.value) : [],
    entries: [...answers, ...carriedFacts],
  };
}
