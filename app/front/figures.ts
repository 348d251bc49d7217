import { z } from "zod";
import { type FigureResult, type FigureSave, type StoredFigure, valuesAmong } from "#db/sheets/figures";
import type { Actor } from "#lib/access";
import type { Outcome } from "#lib/outcome";
import type { Fact } from "#lib/rules/fact";
import { type FigureProblem, figureProblems, figureText, readFigure } from "#lib/rules/form";
import { partsOf } from "#lib/rules/keys";
import type { Locale } from "#lib/text/text";
import { clashesAmong, isCompared } from "../acts/sheets/clashes";
import { clashTexts } from "../words/figure-contradictions";
import { figureProblemText } from "../words/figure-problem";
import { refusalBody } from "./refusal";
import { type Opener, parsedBody, type Reply, type SheetDoor, unopened, unsaved } from "./saves";

/** What saving official figures needs of the rest. */
export type FigureDoor = {
  identify: SheetDoor["identify"];
  /** What a firm can be asked, by fact. */
  facts: ReadonlyMap<string, Fact>;
  save: (actor: Actor, saves: FigureSave[], at: Date) => Promise<Outcome<FigureResult[]>>;
  /** What stands of the sheet's figures. */
  stored: (actor: Actor) => Promise<Outcome<StoredFigure[]>>;
};

/** Longest text of one fact: a list of a thousand rows goes as one. */
const longest = 250_000;

const Body = z.strictObject({
  answers: z
    .array(
      z.strictObject({
        question: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.(19|20)\d{2})?$/),
        entry: z.union([
          z.strictObject({ typed: z.string().max(longest) }),
          z.strictObject({ cleared: z.literal(true) }),
        ]),
        note: z.null(),
        base: z.int().min(0),
      }),
    )
    .min(1)
    .max(200),
});

/** The fact of a key, where the firm can be asked it with or without that year. */
export function factOfKey(facts: ReadonlyMap<string, Fact>, key: string): Fact | null {
  const { fact: id, year } = partsOf(key);
  const fact = facts.get(id);
  if (!fact || fact.kind === "finding") return null;
  return (fact.kind === "number" && fact.perYear) === (year !== null) ? fact : null;
}

/** What is to be told at figures that are compared with those just saved: `null` takes back what was told. */
type Told = { question: string; problem: string | null };

/** What cannot go together among all figures that stand, told at each of them. */
async function clashesAfter(door: FigureDoor, actor: Actor, saved: string[], locale: Locale): Promise<Told[]> {
  const stored = saved.some(isCompared) ? await door.stored(actor) : null;
  if (!stored?.ok) return [];
  const texts = clashTexts(clashesAmong(new Map(valuesAmong(stored.value))), locale);
  return stored.value
    .filter(({ fact }) => isCompared(fact))
    .map(({ fact: key, entry }) => {
      const fact = factOfKey(door.facts, key);
      const [unread] = fact ? figureProblems(fact, entry) : [];
      const problem = fact && unread ? figureProblemText(locale, fact, unread) : (texts.get(key) ?? null);
      return { question: key, problem };
    });
}

/**
 * Takes in official figures as they are given, all or none; what cannot be read is kept as it was typed, and told. So
 * is what cannot go together, at every figure of it.
 */
export async function answerFigures(
  door: FigureDoor,
  opener: Opener,
  bytes: Buffer | null,
  locale: Locale,
): Promise<Reply> {
  const body = Body.safeParse(parsedBody(bytes));
  if (!body.success) return { status: 400, value: refusalBody(400, locale) };
  const found = await door.identify(opener);
  if (found?.kind !== "firm") return unopened(found, locale);
  const unknown = body.data.answers.filter(({ question }) => factOfKey(door.facts, question) === null);
  if (unknown.length > 0) {
    const problems = unknown.map(({ question }) => ({ question, code: "unknown-question", message: "" }));
    return { status: 422, value: refusalBody(422, locale, { code: "invalid", problems }) };
  }
  const problems = new Map<string, { fact: Fact; problems: FigureProblem[] }>();
  const saves = body.data.answers.map(({ question, entry, base }): FigureSave => {
    const fact = factOfKey(door.facts, question) as Fact;
    const read = readFigure(fact, "typed" in entry ? entry.typed : "");
    problems.set(question, { fact, problems: read.problems });
    return { fact: question, entry: read.entry, base };
  });
  const at = new Date();
  const outcome = await door.save(found.actor, saves, at);
  if (!outcome.ok) return unsaved(door, opener, outcome.reason, locale);
  const keys = outcome.value.map(({ fact }) => fact);
  const beside = await clashesAfter(door, found.actor, keys, locale);
  const saved = outcome.value.map(({ fact, current, ...result }) => {
    const told = problems.get(fact);
    const [first] = told?.problems ?? [];
    const problem =
      told && first
        ? figureProblemText(locale, told.fact, first)
        : beside.find(({ question }) => question === fact)?.problem;
    return {
      question: fact,
      ...result,
      ...(current && { current: { entry: { typed: figureText(current.entry) }, at: current.at } }),
      ...(problem && { problem }),
    };
  });
  const others = beside.filter(({ question }) => !keys.includes(question));
  return {
    status: 200,
    value: { saved, ...(others.length > 0 && { beside: others }), at: at.toISOString() },
  };
}
