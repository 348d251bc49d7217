import { createHash } from "node:crypto";
import type { decisions, factVerifications } from "#db/schema";
import { sealOfDecision } from "#db/service/seals";
import type { TrailLine } from "#db/service/trail";
import type { DecisionOutcome, DecisionStage } from "#lib/programme/application";
import { fourVerdicts } from "#lib/programme/verdicts";
import { factsOf as askedOf } from "#lib/rules/asked";
import type { FactKey, FactValue, FirmFacts } from "#lib/rules/fact";
import { valueAt } from "#lib/rules/keys";
import type { Verdict } from "#lib/rules/verdict";
import { canonical } from "#lib/text/canonical";
import { dayOf } from "#lib/text/day";
import { correctedDown } from "./facts";
import type { DemoFirm } from "./firm";
import type { Setting } from "./setting";
import { drawnId } from "./way";

export type Checked = {
  rows: (typeof factVerifications.$inferInsert)[];
  verified: ReadonlyMap<FactKey, FactValue>;
  trail: TrailLine[];
  drawn: boolean;
};

export type Decided = {
  rows: (typeof decisions.$inferInsert)[];
  trail: TrailLine[];
  decision: DecisionOutcome | null;
  decisionStage: DecisionStage | null;
};

type Case = { id: string; facts: FirmFacts; submittedAt: Date };

const later = (moment: Date, hours: number): Date => new Date(moment.getTime() + hours * 3_600_000);

/** What a verifier found of a firm: every finding that the rules leave to a person, and of some the figures as well. */
export function checkedOf(
  { cast, ruleSet, round, now }: Setting,
  firm: DemoFirm,
  { id, facts, submittedAt }: Case,
): Checked {
  const { chance } = firm;
  const { tier, action, opensOn: openedOn, province } = round;
  const asked = askedOf(ruleSet, { tier, action, openedOn, province, appliedOn: dayOf(submittedAt) });
  const drawn = chance.happens(0.25);
  const at = new Date(Math.min(later(submittedAt, chance.whole(20, 200)).getTime(), now.getTime()));
  const figures = asked.filter(({ key, year }) => year !== null && typeof valueAt(facts, key) === "number");
  const looked = drawn ? figures.filter(() => chance.happens(0.3)) : [];
  const findings = asked.filter(({ isFinding }) => isFinding);
  const found: (readonly [FactKey, FactValue, string])[] = [
    ...findings.map(({ key }): readonly [FactKey, FactValue, string] =>
      chance.happens(0.985)
        ? [key, true, "查阅承诺书和公开信息，未见不符。"]
        : [key, false, "现场核查发现与申报不符。"],
    ),
    ...looked.map(({ key }): readonly [FactKey, FactValue, string] => {
      const claimed = valueAt(facts, key) as number;
      return chance.happens(0.85)
        ? [key, claimed, "与审计报告一致。"]
        : [key, correctedDown(firm, claimed), "审计报告所列低于申报数，按审计报告。"];
    }),
  ];
  const rows = found.map(([fact, value, reason]) => ({
    application: id,
    fact,
    revision: 1,
    claimed: valueAt(facts, fact) ?? null,
    value,
    reason,
    file: null,
    by: cast.verifier.user,
    at,
  }));
  const trail = rows.map((row): TrailLine => {
    const bytes = canonical({ ...row, at: row.at.getTime() });
    const hash = createHash("sha256").update(bytes).digest("hex");
    const detail = { fact: row.fact, revision: 1, taken: "in", hash };
    return { actor: cast.verifier, act: "verify", subject: id, at, detail, organisation: round.organisation };
  });
  return { rows, verified: new Map(found.map(([fact, value]) => [fact, value])), trail, drawn };
}

const outcomeOf = ({ status }: Verdict, { chance }: DemoFirm): DecisionOutcome => {
  if (status === "met") return chance.happens(0.97) ? "recommend" : "hold";
  return status === "unmet" ? "decline" : "hold";
};

const reasons: Record<DecisionOutcome, string> = {
  recommend: "各项条件均符合，佐证齐全，同意推荐。",
  hold: "尚有材料待补充，补齐后再议。",
  decline: "有条件不符合，具体见逐条说明。",
};

type Judged = Case & { named: ReadonlySet<string>; checked: Checked };

/** Proposes a decision and mostly has a second person confirm it, where the round asks for one. */
export function decidedOf(
  setting: Setting,
  firm: DemoFirm,
  { id, facts, named, checked, submittedAt }: Judged,
): Decided {
  const { cast, round, ruleSet, edition, now } = setting;
  const { chance } = firm;
  const { tier, action, opensOn: openedOn, province } = round;
  const occasion = { tier, action, openedOn, province, appliedOn: dayOf(submittedAt) };
  const verdicts = fourVerdicts(ruleSet, occasion, { claimed: facts, evidenced: named, verified: checked.verified });
  const outcome = outcomeOf(verdicts.standing, firm);
  const unmet = verdicts.standing.criteria.filter(({ status }) => status === "unmet");
  const begun = checked.rows[0]?.at ?? submittedAt;
  const [proposer, second] = chance.happens(0.5) ? cast.officers : ([cast.officers[1], cast.officers[0]] as const);
  const stages: DecisionStage[] =
    round.deciders === 1
      ? ["final"]
      : chance.happens(round.closedAt || setting.plan.isClosed ? 1 : 0.55)
        ? ["proposed", "final"]
        : chance.happens(0.8)
          ? ["proposed"]
          : ["proposed", "objected"];
  const rows: (typeof decisions.$inferSelect)[] = [];
  for (const [place, stage] of stages.entries()) {
    const content = {
      id: drawnId(chance),
      application: id,
      stage,
      outcome,
      reason: stage === "objected" ? "请先核实主营业务收入占比。" : reasons[outcome],
      clauses: Object.fromEntries(unmet.map(({ criterion }) => [criterion, "按核实数未达到。"])),
      verdicts,
      ruleSet: ruleSet.id,
      ruleSetSeal: round.ruleSetSeal ?? "",
      edition: edition.id,
      snapshot: 1,
      // Who fails a clause is not recommended here.
      despite: null,
      proposal: rows[0]?.id ?? null,
      by: (place === 0 ? proposer : second).user,
      at: new Date(Math.min(later(begun, 20 + 30 * place).getTime(), now.getTime())),
    };
    rows.push({ ...content, hash: sealOfDecision(content) });
  }
  const trail = rows.map(
    ({ id: decision, stage, outcome: decided, hash, at, by }): TrailLine => ({
      actor: by === proposer.user ? proposer : second,
      act: stage === "proposed" || round.deciders === 1 ? "decide" : "confirm-decision",
      subject: id,
      at,
      detail: { decision, stage, outcome: decided, hash },
      organisation: round.organisation,
    }),
  );
  return { rows, trail, decision: outcome, decisionStage: rows.at(-1)?.stage ?? null };
}
