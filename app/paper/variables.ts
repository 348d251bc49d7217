import type { RoundRecord } from "#db/programme/admission";
import type { ExportFirm } from "#db/programme/export";
import type { Edition } from "#lib/instrument/edition";
import { columnGroups } from "#lib/programme/column-list";
import { factsOf } from "#lib/rules/asked";
import type { MeasureUnit } from "#lib/rules/criterion";
import { type Fact, type FactValue, isYearly } from "#lib/rules/fact";
import { keyOf, partsOf, valueAt } from "#lib/rules/keys";
import type { RuleSet } from "#lib/rules/rule-set";
import { statusOfLetter } from "#lib/rules/truth";
import { dayOf } from "#lib/text/day";
import { bracketed, byLocale } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { columnWords } from "../_view/board/words";
import { translator } from "../translate";
import { absentVariable } from "./absent-variable";
import { decisionVariables } from "./decision-variables";
import { nearestVariables } from "./nearest-variables";
import { type Cell, columnVariables, momentCell, plainName, textFrom, type Variable, variable } from "./variable";

/** What a round's tables are described by. */
export type Definitions = {
  round: RoundRecord;
  ruleSet: RuleSet;
  /** The unit of each number of law. */
  units: Readonly<Record<string, MeasureUnit>>;
  edition: Edition;
  facts: ReadonlyMap<string, Fact>;
};

const identity = (): Variable[] => [
  variable({
    name: "number",
    kind: "number",
    label: textFrom((translate) => columnWords(translate, "number")),
    read: ({ application }) => application.number,
  }),
  ...(["name", "uscc"] as const).map((id) =>
    variable({
      name: id,
      label: textFrom((translate) => columnWords(translate, id)),
      read: ({ application }) => (id === "name" ? application.firmName : application.uscc),
    }),
  ),
];

const statuses = ["met", "unmet", "unknown", "person", "not-applicable"] as const;

const criterionVariables = ({ ruleSet }: Definitions): Variable[] =>
  ruleSet.criteria.map(({ id, title, source, clause }, place) =>
    variable({
      name: `c_${plainName(id)}`,
      label: byLocale((locale) => `${title[locale]}${bracketed(clause[locale], locale)}`),
      kind: "code",
      source,
      values: statuses.map((code) => ({ code, text: textFrom((translate) => translate(`review.statuses.${code}`)) })),
      read: ({ application: { criteria } }) => (criteria === "" ? null : statusOfLetter(criteria[place] ?? "")),
    }),
  );

const indicatorVariables = ({ edition }: Definitions): Variable[] =>
  edition.indicators.map(({ id, name, source }) =>
    variable({
      name: `i_${plainName(id)}`,
      label: name,
      kind: "number",
      unit: "0-100",
      source: `${source.paper} ${source.place}`,
      read: ({ indicators }) => indicators[id]?.score ?? null,
    }),
  );

/** A list counts by its rows; the rows themselves stand in the firm's dossier. */
const cellOf = (value: FactValue | undefined): Cell => {
  if (value === undefined) return null;
  return typeof value === "object" ? value.length : value;
};

const inNumbers = (fact: Fact | undefined): boolean => fact?.kind === "number" || fact?.kind === "list";

type ThreeReads = Record<"claimed" | "evidenced" | "verified", (firm: ExportFirm) => Cell>;

function factVariables({ round, ruleSet, facts }: Definitions): Variable[] {
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
  return [...new Set([...keys, ...required, ...extra.keys()])].flatMap((key) => {
    const { fact: id, year } = partsOf(key);
    const fact = facts.get(id);
    const text = fact?.text ?? extra.get(key)?.text ?? byLocale(() => key);
    const options = fact?.kind === "choice" ? fact.options : (extra.get(key)?.options ?? []);
    const reads: ThreeReads = {
      claimed: ({ claimed }) => cellOf(valueAt(claimed, key)),
      evidenced: ({ claimed, evidenced }) =>
        evidenced.has(key) || evidenced.has(id) ? cellOf(valueAt(claimed, key)) : null,
      verified: ({ verified }) => cellOf(verified.get(key)),
    };
    const labelOf = (locale: Locale, kind: keyof ThreeReads): string => {
      const translate = translator(locale);
      const words = { fact: text[locale], kind: translate(`export.kinds.${kind}`) };
      return year === null
        ? translate("export.factLabel", words)
        : translate("export.yearLabel", { ...words, year: String(year) });
    };
    const kinds = fact?.kind === "finding" ? (["verified"] as const) : (["claimed", "evidenced", "verified"] as const);
    return kinds.map((kind) =>
      variable({
        name: `f_${plainName(key)}_${kind}`,
        label: byLocale((locale) => labelOf(locale, kind)),
        kind: inNumbers(fact) ? "number" : options.length > 0 ? "code" : "text",
        unit: fact?.kind === "number" ? fact.unit : fact?.kind === "list" ? "rows" : "",
        source: fact ? "official figures" : "round",
        values: options.map(({ id: code, text: words }) => ({ code, text: words })),
        read: reads[kind],
      }),
    );
  });
}

/** Every column of the full table of a round, in its order. */
export const variablesOf = (definitions: Definitions): Variable[] => [
  ...identity(),
  ...columnVariables(columnGroups.place),
  ...columnVariables(columnGroups.standing),
  variable({
    name: "submitted_at",
    label: textFrom((translate) => columnWords(translate, "submittedAt")),
    read: ({ application }) => momentCell(application.submittedAt),
  }),
  variable({
    name: "applied_on",
    label: textFrom((translate) => translate("export.labels.applied_on")),
    read: ({ application }) => application.submittedAt && dayOf(application.submittedAt),
  }),
  ...columnVariables(columnGroups.classes),
  ...indicatorVariables(definitions),
  ...columnVariables(columnGroups.checks),
  ...columnVariables(columnGroups.rules),
  ...nearestVariables(definitions),
  ...criterionVariables(definitions),
  ...factVariables(definitions),
  absentVariable(definitions),
  ...decisionVariables(definitions),
];
