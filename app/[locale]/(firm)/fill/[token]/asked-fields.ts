import { pageOf } from "#app/[locale]/(firm)/sheets/[token]/official/[section]/fields";
import { fieldOf } from "#app/[locale]/(firm)/sheets/[token]/sections/[section]/fields";
import type { OpenAsking } from "#app/accounts/opened-asking";
import { askingOn } from "#app/acts/sheets/asking";
import type { OpenAsked } from "#app/acts/sheets/asking-open";
import { clashesAmong } from "#app/acts/sheets/clashes";
import { factsAmong, valuesAmong } from "#app/acts/sheets/entries";
import { translator } from "#app/translate";
import { clashTexts } from "#app/words/fact-contradictions";
import { type EntryKey, keyOfQuestion, subjectOf } from "#lib/entry/key";
import { linesOf } from "#lib/programme/asked-lines";
import { partsOf } from "#lib/rules/keys";
import { dayOf } from "#lib/text/day";
import { type Locale, languages } from "#lib/text/languages";
import { whereabouts } from "#questionnaires";

type Sources = { asking: OpenAsking; open: OpenAsked; adding: string | null; locale: Locale; now: Date };

/** The facts that a colleague is asked, as their page shows them: held against each other and nothing else. */
export function askedFacts({ open, adding, locale, now }: Sources) {
  const stored = factsAmong([...open.entries.values()]);
  const values = valuesAmong(stored);
  const clashing = clashTexts(clashesAmong(values, dayOf(now)), locale);
  const years = [...new Set(open.facts.flatMap(({ keys }) => keys.flatMap((key) => partsOf(key).year ?? [])))].sort();
  const none = { offers: new Map(), shared: new Map() };
  return pageOf(open.facts, { locale, entries: stored, stored, values, clashing, years, adding, ...none });
}

/** The questions that a colleague is asked, each with where to find it. */
export function askedQuestions({ asking: { edition, sheet }, open, locale }: Sources) {
  const stored = new Map(
    open.questions.flatMap(({ id }) => {
      const entry = open.entries.get(keyOfQuestion(id));
      return entry ? [[id, entry] as const] : [];
    }),
  );
  const sources = {
    ...{ locale, edition, year: sheet.year, asking: askingOn({ edition, year: sheet.year }) },
    ...{ stored, answers: open.answers, unsentForm: null, before: null, known: new Map() },
  };
  const where = translator(locale)("section.where");
  return open.questions.map((question) => {
    const { onlyIf: _, ...field } = fieldOf(question, open.questions, sources);
    const place = whereabouts.questions[question.id]?.[locale] ?? field.where;
    return { ...field, note: "", hints: [...field.hints, ...(place ? [`${where}${place}`] : [])] };
  });
}

/** What a colleague has not given yet of what is needed, by name; with its years where several are asked. */
export function emptyNames({ link }: OpenAsking, { facts, questions, entries }: OpenAsked, locale: Locale): string[] {
  const isEmpty = (key: EntryKey) => {
    const entry = entries.get(key)?.entry;
    return !entry || "cleared" in entry;
  };
  const names = new Map(questions.map(({ id, text }) => [keyOfQuestion(id), text[locale]]));
  return linesOf(link).flatMap(({ keys, needed }) => {
    const empty = needed.filter(isEmpty);
    const [first] = empty;
    if (first === undefined) return [];
    const fact = facts.find((each) => each.keys.includes(subjectOf(first)))?.fact;
    const years = keys.length > 1 ? empty.flatMap((key) => partsOf(subjectOf(key)).year ?? []) : [];
    const name = fact?.text[locale] ?? names.get(first) ?? "";
    return [years.length > 0 ? `${name} · ${years.join(languages[locale].listComma)}` : name];
  });
}
