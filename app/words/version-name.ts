import { isUnderNotice, versionIn } from "#lib/rules/notice";
import type { RuleSet } from "#lib/rules/rule-set";
import type { Locale } from "#lib/text/text";
import { ruleSets } from "#questionnaires";
import { translator } from "../translate";

/** A rule set by its name; with its version where another one is called alike, such as the one that it puts right. */
export function versionName({ id: full, name }: Pick<RuleSet, "id" | "name">, locale: Locale): string {
  const id = versionIn(full);
  const isAlone = ruleSets.every((other) => other.id === id || other.name[locale] !== name[locale]);
  return isAlone ? name[locale] : translator(locale)("rounds.version", { name: name[locale], id });
}

/** The documents that a round goes by. */
export const rulesDocument = ({ document, notice }: RuleSet, locale: Locale): string =>
  notice && notice.bars.length + notice.waivers.length > 0
    ? translator(locale)("notice.documents", { document: document[locale], notice: notice.document })
    : document[locale];

/** The rules of a round by name, with that its notice adds to or takes from them. */
export const rulesName = (rules: Pick<RuleSet, "id" | "name">, locale: Locale): string =>
  isUnderNotice(rules.id)
    ? translator(locale)("notice.over", { name: versionName(rules, locale) })
    : versionName(rules, locale);
