import type { RoundRecord } from "#db/programme/admission";
import { askedFigures } from "#lib/programme/asked-facts";
import type { MeasureUnit } from "#lib/rules/criterion";
import type { Fact } from "#lib/rules/fact";
import { compileLeaves, type Leaves } from "#lib/rules/leaves";
import { isUnderNotice, versionIn } from "#lib/rules/notice";
import type { Occasion, RuleSet } from "#lib/rules/rule-set";
import { findingsIn } from "#lib/rules/with-notice";
import { canonical } from "#lib/text/canonical";
import { factCatalogue, findRuleSet } from "#questionnaires";
import { ground, noticeOf, rulesUnder } from "./notice-rules";

const mostKept = 64;

/** Remembers what was made under a name; the oldest are forgotten together. */
function keptIn<Made>(cache: Map<string, Made>, name: string, make: () => Made): Made {
  const ready = cache.get(name);
  if (ready !== undefined) return ready;
  const made = make();
  if (cache.size >= mostKept) cache.clear();
  cache.set(name, made);
  return made;
}

type RulesOfRound = Pick<RoundRecord, "id" | "ruleSet" | "ruleNotices">;

const underNotices = new Map<string, RuleSet>();

/** The rule set that a round is screened by, as its notice has it; nothing where none of that id can be told. */
export function findRulesOf(round: Omit<RulesOfRound, "id">): RuleSet | undefined {
  const { ruleSet, ruleNotices } = round;
  const version = findRuleSet(versionIn(ruleSet));
  if (!version || !ruleNotices.some((held) => held.ruleSet === ruleSet))
    return isUnderNotice(ruleSet) ? undefined : version;
  const notice = noticeOf(round);
  const rules = keptIn(underNotices, canonical([version.id, notice]), () => rulesUnder(version, notice));
  return rules.id === ruleSet ? rules : undefined;
}

/** The rule set that a round is screened by; it is a fault where none of that id can be told. */
export function ruleSetOf(round: RulesOfRound): RuleSet {
  const rules = findRulesOf(round);
  if (!rules) throw new Error(`round ${round.id}: rule set ${round.ruleSet} is not in the register`);
  return rules;
}

/** The facts of a round's rules by their ids: those of the catalogue, and the findings of its notice. */
export function factsOfRound(round: Omit<RulesOfRound, "id">): ReadonlyMap<string, Fact> {
  const findings = round.ruleNotices.flatMap(({ notice }) => findingsIn(notice, ground));
  return findings.length === 0
    ? ground.facts
    : new Map([...ground.facts, ...findings.map((fact) => [fact.id, fact] as const)]);
}

/** What decided the rule set of a round. */
export const occasionOf = ({ tier, action, opensOn, province }: RoundRecord): Occasion => ({
  tier,
  action,
  openedOn: opensOn,
  province,
});

const compiled = new Map<string, Leaves>();

/** The rule set of a round, compiled for its occasion; compiling takes longer than a question to the board. */
export function leavesOf(round: RoundRecord): Leaves {
  const occasion = occasionOf(round);
  const ruleSet = ruleSetOf(round);
  const { requirements } = round;
  const name = canonical([ruleSet.id, ruleSet.notice ?? null, occasion, requirements.map(({ fact }) => fact)]);
  return keptIn(compiled, name, () =>
    compileLeaves(ruleSet, occasion, askedFigures(factCatalogue, ruleSet, occasion, requirements)),
  );
}

/** The unit of each number of law that the firms of a round are compared with. */
export const unitsOf = (round: RoundRecord): Record<string, MeasureUnit> =>
  Object.fromEntries(
    leavesOf(round).leaves.flatMap((leaf) => (leaf.kind === "comparison" ? [[leaf.parameter, leaf.unit]] : [])),
  );
