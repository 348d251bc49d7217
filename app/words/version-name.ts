import type { RuleSet } from "#lib/rules/rule-set";
import type { Locale } from "#lib/text/text";
import { translator } from "../translate";

/** A rule set by its name and its version: one that puts another one right may be called alike. */
export const versionName = ({ id, name }: Pick<RuleSet, "id" | "name">, locale: Locale): string =>
  translator(locale)("rounds.version", { name: name[locale], id });
