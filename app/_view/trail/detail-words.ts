import type { Translate } from "#app/translate";
import { trailZh } from "#lib/messages/zh/trail";
import type { DecisionOutcome, DecisionStage } from "#lib/programme/application";
import { dayMove } from "#lib/text/day";

export type Detail = Readonly<Record<string, string | number | boolean>>;

/** Names that are data: facts and rule sets, in the reader's language. */
export type NamesOf = { fact: (key: string) => string; ruleSet: (id: string) => string };

type Key = keyof typeof trailZh.detail.keys;
const isKey = (key: string): key is Key => Object.hasOwn(trailZh.detail.keys, key);
const isIn = <Words extends object>(words: Words, value: string): value is keyof Words & string =>
  Object.hasOwn(words, value);

/** How much of an id or a hash is told: enough to find its like by. */
const shortLength = 12;
const short = (value: string) => (/^[0-9a-f-]{24,}$/.test(value) ? `${value.slice(0, shortLength)}…` : value);

function valueWords(translate: Translate, names: NamesOf, key: string, value: string): string {
  const { detail, acts } = trailZh;
  switch (key) {
    case "fact":
      return names.fact(value);
    case "ruleSet":
      return names.ruleSet(value);
    case "outcome":
      return translate(`review.outcomes.${value as DecisionOutcome}`);
    case "stage":
      return translate(`review.stages.${value as DecisionStage}`);
    case "act":
      return isIn(acts, value) ? translate(`trail.acts.${value}`) : value;
    case "from":
    case "to":
      // A day, a role or a rule set.
      return isIn(detail.values, value) ? translate(`trail.detail.values.${value}`) : names.ruleSet(value);
    default:
      return isIn(detail.values, value) ? translate(`trail.detail.values.${value}`) : short(value);
  }
}

/** The name of a circumstance; of a last day that was moved, which way. */
function keyWords(translate: Translate, key: string, { from, to }: Detail): string {
  const name = key === "to" ? (dayMove(from, to) ?? key) : key;
  return isKey(name) ? translate(`trail.detail.keys.${name}`) : name;
}

/** The circumstances of an act in words; ids of records that the line names anyway are left out. */
export const detailWords = (translate: Translate, names: NamesOf, detail: Detail): string =>
  Object.entries(detail)
    .filter(([key]) => !["round", "sheet", "application"].includes(key))
    .map(([key, value]) =>
      translate("trail.detail.line", {
        key: keyWords(translate, key, detail),
        value: valueWords(translate, names, key, String(value)),
      }),
    )
    .join(" · ");

/** A role in words; what is no role stands for itself. */
export const roleWords = (translate: Translate, role: string): string =>
  isIn(trailZh.detail.values, role) ? translate(`trail.detail.values.${role}`) : role;
