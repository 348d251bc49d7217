import { answerProposal, decide } from "#app/acts/programme/decide";
import { ruleSetOf } from "#app/acts/programme/round-rules";
import { judge, screeningOf } from "#app/acts/programme/rules";
import { verify } from "#app/acts/programme/verify";
import { readApplicationFile } from "#db/programme/application-file";
import type { DecisionOutcome } from "#lib/programme/application";
import { factsOf as askedOf } from "#lib/rules/asked";
import type { FactKey, FactValue } from "#lib/rules/fact";
import { valueAt } from "#lib/rules/keys";
import type { Verdict } from "#lib/rules/verdict";
import { opinionStep } from "./counties";
import { correctedDown } from "./facts";
import type { DemoFirm } from "./firm";
import type { Invited } from "./invited";
import type { Person } from "./people";
import { granted, later, type Setting, type Step } from "./setting";

const outcomeOf = ({ status }: Verdict, { chance }: DemoFirm): DecisionOutcome => {
  if (status === "met") return chance.happens(0.97) ? "recommend" : "hold";
  return status === "unmet" ? "decline" : "hold";
};

const reasons: Record<DecisionOutcome, string> = {
  recommend: "各项条件均符合，佐证齐全，同意推荐。",
  hold: "尚有材料待补充，补齐后再行审议。",
  decline: "有条件不符合，详见逐条意见。",
};

/** What a verifier finds of a firm: all that the rules leave to a person, and at some firms the numbers as well. */
async function check({ store, cast, round }: Setting, { firm, application }: Invited, at: Date): Promise<void> {
  const { chance } = firm;
  const file = granted(await readApplicationFile(store, cast.verifier, application, at));
  const questions = askedOf(ruleSetOf(round), screeningOf(round, file.submission));
  const amounts = questions.filter(({ key, year }) => year !== null && typeof valueAt(file.claimed, key) === "number");
  const looked = chance.happens(0.25) ? amounts.filter(() => chance.happens(0.3)) : [];
  const corrections: (readonly [FactKey, FactValue, string])[] = [
    ...questions.flatMap(({ key, isFinding }): (readonly [FactKey, FactValue, string])[] => {
      if (!isFinding) return [];
      return chance.happens(0.985)
        ? [[key, true, "查阅承诺书和公开信息，未见不符。"]]
        : [[key, false, "经实地核查，与申报不符。"]];
    }),
    ...looked.map(({ key }): readonly [FactKey, FactValue, string] => {
      const claimed = valueAt(file.claimed, key) as number;
      return chance.happens(0.85)
        ? [key, claimed, "与审计报告一致。"]
        : [key, correctedDown(firm, claimed), "审计报告所列低于申报数，以审计报告为准。"];
    }),
  ];
  const snapshot = file.snapshot?.revision ?? 0;
  for (const [fact, value, reason] of corrections) {
    const finding = { fact, value, reason, sent: null, seen: { snapshot, fact: 0 } };
    granted(await verify(store, cast.verifier, application, finding, at));
  }
}

/** Decides by what the rules say of a firm now; the id of what was proposed. */
async function propose({ store }: Setting, { firm, application }: Invited, by: Person, at: Date): Promise<string> {
  const file = granted(await readApplicationFile(store, by, application, at));
  const { decisive } = judge(file);
  const outcome = outcomeOf(decisive, firm);
  const unmet = decisive.criteria.filter(({ status }) => status === "unmet");
  const clauses = Object.fromEntries(unmet.map(({ criterion }) => [criterion, "按核实值判定，未达到。"]));
  const seen = { revision: file.application.revision, ruleSet: file.round.ruleSet };
  const proposal = { outcome, reason: reasons[outcome], clauses, ...seen };
  return granted(await decide(store, by, application, proposal, at)).id;
}

/** How somebody looks into a submission and decides on it, where it came to that: mostly with a second person. */
export function officerSteps(setting: Setting, invited: Invited, from: Date): Step[] {
  const { store, plan, cast, round, now } = setting;
  const { firm, application } = invited;
  const { chance } = firm;
  const notYet = (moment: Date) => new Date(Math.min(moment.getTime(), now.getTime()));
  if (!chance.happens(plan.checked / 100)) return [];
  const begun = notYet(later(from, chance.whole(20, 200)));
  const steps: Step[] = [{ at: begun, act: () => check(setting, invited, begun) }];
  steps.push(...opinionStep(setting, invited, notYet(later(begun, 10))));
  if (!chance.happens(plan.decided / plan.checked)) return steps;
  const [first, second] = chance.happens(0.5) ? cast.officers : ([cast.officers[1], cast.officers[0]] as const);
  const [proposedAt, answeredAt] = [notYet(later(begun, 20)), notYet(later(begun, 50))];
  let decision = "";
  steps.push({
    at: proposedAt,
    act: async () => {
      decision = await propose(setting, invited, first, proposedAt);
    },
  });
  const isConfirmed = chance.happens(plan.isClosed ? 1 : 0.55);
  if (round.deciders === 1 || (!isConfirmed && chance.happens(0.8))) return steps;
  steps.push({
    at: answeredAt,
    act: async () => {
      const { revision } = granted(await readApplicationFile(store, second, application, answeredAt)).application;
      const word = isConfirmed
        ? { answer: "confirm" as const, reason: "" }
        : { answer: "object" as const, reason: "请先核实主营业务收入占比。" };
      granted(await answerProposal(store, second, application, { ...word, decision, revision }, answeredAt));
    },
  });
  return steps;
}
