import type { RoundRecord } from "#db/programme/admission";
import { type Actor, may } from "#lib/access";
import type { Remedy } from "#lib/rules/correction";
import type { Parameter } from "#lib/rules/criterion";
import { versionIn } from "#lib/rules/notice";
import type { RuleSet } from "#lib/rules/rule-set";
import { type ClauseChange, changesBetween } from "#lib/rules/rule-set-changes";
import { bracketed } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { reviewWords } from "../_view/review/words";
import type { ShownRemedy } from "../_view/staff/correction-notice";
import { correctedUnder } from "../acts/programme/adopt-rules";
import { occasionOf, ruleSetOf } from "../acts/programme/round-rules";
import { factsById } from "../acts/programme/rules";
import { dayText } from "./application-words";
import { rulesName, versionName } from "./version-name";

/** What changes for a round that goes by other rules, in whole sentences. */
export function changeLines(locale: Locale, round: RoundRecord, after: RuleSet): string[] {
  const { translate, amount, joined } = reviewWords(locale);
  const { clauses, formula, measures, facts } = changesBetween(ruleSetOf(round), after, occasionOf(round));
  const amountOf = ({ unit, value }: Parameter) => amount(unit, value);
  const clauseLine = ({ kind, title, numbers }: ClauseChange) => {
    const line = translate(`rounds.correction.clauses.${kind}`, { title: title[locale] });
    const moves = numbers.map(({ before, after }) =>
      translate("rounds.correction.number", { before: amountOf(before), after: amountOf(after) }),
    );
    return moves.length === 0 ? line : `${line}${bracketed(joined(moves), locale)}`;
  };
  const required = new Set(round.requirements.map(({ fact }) => fact));
  const lacking = facts.flatMap((fact) => (required.has(fact) ? [] : (factsById.get(fact)?.text[locale] ?? [])));
  const lines = [
    ...clauses.map(clauseLine),
    ...(formula ? [translate("rounds.correction.formula")] : []),
    ...(measures ? [translate("rounds.correction.measures")] : []),
    ...(lacking.length > 0 ? [translate("rounds.correction.facts", { facts: joined(lacking) })] : []),
  ];
  return lines.length > 0 ? lines : [translate("rounds.correction.same")];
}

/**
 * What puts the rule set of an open or closed round right, for one of its bureau, by the register of corrections
 * (`remedyOf`); `null` where nothing does.
 */
export function shownRemedy(
  locale: Locale,
  round: RoundRecord,
  actor: Actor,
  remedyOf: (ruleSet: string, openedOn: string) => Remedy | null,
): ShownRemedy | null {
  const remedy = remedyOf(versionIn(round.ruleSet), round.opensOn);
  if (!remedy || round.state === "draft") return null;
  const { translate } = reviewWords(locale);
  const { organisation, state } = round;
  const mayAdopt = may(actor, "adopt-rules", { of: "round", organisation, state, sealed: false });
  const names = { from: rulesName(ruleSetOf(round), locale), to: versionName(remedy.ruleSet, locale) };
  return {
    lead: translate("rounds.correction.lead", names),
    faults: remedy.corrections.map(({ from, fault, source }) => ({
      text: translate("rounds.correction.fault", { day: dayText(locale, from), fault: fault[locale] }),
      source,
    })),
    changes: changeLines(locale, round, correctedUnder(round, remedy.ruleSet)?.ruleSet ?? remedy.ruleSet),
    fields: mayAdopt ? { seen: String(round.revision), ruleSet: remedy.ruleSet.id } : null,
  };
}
