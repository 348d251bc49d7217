import { tableOf } from "#app/work/tables/table-hook";
import type { Database } from "#db/client";
import type { RoundRecord, RoundShut } from "#db/programme/admission";
import { changeRound, createRound, type RoundWish } from "#db/programme/rounds";
import type { Actor } from "#lib/access";
import type { Outcome } from "#lib/outcome";
import { refused } from "#lib/outcome";
import { type ExtraProblem, readExtraTable } from "#lib/programme/extra-table";
import type { ExtraQuestion, Requirement } from "#lib/programme/round";
import { type Notice, noNotice } from "#lib/rules/notice";
import type { Occasion, RuleSet } from "#lib/rules/rule-set";
import { latestEdition } from "#questionnaires";
import { plannedRules } from "./notice-rules";
import { proposalOf, type RoundWord, readWords, type TypedRound, typedOccasion } from "./typed-round";

/** What can stand in the way of a round: a field, or what the fields lead to. */
export type RoundField = RoundWord | "ruleSet" | "ruleNotice" | "requirements";

function requirementsOf(typed: TypedRound, ruleSet: RuleSet, occasion: Occasion): Requirement[] {
  const all = proposalOf(ruleSet, occasion);
  if (typed.chosenFor !== ruleSet.id) return all;
  // Evidence stands behind a fact: what is to be proved has to be given.
  return all
    .filter(({ fact }) => typed.required.includes(fact) || typed.evidence.includes(fact))
    .map(({ fact }) => ({ fact, evidence: typed.evidence.includes(fact) }));
}

/** The round that was typed, as its notice has the rules, or the fields that stand in its way. */
function wishOf(
  typed: TypedRound,
  extraQuestions: readonly ExtraQuestion[],
  notice: Notice,
): { wish: RoundWish } | { fields: RoundField[] } {
  const { values, wrong } = readWords(typed);
  const occasion = typedOccasion(typed);
  const planned = occasion && plannedRules(occasion, notice);
  const ruleSet = planned && "ruleSet" in planned ? planned.ruleSet : null;
  const hasLaw = occasion && "ruleSet" in plannedRules(occasion, noNotice);
  const fields: RoundField[] =
    occasion === null || ruleSet !== null ? wrong : [...wrong, hasLaw ? "ruleNotice" : "ruleSet"];
  if (values === null || occasion === null || ruleSet === null) return { fields };
  const requirements = requirementsOf(typed, ruleSet, occasion);
  return { wish: { ...values, requirements, extraQuestions, ruleSet: ruleSet.id, edition: latestEdition.id } };
}

/** The bureau's own questions of a table, and the rows of it that are none. */
async function questionsIn(table: Uint8Array): Promise<{ questions: ExtraQuestion[]; problems: ExtraProblem[] }> {
  const read = await tableOf(table);
  if ("fault" in read) {
    const { line, reason } = read.fault;
    return { questions: [], problems: [{ line, reason: "file", value: reason }] };
  }
  return readExtraTable(read.rows, read.lines);
}

/**
 * How a round is to be set up: as typed, with a table of its own questions, or those that it has without one; and what
 * its notice says of the rules, where it says anything.
 */
export type RoundText = {
  typed: TypedRound;
  table: Uint8Array | null;
  questions: readonly ExtraQuestion[];
  ruleNotice?: Notice;
};

/** What was typed of a round as it would be stored, or what stands in its way: fields, and rows of the table. */
export async function readRound({ typed, table, questions: there, ruleNotice = noNotice }: RoundText): Promise<{
  wish: RoundWish | null;
  fields: RoundField[];
  rows: ExtraProblem[];
  questions: readonly ExtraQuestion[];
}> {
  const { questions, problems: rows } = table ? await questionsIn(table) : { questions: there, problems: [] };
  const result = wishOf(typed, questions, ruleNotice);
  const fields = "fields" in result ? result.fields : [];
  return { wish: "wish" in result && rows.length === 0 ? result.wish : null, fields, rows, questions };
}

/** Sets up a round, or changes the one that is being set up and was `seen` so; refuses what is not whole as typed. */
export async function setUpRound(
  store: Database,
  actor: Actor,
  text: RoundText,
  round: { id: string; seen: number } | null,
  now: Date,
): Promise<Outcome<RoundRecord, RoundShut | "stale" | "incomplete">> {
  const { wish } = await readRound(text);
  if (!wish) return refused("incomplete");
  return round ? changeRound(store, actor, { ...round, wish }, now) : createRound(store, actor, wish, now);
}
