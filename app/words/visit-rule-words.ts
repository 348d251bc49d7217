import type { RuleShown } from "#app/_view/desk/drawn";
import type { VisitRule } from "#lib/rules/visit-rule";
import { languages } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { usualShare, visitRules } from "#questionnaires";
import { translator } from "../translate";

/** The triggers of all rules by their names: draws of earlier rules name theirs, too. */
const triggerNames = (locale: Locale): Record<string, string> =>
  Object.fromEntries(visitRules.flatMap(({ triggers }) => triggers.map(({ id, text }) => [id, text[locale]])));

/** What the rules ask to be visited in a round, in words. */
export function shownRule(rule: VisitRule | null, locale: Locale): RuleShown {
  const translate = translator(locale);
  const triggers = triggerNames(locale);
  if (rule === null) return { lines: [translate("desk.ruleNone", { share: usualShare })], source: null, triggers };
  const names = rule.triggers.map(({ text }) => text[locale]).join(languages[locale].listComma);
  return {
    lines: [
      translate("desk.ruleBy", { document: rule.document[locale], clause: rule.clause[locale] }),
      translate("desk.ruleTriggers", { triggers: names }),
      translate("desk.ruleShare", { share: rule.share }),
    ],
    source: rule.source,
    triggers,
  };
}
