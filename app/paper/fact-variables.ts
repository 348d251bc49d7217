import type { ExportFirm } from "#db/programme/export";
import { findingsOf } from "#lib/programme/verdicts";
import { factsOf } from "#lib/rules/asked";
import { type Fact, type FactKey, type FactValue, isYearly } from "#lib/rules/fact";
import { keyOf, partsOf, valueAt } from "#lib/rules/keys";
import { bracketed, byLocale } from "#lib/text/languages";
import type { Locale, Text } from "#lib/text/text";
import { translator } from "../translate";
import type { Definitions } from "./definitions";
import { type Cell, plainName, type Variable, variable } from "./variable";

/** A list counts by its rows; the rows themselves stand in the firm's dossier. */
const cellOf = (value: FactValue | undefined): Cell => {
  if (value === undefined) return null;
  return typeof value === "object" ? value.length : value;
};

const inNumbers = (fact: Fact | undefined): boolean => fact?.kind === "number" || fact?.kind === "list";

export const factKinds = ["claimed", "evidenced", "verified", "decisive"] as const;
type FactKind = (typeof factKinds)[number];

/** A fact that is asked, or a question of the round's own. */
type Asked = { key: FactKey; id: string; year: number | null; fact: Fact | undefined; text: Text; isFinding: boolean };

function askedIn({ round, ruleSet, facts }: Definitions): Asked[] {
  const { tier, action, opensOn: openedOn, closesOn, province } = round;
  // A round over New Year asks for the facts of two sets of years.
  const keys = [openedOn, closesOn].flatMap((appliedOn) =>
    factsOf(ruleSet, { tier, action, openedOn, province, appliedOn }).map(({ key }) => key),
  );
  const required = round.requirements.flatMap(({ fact }) => {
    const definition = facts.get(fact);
    return definition && isYearly(definition) ? [keyOf(fact, Number(openedOn.slice(0, 4)) - 1)] : [fact];
  });
  const extra = new Map(round.extraQuestions.map((question) => [`extra.${question.id}`, question]));
  return [...new Set([...keys, ...required, ...extra.keys()])].map((key) => {
    const { fact: id, year } = partsOf(key);
    const fact = facts.get(id);
    const text = fact?.text ?? extra.get(key)?.text ?? byLocale(() => key);
    return { key, id, year, fact, text, isFinding: fact?.kind === "finding" };
  });
}

/** What stands of a fact: the verified value where there is one, else the firm's; findings are a person's alone. */
const decisiveReader =
  (key: FactKey, isOurs: boolean) =>
  ({ claimed, verified }: ExportFirm): Cell =>
    cellOf(verified.get(key) ?? (isOurs ? undefined : valueAt(claimed, key)));

function labelOf({ text, year }: Asked, kind: FactKind, locale: Locale): string {
  const translate = translator(locale);
  const words = { fact: text[locale], kind: translate(`export.kinds.${kind}`) };
  return year === null
    ? translate("export.factLabel", words)
    : translate("export.yearLabel", { ...words, year: String(year) });
}

/** The values of one kind of what is asked, a variable each; of findings only those that a person made. */
export function factVariables(definitions: Definitions, kinds: readonly FactKind[]): Variable[] {
  const { round, ruleSet } = definitions;
  const findings = findingsOf(ruleSet);
  const extra = new Map(round.extraQuestions.map((question) => [`extra.${question.id}`, question]));
  return askedIn(definitions).flatMap((asked) => {
    const { key, id, fact } = asked;
    const options = fact?.kind === "choice" ? fact.options : (extra.get(key)?.options ?? []);
    const reads: Record<FactKind, (firm: ExportFirm) => Cell> = {
      claimed: ({ claimed }) => cellOf(valueAt(claimed, key)),
      evidenced: ({ claimed, evidenced }) =>
        evidenced.has(key) || evidenced.has(id) ? cellOf(valueAt(claimed, key)) : null,
      verified: ({ verified }) => cellOf(verified.get(key)),
      decisive: decisiveReader(key, findings.has(id)),
    };
    const own = kinds.filter((kind) => !asked.isFinding || kind === "verified" || kind === "decisive");
    return own.map((kind) =>
      variable({
        name: `f_${plainName(key)}_${kind}`,
        label: byLocale((locale) => labelOf(asked, kind, locale)),
        kind: inNumbers(fact) ? "number" : options.length > 0 ? "code" : "text",
        unit: fact?.kind === "number" ? fact.unit : fact?.kind === "list" ? "rows" : "",
        source: fact ? "official figures" : "round",
        values: options.map(({ id: code, text: words }) => ({ code, text: words })),
        read: reads[kind],
        column: `fact.${key}`,
        ...(kind === "decisive" && { title: byLocale((locale) => titleOf(asked, locale)) }),
      }),
    );
  });
}

/** What is asked, by its name and year alone. */
const titleOf = ({ text, year }: Asked, locale: Locale): string =>
  year === null
    ? text[locale]
    : `${text[locale]}${bracketed(translator(locale)("export.ofYear", { year: String(year) }), locale)}`;
