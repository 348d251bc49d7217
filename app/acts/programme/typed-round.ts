import type { RoundRecord } from "#db/programme/admission";
import type { RoundWish } from "#db/programme/rounds";
import { askingsOf } from "#lib/programme/form-asking";
import { type Requirement, SelfAssessment } from "#lib/programme/round";
import { supplementMost, usualSupplement } from "#lib/programme/supplement";
import { factsOf } from "#lib/rules/asked";
import type { FactSection } from "#lib/rules/fact";
import { Action, type Occasion, type RuleSet, Tier } from "#lib/rules/rule-set";
import { isDay } from "#lib/text/day";
import { factCatalogue, ruleSets } from "#questionnaires";
import { forms } from "#questionnaires/facts/forms";

/** The provinces that any rule set has numbers for. */
export const provinces = [
  ...new Map(ruleSets.flatMap((ruleSet) => ruleSet.provinces.map(({ id, name }) => [id, name] as const))),
].map(([id, name]) => ({ id, name }));

/** What of a round is set up in one control of its form each; the rest is chosen from what these lead to. */
type Typed = Omit<RoundWish, "requirements" | "extraQuestions" | "ruleSet" | "edition">;
export type RoundWord = keyof Typed;

type Field<Value> = {
  /** As it stands in a form that nobody has filled in. */
  blank: string;
  /** As somebody would type it. */
  typed: (value: Value) => string;
  /** What was typed as it is stored; nothing where it cannot be. `first` is the first day as it was typed. */
  read: (words: string, first: string) => Value | undefined;
};

const same = (words: string): string => words;

/** A text of so many characters at least and at most; browsers end its lines in two. */
const textOf = (least: number, most: number): Field<string> => ({
  blank: "",
  typed: same,
  read: (words) => {
    const text = words.replace(/\r\n/g, "\n");
    return [...text].length >= least && [...text].length <= most ? text : undefined;
  },
});

/** What a round asks or does not ask; what was typed into a form of before it could be asked is not. */
const yesOrNo = (blank: "yes" | "no"): Field<boolean> => ({
  blank,
  typed: (isAsked) => (isAsked ? "yes" : "no"),
  read: (words) => (["yes", "no", ""].includes(words) ? words === "yes" : undefined),
});

/** A whole number from one to another. */
const countOf = (least: number, most: number, usual: number): Field<number> => ({
  blank: String(usual),
  typed: String,
  read: (words) =>
    /^\d{1,3}$/.test(words) && Number(words) >= least && Number(words) <= most ? Number(words) : undefined,
});

/** Each of them by the name that it has as a column of rounds and as a control of the form. */
const fields: { readonly [Name in RoundWord]: Field<Typed[Name]> } = {
  name: textOf(1, 100),
  notice: textOf(0, 5_000),
  tier: { blank: "specialised", typed: same, read: (words) => Tier.safeParse(words).data },
  action: { blank: "new", typed: same, read: (words) => Action.safeParse(words).data },
  province: {
    blank: "",
    typed: (province) => province ?? "",
    read: (words) => (words === "" ? null : provinces.find(({ id }) => id === words)?.id),
  },
  opensOn: { blank: "", typed: same, read: (words) => (isDay(words) ? words : undefined) },
  closesOn: {
    blank: "",
    typed: same,
    // What is wrong with the first day is said there.
    read: (words, first) => (isDay(words) && (!isDay(first) || words >= first) ? words : undefined),
  },
  sealed: {
    blank: "rolling",
    typed: (isSealed) => (isSealed ? "sealed" : "rolling"),
    read: (words) => (words === "sealed" || words === "rolling" ? words === "sealed" : undefined),
  },
  deciders: {
    blank: "1",
    typed: String,
    read: (words) => (words === "1" || words === "2" ? Number(words) : undefined),
  },
  supplementDays: countOf(1, supplementMost.days, usualSupplement.supplementDays),
  supplementReminder: countOf(0, supplementMost.reminder, usualSupplement.supplementReminder),
  selfAssessment: {
    blank: "required",
    typed: same,
    read: (words) => SelfAssessment.safeParse(words === "" ? "required" : words).data,
  },
  commitment: yesOrNo("no"),
  applicationForm: yesOrNo("no"),
  commitmentText: textOf(0, 3_000),
  declaration: yesOrNo("yes"),
  lateDeciders: {
    blank: "1",
    typed: String,
    read: (words) => (words === "" ? 1 : words === "1" || words === "2" ? Number(words) : undefined),
  },
};

export const roundWords = Object.keys(fields) as RoundWord[];

const each = <Value>(of: (name: RoundWord) => Value): Record<RoundWord, Value> =>
  Object.fromEntries(roundWords.map((name) => [name, of(name)])) as Record<RoundWord, Value>;

/** How a round is to be set up, as typed. */
export type TypedRound = Record<RoundWord, string> & {
  /** The rule set that the choice of facts below was made for; the choice is void for another one. */
  chosenFor: string;
  required: string[];
  evidence: string[];
};

export const blankRound = (today: string): TypedRound => ({
  ...each((name) => fields[name].blank),
  opensOn: today,
  chosenFor: "",
  required: [],
  evidence: [],
});

const wordsOf = <Name extends RoundWord>(values: Typed, name: Name): string => fields[name].typed(values[name]);

/** A round as it would be typed. */
export const typedRound = (round: RoundRecord): TypedRound => ({
  ...each((name) => wordsOf(round, name)),
  chosenFor: round.ruleSet,
  required: round.requirements.map(({ fact }) => fact),
  evidence: round.requirements.filter(({ evidence }) => evidence).map(({ fact }) => fact),
});

/** What was typed as it is stored, and the names of what cannot be. */
export function readWords(typed: TypedRound): { values: Typed | null; wrong: RoundWord[] } {
  const values = each((name) => fields[name].read(typed[name], typed.opensOn));
  const wrong = roundWords.filter((name) => values[name] === undefined);
  return { values: wrong.length === 0 ? (values as Typed) : null, wrong };
}

/** The occasion of what was typed; `null` as long as it names none. */
export function typedOccasion({ tier, action, opensOn, province }: TypedRound): Occasion | null {
  const kind = { tier: Tier.safeParse(tier), action: Action.safeParse(action) };
  if (!kind.tier.success || !kind.action.success || !isDay(opensOn)) return null;
  return { tier: kind.tier.data, action: kind.action.data, openedOn: opensOn, province: province || null };
}

/** The facts that a rule set asks of a firm; findings are not the firm's. */
function askedBy(ruleSet: RuleSet, occasion: Occasion): string[] {
  const needs = factsOf(ruleSet, { ...occasion, appliedOn: occasion.openedOn });
  return needs.filter(({ isFinding }) => !isFinding).map(({ fact }) => fact);
}

/** The sections of the facts with those that a round may require: what its rule set or the form of its tier asks. */
export function sectionsFor(ruleSet: RuleSet, occasion: Occasion): FactSection[] {
  const ofForm = askingsOf(forms, [occasion.tier]).flatMap(({ facts }) => facts);
  const ids = new Set([...askedBy(ruleSet, occasion), ...ofForm]);
  return factCatalogue.sections
    .map((section) => ({
      ...section,
      facts: section.facts.filter(({ id, kind }) => ids.has(id) && kind !== "finding"),
    }))
    .filter(({ facts }) => facts.length > 0);
}

/** All that the rule set uses, with evidence for what is a list of titles, rights, certificates and the like. */
export function proposalOf(ruleSet: RuleSet, occasion: Occasion): Requirement[] {
  const ids = new Set(askedBy(ruleSet, occasion));
  return sectionsFor(ruleSet, occasion)
    .flatMap(({ facts }) => facts.filter(({ id }) => ids.has(id)))
    .map(({ id, kind }) => ({ fact: id, evidence: kind === "list" }));
}
