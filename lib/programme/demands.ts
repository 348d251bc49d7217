import type { Fact, FactKey, FactValue, FirmFacts } from "../rules/fact";
import { pairsOf, partsOf, valueAt } from "../rules/keys";
import { byLocale } from "../text/languages";
import { type AskedSection, neededKeys } from "./asked-facts";
import type { ExtraQuestion, Requirement } from "./round";

/** What a round requires of a firm: a fact, a file behind one, an answer to a question of its own, or a sealed document. */
export type Demand = { kind: "figure" | "evidence" | "question" | "document"; id: string };

/** Whether a firm may say that it does not have it: a document is there to be signed. */
export const mayBeAbsent = ({ kind }: Demand): boolean => kind !== "document";

/** A demand with how it stands; `confirmed`: the firm says that it does not have it. */
export type DemandState = Demand & { state: "given" | "lacking" | "confirmed" };

/** What a firm says that it does not have. */
export type Absence = Demand & { kind: Exclude<Demand["kind"], "document"> };

/** Where a sheet keeps that its firm does not have what is demanded, among its facts. */
export const lackKey = ({ kind, id }: Demand): FactKey => `lack.${kind}.${id}`;

/** Where a sheet keeps the answer to a round's own question, among its facts. */
export const extraKey = (question: string): FactKey => `extra.${question}`;

/** Longest answer to a question of a round's own. */
const longestAnswer = 2_000;
const widest = 1_000_000_000_000;

/** A round's own question as a form asks it and its answer is read. */
export function factOfQuestion({
  id,
  text,
  kind,
  options,
}: ExtraQuestion): Exclude<Fact, { kind: "list" | "finding" }> {
  const named = { id: extraKey(id), text, help: text };
  switch (kind) {
    case "text":
      return { ...named, kind, maxLength: longestAnswer, format: "plain" };
    case "yes-no":
      return { ...named, kind };
    case "number":
      return { ...named, kind, unit: "pieces", perYear: false, min: -widest, max: widest, decimals: 6 };
    case "choice":
      return { ...named, kind, options: options.map(({ id: option, text: words }) => ({ id: option, text: words })) };
  }
}

/** What a firm says by a tick that it does not have, as a form asks it. */
export const factOfLack = (demand: Demand): Fact => {
  const words = byLocale(() => "");
  return { id: lackKey(demand), kind: "yes-no", text: words, help: words };
};

type Round = { requirements: readonly Requirement[]; extraQuestions: readonly ExtraQuestion[] };

/** Everything that a round requires, and whether it is there. A fact of several years is given when all of them are. */
export function demandsOf(
  { requirements, extraQuestions }: Round,
  asked: readonly AskedSection[],
  values: ReadonlyMap<FactKey, FactValue>,
  evidenced: ReadonlySet<string>,
): DemandState[] {
  const keys = new Map(asked.flatMap(({ facts }) => facts.map((each) => [each.fact.id, neededKeys(each)] as const)));
  const stated = (demand: Demand, isGiven: boolean): DemandState => ({
    ...demand,
    state: isGiven ? "given" : values.get(lackKey(demand)) === true ? "confirmed" : "lacking",
  });
  return [
    // A finding is not for the firm to give; a file may be asked for it all the same.
    ...requirements.flatMap(({ fact }) => {
      const keysOfFact = keys.get(fact);
      return keysOfFact
        ? [
            stated(
              { kind: "figure", id: fact },
              keysOfFact.every((key) => values.has(key)),
            ),
          ]
        : [];
    }),
    ...requirements.flatMap(({ fact, evidence }) =>
      evidence ? [stated({ kind: "evidence", id: fact }, evidenced.has(fact))] : [],
    ),
    ...extraQuestions.flatMap(({ id, required }) =>
      required ? [stated({ kind: "question", id }, values.has(extraKey(id)))] : [],
    ),
  ];
}

/**
 * The points that the answers to a round's own questions are worth together; `null` where no option has points, or a
 * question that gives some is not answered.
 */
export function pointsOf(questions: readonly ExtraQuestion[], values: ReadonlyMap<FactKey, FactValue>): number | null {
  const worth = questions.filter(({ options }) => options.some(({ points }) => points !== null));
  if (worth.length === 0) return null;
  let sum = 0;
  for (const { id, options } of worth) {
    const choice = options.find((option) => option.id === values.get(extraKey(id)));
    if (!choice) return null;
    sum += choice.points ?? 0;
  }
  return sum;
}

const kinds = ["figure", "evidence", "question"] as const;

/**
 * What a firm declared that it does not have and did not give after all, in the order in which it is kept.
 * @param asked the keys that the round's rules look at: a fact of several years is given when all of them are
 */
export function declaredAbsent(
  claimed: FirmFacts,
  evidenced: ReadonlySet<string>,
  asked: readonly FactKey[],
): Absence[] {
  const pairs = pairsOf(claimed);
  const isGiven = ({ kind, id }: Absence): boolean => {
    if (kind === "question") return valueAt(claimed, extraKey(id)) !== undefined;
    if (kind === "evidence") return [...evidenced].some((key) => key === id || partsOf(key).fact === id);
    const keysOfFact = asked.filter((key) => partsOf(key).fact === id);
    return keysOfFact.length > 0
      ? keysOfFact.every((key) => valueAt(claimed, key) !== undefined)
      : pairs.some(([key]) => partsOf(key).fact === id);
  };
  return pairs.flatMap(([key, value]) => {
    const kind = value === true ? kinds.find((each) => key.startsWith(`lack.${each}.`)) : undefined;
    const demand = kind && { kind, id: key.slice(`lack.${kind}.`.length) };
    return demand && !isGiven(demand) ? [demand] : [];
  });
}
