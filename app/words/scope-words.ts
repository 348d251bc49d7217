import { isInScope, shortScope } from "#lib/programme/scope";
import type { FactKey, FactValue } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import { type Locale, languages } from "#lib/text/languages";
import { scopeOfFigures } from "#questionnaires/facts/scope";
import { factsById } from "../acts/programme/rules";
import { translator } from "../translate";

type ValueAt = (key: FactKey) => FactValue | undefined;

const chosenIn = (valueAt: ValueAt, locale: Locale): string | null =>
  shortScope(scopeOfFigures, valueAt(scopeOfFigures.fact))?.[locale] ?? null;

/** The name of a fact with the scope that it is in, where the firm chose one. */
export function scopedName(name: string, key: FactKey, valueAt: ValueAt, locale: Locale): string {
  const scope = isInScope(scopeOfFigures, factsById.get(partsOf(key).fact)) ? chosenIn(valueAt, locale) : null;
  const [opening, closing] = languages[locale].brackets;
  return scope === null ? name : `${name}${opening}${scope}${closing}`;
}

/** What a page of facts says of their scope: which it is, or where it is chosen; `null` where none of them is in one. */
export function scopeLine(facts: readonly string[], valueAt: ValueAt, locale: Locale): string | null {
  if (!facts.some((fact) => isInScope(scopeOfFigures, factsById.get(fact)))) return null;
  const translate = translator(locale);
  const scope = chosenIn(valueAt, locale);
  return scope === null
    ? translate("official.scopeOpen", { fact: factsById.get(scopeOfFigures.fact)?.text[locale] ?? "" })
    : translate("official.scope", { scope });
}
