import { growthOf } from "#lib/instrument/growth";
import { readNumber } from "#lib/instrument/typed";
import type { Page } from "./field";
import type { Held } from "./problems";

/** How the counts of the page's cards grew, by the first question of the card, as it is said; none while one is missing. */
export function growthsOn({ fields, cards, words }: Page, contents: Held): Record<string, string> {
  const shown = (value: number) => value.toLocaleString(words.tag, { maximumFractionDigits: 1 });
  return Object.fromEntries(
    cards.flatMap(({ kind, fields: ids }) => {
      const asked = kind === "years" ? ids.flatMap((id) => fields.find((field) => field.id === id) ?? []) : [];
      const [first] = asked;
      if (!first) return [];
      const counts = asked.map(({ id, limits }) => (limits ? readNumber(contents.typed(id) ?? "", limits.unit) : null));
      const growth = growthOf(counts);
      if (!growth) return [];
      const said = words.growth[growth.kind]
        .replace("{counts}", counts.map((count) => shown(count ?? 0)).join(" → "))
        .replace("{mean}", shown(growth.mean))
        .replace("{year}", String(first.year))
        .replace("{percent}", "percent" in growth ? shown(growth.percent) : "");
      return [[first.id, said]];
    }),
  );
}
