import { z } from "zod";
import { Case, type CodedCase, codedCases, Limit } from "#lib/diagnosis/case";
import { defectsOf, defectsOfCases, defectsOfCodings } from "#lib/diagnosis/soundness";
import { amend } from "#lib/instrument/amend";
import type { AmendedEdition, CodedEdition } from "#lib/instrument/amendment";
import { carriedBetween, defectsOfCarrying } from "#lib/instrument/carrying";
import { Codings } from "#lib/instrument/coding";
import { Edition, type Section } from "#lib/instrument/edition";
import {
  type Card,
  defectsOfPresentation,
  fitting,
  inWordsOf,
  Presentation,
  pagesOf,
} from "#lib/instrument/presentation";
import type { Question } from "#lib/instrument/question";
import { Validity } from "#lib/instrument/validity";
import { Department, defectsOfDepartments, Whereabouts } from "#lib/programme/department";
import { Calendar, defectsOfCalendar } from "#lib/rules/calendar";
import { extended } from "#lib/rules/catalogue-extension";
import { Correction, correctionsFrom, defectsOfCorrections, type Remedy } from "#lib/rules/correction";
import { FactCatalogue } from "#lib/rules/fact";
import { Commencement, commencementOf, defectsOfLaw } from "#lib/rules/law";
import type { Names } from "#lib/rules/measure-text";
import { factsById } from "#lib/rules/parse-facts";
import { type Occasion, RuleSet } from "#lib/rules/rule-set";
import { defectsOfCatalogue, defectsOfRuleSet } from "#lib/rules/soundness";
import { defectsOfUpkeep, Upkeep } from "#lib/rules/upkeep";
import { factsOfRule, VisitRule } from "#lib/rules/visit-rule";
import { knownSeals, Sealing } from "#lib/text/seal";
import type { Text } from "#lib/text/text";
import { Holidays } from "#lib/text/working-days";
import { calendar as writtenCalendar } from "./calendar";
import { cases as writtenCases } from "./cases/cases";
import { limits } from "./cases/limits";
import { corrections as writtenCorrections } from "./corrections";
import { departments as writtenDepartments } from "./departments";
import { presentation as presentation20261 } from "./editions/2026-1/presentation";
import { presentation as presentation20262 } from "./editions/2026-2/presentation";
import validity20262 from "./editions/2026-2/validity.json" with { type: "json" };
import validity20263 from "./editions/2026-3/validity.json" with { type: "json" };
import { editions as writtenEditions } from "./editions/editions";
import { catalogue, extensions } from "./facts/catalogue";
import { parts } from "./facts/checks";
import { figureNames } from "./facts/figure-names";
import { identities } from "./facts/identities";
import { findingsOfNothing } from "./facts/interpretations";
import { law as writtenLaw } from "./law";
import { checklist, holidays as writtenHolidays, visitRules as writtenVisitRules } from "./process";
import { ruleSet as champion2023 } from "./rule-sets/champion-2023/rule-set";
import { ruleSet as champion20232 } from "./rule-sets/champion-2023-2/rule-set";
import { ruleSet as innovative2022 } from "./rule-sets/innovative-2022/rule-set";
import { ruleSet as innovative20222 } from "./rule-sets/innovative-2022-2/rule-set";
import { ruleSet as innovative2026 } from "./rule-sets/innovative-2026/rule-set";
import { ruleSet as littleGiant2022 } from "./rule-sets/little-giant-2022/rule-set";
import { ruleSet as littleGiant20222 } from "./rule-sets/little-giant-2022-2/rule-set";
import { ruleSet as littleGiant2026 } from "./rule-sets/little-giant-2026/rule-set";
import { ruleSet as littleGiant20262 } from "./rule-sets/little-giant-2026-2/rule-set";
import { places } from "./rule-sets/provinces";
import { ruleSet as size2011 } from "./rule-sets/size-2011/rule-set";
import { ruleSet as specialised2022 } from "./rule-sets/specialised-2022/rule-set";
import { ruleSet as specialised20222 } from "./rule-sets/specialised-2022-2/rule-set";
import { ruleSet as specialised2026 } from "./rule-sets/specialised-2026/rule-set";
import { ruleSet as specialised20262 } from "./rule-sets/specialised-2026-2/rule-set";
import { ruleSet as technology2017 } from "./rule-sets/technology-2017/rule-set";
import { ruleSet as technology20172 } from "./rule-sets/technology-2017-2/rule-set";
import writtenSeals from "./seals.json" with { type: "json" };
import { upkeep as writtenUpkeep } from "./upkeep";
import { whereabouts as writtenWhereabouts } from "./whereabouts";

/** Parses data at the door and throws, naming the item, where it is not sound. */
function parse<Output>(schema: z.ZodType<Output>, data: { id: string }, defects: (parsed: Output) => string[]): Output {
  const result = schema.safeParse(data);
  if (!result.success) throw new Error(`${data.id}:\n${z.prettifyError(result.error)}`);
  const found = defects(result.data);
  if (found.length > 0) throw new Error(found.join("\n"));
  return result.data;
}

const published: readonly Case[] = writtenCases.map((each) => parse(Case, each, (parsed) => defectsOfCases([parsed])));

/** Adds the next edition to the earlier ones, with the published firms as they are coded under it. */
function register(earlier: readonly CodedEdition[], next: (typeof writtenEditions)[number]): CodedEdition[] {
  const whole = "over" in next ? amendEarlier(earlier, next) : next;
  const { id } = whole.edition;
  if (earlier.some(({ edition }) => edition.id === id)) throw new Error(`${id}: id used twice`);
  const named = { id, ...whole };
  const parsed = parse(z.object({ edition: Edition, codings: Codings }), named, ({ edition, codings }) => [
    ...defectsOf(edition),
    ...defectsOfCarrying(
      edition,
      earlier.map((each) => each.edition),
    ),
    ...defectsOfCodings(codings, published, edition),
  ]);
  return [...earlier, parsed];
}

function amendEarlier(earlier: readonly CodedEdition[], next: AmendedEdition): CodedEdition {
  const base = earlier.find(({ edition }) => edition.id === next.over);
  if (!base) throw new Error(`${next.id}: no earlier edition ${next.over}`);
  const { defects, ...coded } = amend(base, next);
  if (defects.length > 0) throw new Error(defects.join("\n"));
  return coded;
}

const codedEditions = writtenEditions.reduce<CodedEdition[]>(register, []);

/** Every published edition, oldest first. */
export const editions: readonly Edition[] = codedEditions.map(({ edition }) => edition);

/** The edition that new assessments are made under. */
export const latestEdition = editions.at(-1) as Edition;

export const findEdition = (id: string): Edition | undefined => editions.find((edition) => edition.id === id);

/** The questions of an edition that mean the same as those of an earlier one, by the earlier ids; none where it does not follow. */
export const carriedInto = (to: Edition, from: Edition): ReadonlyMap<string, string> =>
  carriedBetween(from, to, findEdition) ?? new Map();

/** The edition that something was made under; it is a fault where the register does not hold it. */
export function editionOf({ edition: id }: { edition: string }): Edition {
  const found = findEdition(id);
  if (!found) throw new Error(`edition ${id} is not in the register`);
  return found;
}

const casesByEdition = new Map(
  codedEditions.map(({ edition, codings }) => [edition.id, codedCases(published, codings)] as const),
);

/** The published firms as an edition of the register codes them, in the order of their papers. */
export function casesOf({ id }: Edition): readonly CodedCase[] {
  const found = casesByEdition.get(id);
  if (!found) throw new Error(`edition ${id} is not in the register`);
  return found;
}

const validities: readonly Validity[] = [validity20262, validity20263].map((each) => Validity.parse(each));

/** What `npm run validity -- --write` found of an edition; `null` where it was never looked into. */
export const validityOf = ({ id }: Edition): Validity | null =>
  validities.find(({ edition }) => edition === id) ?? null;

type Layout = {
  pages: readonly Section[];
  cards: readonly Card[];
  /** Every question by its id, its choices in the words of the page on which it is answered. */
  answered: ReadonlyMap<string, Question>;
};

const writtenPresentations = [presentation20261, presentation20262].map((each) => Presentation.parse(each));

/** How each edition is laid out; one without a presentation of its own like the one before, as far as that still fits. */
const layouts: ReadonlyMap<string, Layout> = new Map(
  editions.map((edition, place) => {
    const until = editions.slice(0, place + 1).map(({ id }) => id);
    const written = writtenPresentations.findLast((each) => until.includes(each.edition));
    const { pages, cards } = written?.edition === edition.id ? sound(written, edition) : fitting(written, edition);
    const answered = edition.sections.flatMap(({ questions }) =>
      questions.map((each) => [each.id, inWordsOf(cards, each)] as const),
    );
    return [edition.id, { pages: pagesOf(edition, { pages }), cards, answered: new Map(answered) }];
  }),
);

function sound(written: Presentation, edition: Edition): Presentation {
  const defects = defectsOfPresentation(written, edition);
  if (defects.length > 0) throw new Error(defects.join("\n"));
  return written;
}

/** The pages of an edition of the register, and the cards on them. */
export function layoutOf({ id }: Pick<Edition, "id">): Layout {
  const found = layouts.get(id);
  if (!found) throw new Error(`edition ${id} is not in the register`);
  return found;
}

/** The page on which an edition asks a question. */
export const pageOfQuestion = (edition: Pick<Edition, "id">, question: string): string | undefined =>
  layoutOf(edition).pages.find(({ questions }) => questions.some(({ id }) => id === question))?.id;

/** What the studies say themselves that they do not prove, in the order of their papers. */
export const studyLimits: readonly Limit[] = limits.map((each) => Limit.parse(each));

/** Every catalogue of what is asked of a firm, oldest first: each asks what the one before it asks, and more. */
export const factCatalogues: readonly FactCatalogue[] = extensions.reduce<FactCatalogue[]>(
  (earlier, extension) => {
    const { catalogue: longer, defects } = extended(earlier.at(-1) as FactCatalogue, extension);
    return earlier.concat(parse(FactCatalogue, longer, (parsed) => [...defects, ...defectsOfCatalogue(parsed)]));
  },
  [parse(FactCatalogue, catalogue, defectsOfCatalogue)],
);

/** What is asked of a firm now. */
export const factCatalogue = factCatalogues.at(-1) as FactCatalogue;

/** What facts, and figures made of them, are called. */
export const names: Names = { facts: factsById(factCatalogue), figures: figureNames };

/** Every version of the official conditions, by tier from the lowest, and within a tier by age. */
export const ruleSets: readonly RuleSet[] = [
  size2011,
  technology2017,
  technology20172,
  innovative2022,
  innovative20222,
  innovative2026,
  specialised2022,
  specialised20222,
  specialised2026,
  specialised20262,
  littleGiant2022,
  littleGiant20222,
  littleGiant2026,
  littleGiant20262,
  champion2023,
  champion20232,
].map((each) => ({
  ...parse(RuleSet, each, (parsed) => defectsOfRuleSet(parsed, factCatalogue)),
  partsOfFacts: parts,
  identities,
  findingsOfNothing,
}));

export const findRuleSet = (id: string): RuleSet | undefined => ruleSets.find((ruleSet) => ruleSet.id === id);

const corrections: readonly Correction[] = writtenCorrections.map((each) => Correction.parse(each));
const wrong = defectsOfCorrections(corrections, ruleSets);
if (wrong.length > 0) throw new Error(wrong.join("\n"));

/** Ids of the rule sets that were published with a fault. */
export const faultyRuleSets: readonly string[] = corrections.map(({ corrects }) => corrects);

/** What puts the rule set of a round right, by its id and the day it opened; `null` where no fault of it is known. */
export function correctionOf(id: string, openedOn: string): Remedy | null {
  const way = correctionsFrom(corrections, id, openedOn);
  const ruleSet = findRuleSet(way.at(-1)?.ruleSet ?? "");
  return ruleSet ? { ruleSet, corrections: way } : null;
}

const provinces = places.map(({ id }) => id);
const named = { id: "law", law: writtenLaw };

/** From when on which of them is the law of a round. */
export const { law } = parse(z.object({ law: z.array(Commencement) }), named, (parsed) =>
  defectsOfLaw(parsed.law, ruleSets, provinces),
);

const namedCalendar = { id: "calendar", calendar: writtenCalendar };
const namedUpkeep = { id: "upkeep", upkeep: writtenUpkeep };

/** The rounds of the authorities, and the years without one, as far as they were seen. */
export const { calendar } = parse(z.object({ calendar: Calendar }), namedCalendar, (parsed) =>
  defectsOfCalendar(parsed.calendar, provinces),
);

/** What holds after a recognition, by tier and from which day on. */
export const { upkeep } = parse(z.object({ upkeep: z.array(Upkeep) }), namedUpkeep, (parsed) =>
  defectsOfUpkeep(parsed.upkeep),
);

const namedProcess = { id: "process", visitRules: writtenVisitRules, holidays: writtenHolidays };

/** What rounds go by after a firm has submitted: whom to visit, how long a list is public, days off, what is looked at on site. */
export const { visitRules, holidays } = parse(
  z.object({ visitRules: z.array(VisitRule), holidays: z.array(Holidays) }),
  namedProcess,
  (parsed) => {
    const facts = factsById(factCatalogue);
    const named = parsed.visitRules.flatMap(factsOfRule);
    return [...named, ...checklist.flatMap((item) => item.facts)].filter((id) => !facts.has(id));
  },
);
export { type ChecklistItem, checklist, publicityTerm, usualShare } from "./process";

const namedDepartments = { id: "departments", departments: writtenDepartments, whereabouts: writtenWhereabouts };

/** Who in a firm has the books in which questions and facts are found, and where they are found there. */
export const { departments, whereabouts } = parse(
  z.object({ departments: z.array(Department), whereabouts: Whereabouts }),
  namedDepartments,
  (parsed) => defectsOfDepartments(parsed.departments),
);

/** What seals each edition, the facts, and each rule set; and every seal that they have or had. */
export const sealings = z.record(z.string(), Sealing).parse(writtenSeals);
export const seals = knownSeals(sealings);

/** The law of a round, with the reason why it is that version; or why none can be named. */
export type Choice =
  | { ruleSet: RuleSet; reason: Text; source: string }
  | { refused: "not-known" | "none"; reason: Text; source: string | null };

/** The rule set by tier, action, province and the day the round opened; where it has a fault, what puts it right. */
export function ruleSetFor(occasion: Occasion): Choice {
  const found = commencementOf(law, occasion);
  if (found) {
    const { reason, source } = found;
    const ruleSet = correctionOf(found.ruleSet ?? "", occasion.openedOn)?.ruleSet ?? findRuleSet(found.ruleSet ?? "");
    return ruleSet ? { ruleSet, reason, source } : { refused: "not-known", reason, source };
  }
  return {
    refused: "none",
    reason: {
      zh: "本系统没有收录这一层级和事项在这一天开始的批次适用的认定标准。当时按什么执行，请查主管部门的文件。",
      en: "No standard for this tier and action in rounds opened on that day is held here. Which one was in force, the documents of the authority say.",
    },
    source: null,
  };
}
