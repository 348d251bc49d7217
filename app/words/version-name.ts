import type { RuleSet } from "#lib/rules/rule-set";
import type { Locale } from "#lib/text/text";
import { ruleSets } from "#questionnaires";
import { translator } from "../translate";

/** A rule set by its name; with its version where another one is called alike, such as the one that it puts right. */
export function versionName({ id, name }: Pick<RuleSet, "id" | "name">, locale: Locale): string {
  const isAlone = ruleSets.every((other) => other.id === id || other.name[locale] !== name[locale]);
  return isAlone ? name[locale] : translator(locale)("rounds.version", { name: name[locale], id });
}
