import { z } from "zod";
import type {
  Addition,
  Alteration,
  AmendedEdition,
  Amendment,
  CodedEdition,
  EntryKind,
  Place,
  Recoding,
  Removal,
} from "./amendment";
import type { CodedAnswer } from "./coding";
import { Advice, Contradiction, type Edition, Indicator, Item, Oddity, Section } from "./edition";
import { Question } from "./question";

type Entry = { id: string };

const schemas = {
  section: Section,
  question: Question,
  indicator: Indicator,
  item: Item,
  contradiction: Contradiction,
  oddity: Oddity,
  advice: Advice,
} satisfies Record<EntryKind, z.ZodType>;

const lists = {
  section: "sections",
  indicator: "indicators",
  contradiction: "contradictions",
  oddity: "oddities",
  advice: "advice",
} as const;

/**
 * The edition that amendments make of an earlier one, with its codings. The defects name each amendment that could not
 * be made: of what is not there, or an id that is there already.
 */
export function amend(
  { edition, codings }: CodedEdition,
  { id, title, amendments }: Omit<AmendedEdition, "over">,
): CodedEdition & { defects: string[] } {
  let coded: CodedEdition = { edition: { ...edition, id, title }, codings };
  const defects: string[] = [];
  for (const amendment of amendments) {
    const next = step(coded, amendment);
    if (typeof next === "string") defects.push(`${id}: ${next}`);
    else coded = next;
  }
  const carries = { from: edition.id, questions: unchangedIn(edition, coded.edition) };
  return { ...coded, edition: { ...coded.edition, carries }, defects };
}

/** The questions that an edition leaves as they were in the one before it: their answers mean the same. */
function unchangedIn(before: Edition, { sections }: Edition): Record<string, string> {
  const theirs = new Map(before.sections.flatMap(({ questions }) => questions.map((each) => [each.id, each])));
  const same = sections.flatMap(({ questions }) =>
    questions.filter((each) => JSON.stringify(each) === JSON.stringify(theirs.get(each.id))),
  );
  return Object.fromEntries(same.map(({ id }) => [id, id]));
}

/** What one amendment makes of an edition, or why it cannot be made. */
function step(coded: CodedEdition, amendment: Amendment): CodedEdition | string {
  if ("add" in amendment) return add(coded, amendment);
  if ("remove" in amendment) return remove(coded, amendment);
  if ("code" in amendment) return code(coded, amendment);
  if ("properties" in amendment) return alter(coded, amendment);
  const { change, settings } = amendment;
  return { ...coded, edition: { ...coded.edition, [change]: merge(coded.edition[change], settings) } };
}

function add({ edition, codings }: CodedEdition, { add: kind, entry, place }: Addition): CodedEdition | string {
  const name = `add ${kind}(${entry.id})`;
  if (has(edition, kind, entry.id)) return `${name}: id used twice`;
  const problem = problemOf(kind, entry);
  if (problem) return `${name}: ${problem}`;
  const longer = withLists(edition, kind, (list, owner) => {
    const at = placeIn(list, owner, place);
    return at === null ? list : list.toSpliced(at, 0, entry);
  });
  return has(longer, kind, entry.id)
    ? { edition: longer, codings }
    : `${name}: no place ${Object.entries(place).flat().join(" ")}`;
}

function alter(
  { edition, codings }: CodedEdition,
  { change: kind, id, properties }: Alteration,
): CodedEdition | string {
  const before = entriesOf(edition, kind).find((each) => each.id === id);
  if (!before) return `change: no ${kind} ${id}`;
  const present = Object.entries({ ...before, ...properties }).filter(([, value]) => value !== undefined);
  const after = { ...Object.fromEntries(present), id };
  const problem = problemOf(kind, after);
  if (problem) return `change ${kind}(${id}): ${problem}`;
  const replaced = withLists(edition, kind, (list) => list.map((each) => (each.id === id ? after : each)));
  return { edition: replaced, codings };
}

function remove({ edition, codings }: CodedEdition, { remove: kind, id }: Removal): CodedEdition | string {
  if (!has(edition, kind, id)) return `remove: no ${kind} ${id}`;
  const shorter = withLists(edition, kind, (list) => list.filter((each) => each.id !== id));
  const gone = entriesOf(edition, "question").filter((question) => !has(shorter, "question", question.id));
  const silent = new Set(gone.map((question) => question.id));
  const spoken = (answers: Record<string, CodedAnswer>) =>
    Object.fromEntries(Object.entries(answers).filter(([question]) => !silent.has(question)));
  return { edition: shorter, codings: mapValues(codings, (coding) => mapValues(coding, spoken)) };
}

function code({ edition, codings }: CodedEdition, { code: question, as }: Recoding): CodedEdition | string {
  if (!has(edition, "question", question)) return `code: no question ${question}`;
  let next = codings;
  for (const [id, snapshots] of Object.entries(as)) {
    for (const [snapshot, answer] of Object.entries(snapshots)) {
      const { [question]: before, ...others } = next[id]?.[snapshot] ?? {};
      if (!answer && !before) return `code ${question}: coding(${id}).${snapshot} has none`;
      const answers = answer ? { ...others, [question]: answer } : others;
      next = { ...next, [id]: { ...next[id], [snapshot]: answers } };
    }
  }
  return { edition, codings: next };
}

/** What a schema says against an entry, or `null`. */
function problemOf(kind: EntryKind, entry: Entry): string | null {
  const { error } = schemas[kind].safeParse(entry);
  return error ? z.prettifyError(error) : null;
}

function entriesOf(edition: Edition, kind: EntryKind): Entry[] {
  if (kind === "question") return edition.sections.flatMap(({ questions }) => questions);
  if (kind === "item") return edition.indicators.flatMap(({ items }) => items);
  return edition[lists[kind]];
}

const has = (edition: Edition, kind: EntryKind, id: string): boolean =>
  entriesOf(edition, kind).some((each) => each.id === id);

/** The edition with other lists of a kind in it; the owner of a list is its section or indicator, or nobody. */
function withLists(
  edition: Edition,
  kind: EntryKind,
  listOf: (list: Entry[], owner: string | null) => Entry[],
): Edition {
  if (kind === "question") {
    const sections = edition.sections.map((each) => ({ ...each, questions: listOf(each.questions, each.id) }));
    return { ...edition, sections } as Edition;
  }
  if (kind === "item") {
    const indicators = edition.indicators.map((each) => ({ ...each, items: listOf(each.items, each.id) }));
    return { ...edition, indicators } as Edition;
  }
  return { ...edition, [lists[kind]]: listOf(edition[lists[kind]], null) };
}

/** Where in a list a place is, or `null` where it is in another one. */
function placeIn(list: Entry[], owner: string | null, place: Place): number | null {
  if (place === "start") return 0;
  if (place === "end") return list.length;
  if ("startOf" in place) return place.startOf === owner ? 0 : null;
  if ("endOf" in place) return place.endOf === owner ? list.length : null;
  const before = list.findIndex(({ id }) => id === place.after);
  return before < 0 ? null : before + 1;
}

const mapValues = <Value, Mapped>(record: Record<string, Value>, map: (value: Value, key: string) => Mapped) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A whole with some of its settings replaced, however deep. */
function merge(whole: unknown, settings: unknown): unknown {
  if (!isGroup(whole) || !isGroup(settings)) return settings;
  return { ...whole, ...mapValues(settings, (value, key) => merge(whole[key], value)) };
}
