import type { Fact, FactValue, Field, ListRow } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import type { NamedShortfall } from "#lib/rules/scored";
import type { Shortfall } from "#lib/rules/verdict";
import { codeWords } from "../code-words";
import type { QuantityWords } from "../quantity-words";

type Plain = string | number | boolean;

/** What tells a fact by its name, and its values. */
export function factWords({ locale, translate, amount, difference }: QuantityWords) {
  /** A fact by its key: with its year where it has one. */
  function factText(fact: Fact | undefined, key: string): string {
    const { fact: id, year } = partsOf(key);
    const name = fact?.text[locale] ?? id;
    return year === null ? name : translate("review.inYear", { fact: name, year: `${year}` });
  }

  function plainText(of: Fact | Field | undefined, value: Plain): string {
    if (typeof value === "boolean") {
      if (of?.kind === "finding") return translate(value ? "review.conforms" : "review.conformsNot");
      return translate(value ? "review.yes" : "review.no");
    }
    if (of?.kind === "number") return amount(of.unit, value as number | string);
    if (of?.kind === "text" && "format" in of && of.format === "uscc") return codeWords(String(value), translate);
    if (of?.kind === "choice") return of.options.find(({ id }) => id === value)?.text[locale] ?? String(value);
    return String(value);
  }

  function rowText(of: Fact | undefined, row: ListRow): string {
    const fields = of?.kind === "list" ? of.fields : [];
    const parts = fields.flatMap((field) => {
      const value = row[field.id];
      if (value === undefined) return [];
      const text = plainText(field, value);
      return [field.kind === "yes-no" || field.kind === "date" ? `${field.text[locale]} ${text}` : text];
    });
    return parts.length > 0 ? parts.join(" · ") : Object.values(row).map(String).join(" · ");
  }

  /** What is missing of people and of things is whole ones. */
  const missing = ({ amount: by, unit }: Pick<Shortfall, "amount" | "unit">): string =>
    difference(unit, unit === "people" || unit === "pieces" ? Math.ceil(by) : by);

  return {
    factText,

    shortfallText: ({ fact, year, change, amount: by, unit }: Shortfall, of: Fact | undefined): string =>
      translate(`review.shortfall.${change}`, {
        fact: factText(of, year === null ? fact : `${fact}.${year}`),
        amount: missing({ amount: by, unit }),
      }),

    /** What is missing in one amount that is told with its name. */
    namedShortfall: ({ year, change, amount: by, unit, name }: NamedShortfall): string =>
      translate(`review.shortfall.${change}`, {
        fact: year === null ? name[locale] : translate("review.inYear", { fact: name[locale], year: `${year}` }),
        amount: missing({ amount: by, unit }),
      }),

    /** A value in lines: one, or for a list one for each of its rows. */
    valueLines(of: Fact | undefined, value: FactValue): string[] {
      if (!Array.isArray(value)) return [plainText(of, value as Plain)];
      const rows = value as readonly ListRow[];
      return rows.length === 0 ? [translate("review.none")] : rows.map((row) => rowText(of, row));
    },
  };
}
