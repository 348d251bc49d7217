import { translator } from "#app/translate";
import type { Occasion } from "#lib/rules/rule-set";
import type { Locale } from "#lib/text/text";
import { ruleSetFor } from "#questionnaires";

/** Which rule set a round would have, and why; or why there is none. */
export function ruleSetSentence(locale: Locale, occasion: Occasion | null): { text: string; reason: string } {
  const translate = translator(locale);
  const choice = occasion && ruleSetFor(occasion);
  if (!choice) return { text: translate("rounds.form.noRuleSet"), reason: "" };
  const reason = translate("rounds.form.reason", { reason: choice.reason[locale] });
  if (!("ruleSet" in choice)) return { text: translate("rounds.form.noRuleSet"), reason };
  const { name, document } = choice.ruleSet;
  return { text: translate("rounds.form.ruleSetFor", { name: name[locale], document: document[locale] }), reason };
}
