import { z } from "zod";
import { wordOf, wordsOf } from "#app/forms/fields";
import { tableOf } from "#app/work/tables/table-door";
import { TableFault } from "#app/work/tables/table-fault";
import type { RoundWish } from "#db/programme/rounds";
import { type ExtraProblem, readExtraTable } from "#lib/programme/extra-table";
import { ExtraQuestion, type Requirement } from "#lib/programme/round";
import { factsOf } from "#lib/rules/asked";
import type { FactSection } from "#lib/rules/fact";
import { Action, type Occasion, type RuleSet, Tier } from "#lib/rules/rule-set";
import { isDay } from "#lib/text/day";
import { writable } from "#lib/text/writable";
import { factCatalogue, latestEdition, ruleSetFor, ruleSets } from "#questionnaires";

/** What was typed into the form, as typed. */
export const TypedRound = z.object({
  name: z.string(),
  notice: z.string(),
  tier: z.string(),
  action: z.string(),
  province: z.string(),
  opensOn: z.string(),
  closesOn: z.string(),
  sealed: z.string(),
  deciders: z.string(),
  /** The rule set that the choice of figures below was made for; the choice is void for another one. */
  chosenFor: z.string(),
  required: z.array(z.string()),
  evidence: z.array(z.string()),
});
export type TypedRound = z.infer<typeof TypedRound>;

export type RoundField = Exclude<keyof TypedRound, "chosenFor" | "required" | "evidence"> | "ruleSet" | "requirements";

/** What is kept of a form that was not taken. */
export const KeptRound = z.object({
  typed: TypedRound,
  fields: z.array(z.string()),
  extraProblems: z.array(z.object({ line: z.number(), reason: z.string(), value: z.string() })),
  /** The questions of a table that came with the form, and what its file was called; `null` where none came. */
  extra: z.object({ file: z.string(), questions: z.array(ExtraQuestion) }).nullable(),
});

export type KeptRound = z.infer<typeof KeptRound>;

export const blankRound = (today: string): TypedRound => ({
  name: "",
  notice: "",
  tier: "specialised",
  action: "new",
  province: "",
  opensOn: today,
  closesOn: "",
  sealed: "rolling",
  deciders: "1",
  chosenFor: "",
  required: [],
  evidence: [],
});

/** The provinces that any rule set has numbers for. */
export const provinces = [
  ...new Map(ruleSets.flatMap((ruleSet) => ruleSet.provinces.map(({ id, name }) => [id, name] as const))),
].map(([id, name]) => ({ id, name }));

/** The occasion of what was typed; `null` as long as it names none. */
export function occasionOf({ tier, action, opensOn, province }: TypedRound): Occasion | null {
  const known = { tier: Tier.safeParse(tier), action: Action.safeParse(action) };
  if (!known.tier.success || !known.action.success || !isDay(opensOn)) return null;
  return { tier: known.tier.data, action: known.action.data, openedOn: opensOn, province: province || null };
}

/** The sections of the official figures with those that a rule set asks of a firm; findings are not the firm's. */
export function askedSections(ruleSet: RuleSet, occasion: Occasion): FactSection[] {
  const asked = factsOf(ruleSet, { ...occasion, appliedOn: occasion.openedOn });
  const ids = new Set(asked.filter(({ isFinding }) => !isFinding).map(({ fact }) => fact));
  return factCatalogue.sections
    .map((section) => ({
      ...section,
      facts: section.facts.filter(({ id, kind }) => ids.has(id) && kind !== "finding"),
    }))
    .filter(({ facts }) => facts.length > 0);
}

/** All that the rule set uses, with evidence for what is a list of titles, rights, certificates and the like. */
export const proposed = (ruleSet: RuleSet, occasion: Occasion): Requirement[] =>
  askedSections(ruleSet, occasion)
    .flatMap(({ facts }) => facts)
    .map(({ id, kind }) => ({ fact: id, evidence: kind === "list" }));

export function typedOf(form: FormData): TypedRound {
  const word = (name: string) => wordOf(form, name).slice(0, 20_000);
  return {
    name: word("name"),
    notice: word("notice").replace(/\r\n/g, "\n"),
    tier: word("tier"),
    action: word("action"),
    province: word("province"),
    opensOn: word("opensOn"),
    closesOn: word("closesOn"),
    sealed: word("sealed"),
    deciders: word("deciders"),
    chosenFor: word("chosenFor"),
    required: wordsOf(form, "required").slice(0, 500),
    evidence: wordsOf(form, "evidence").slice(0, 500),
  };
}

const fits = (words: string, least: number, most: number): boolean =>
  [...words].length >= least && [...words].length <= most;

function requirementsOf(typed: TypedRound, ruleSet: RuleSet, occasion: Occasion): Requirement[] {
  const all = proposed(ruleSet, occasion);
  if (typed.chosenFor !== ruleSet.id) return all;
  // Evidence stands behind a figure: what is to be proved has to be given.
  return all
    .filter(({ fact }) => typed.required.includes(fact) || typed.evidence.includes(fact))
    .map(({ fact }) => ({ fact, evidence: typed.evidence.includes(fact) }));
}

/** The round that was typed, or the fields that stand in its way. */
export function readRoundWish(
  typed: TypedRound,
  extraQuestions: readonly ExtraQuestion[],
): { wish: RoundWish } | { fields: RoundField[] } {
  const occasion = occasionOf(typed);
  const choice = occasion && ruleSetFor(occasion);
  const ruleSet = choice && "ruleSet" in choice ? choice.ruleSet : null;
  const checks: [RoundField, boolean][] = [
    ["name", fits(typed.name, 1, 100)],
    ["notice", fits(typed.notice, 0, 5_000)],
    ["tier", Tier.safeParse(typed.tier).success],
    ["action", Action.safeParse(typed.action).success],
    ["province", typed.province === "" || provinces.some(({ id }) => id === typed.province)],
    ["opensOn", isDay(typed.opensOn)],
    ["closesOn", isDay(typed.closesOn) && typed.closesOn >= typed.opensOn],
    ["sealed", typed.sealed === "sealed" || typed.sealed === "rolling"],
    ["deciders", typed.deciders === "1" || typed.deciders === "2"],
    ["ruleSet", occasion === null || ruleSet !== null],
  ];
  const fields = checks.filter(([, sound]) => !sound).map(([field]) => field);
  if (fields.length > 0 || occasion === null || ruleSet === null) return { fields };
  const { name, notice, opensOn, closesOn } = typed;
  return {
    wish: {
      name,
      notice,
      tier: occasion.tier,
      action: occasion.action,
      province: occasion.province,
      opensOn,
      closesOn,
      sealed: typed.sealed === "sealed",
      deciders: Number(typed.deciders),
      requirements: requirementsOf(typed, ruleSet, occasion),
      extraQuestions,
      ruleSet: ruleSet.id,
      edition: latestEdition.id,
    },
  };
}

/** What a form brings of the bureau's own questions. */
export type ReadExtra = {
  questions: readonly ExtraQuestion[];
  problems: ExtraProblem[];
  /** The table that it came with, now or at an earlier sending. */
  kept: KeptRound["extra"];
};

/**
 * The bureau's own questions: those of a table that came with the form, else those of one that came with an earlier
 * sending of it (`before`), else those that are there.
 */
export async function readExtra(
  form: FormData,
  now: readonly ExtraQuestion[],
  before: KeptRound["extra"],
): Promise<ReadExtra> {
  const file = form.get("extra");
  if (!(file instanceof File) || file.size === 0) {
    if (wordOf(form, "extraRemove")) return { questions: [], problems: [], kept: null };
    return { questions: before?.questions ?? now, problems: [], kept: before };
  }
  try {
    const { rows, lines } = await tableOf(new Uint8Array(await file.arrayBuffer()));
    const read = readExtraTable(rows, lines);
    const kept =
      read.problems.length > 0 ? null : { file: writable(file.name).slice(0, 200), questions: [...read.questions] };
    return { ...read, kept };
  } catch (error) {
    if (!(error instanceof TableFault)) throw error;
    return { questions: now, problems: [{ line: error.line, reason: "file", value: error.reason }], kept: null };
  }
}
