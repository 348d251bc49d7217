import type { Criterion, Parameter } from "#lib/rules/criterion";
import type { Formula, Province, RuleSet } from "#lib/rules/rule-set";
import type { Text } from "#lib/text/text";

/** What a version says otherwise than the one that it follows; everything else it takes over. */
type Amendment = {
  id: string;
  name?: Text;
  document?: Text;
  /** What clauses say instead, by id. */
  clauses?: Readonly<Record<string, Partial<Criterion>>>;
  /** Facts that its clauses read instead of others, by the other's id. */
  facts?: Readonly<Record<string, string>>;
  /** New clauses, each before the one that is named. */
  added?: readonly { before: string; criterion: Criterion }[];
  /** Clauses and numbers of law that are left out. */
  removed?: readonly string[];
  parameters?: readonly Parameter[];
  requires: Formula;
  provinces?: Province[];
};

/** A clause that reads facts instead of others; what stands under "fact" names one. */
const reading = <Part>(part: Part, facts: Readonly<Record<string, string>>): Part =>
  JSON.parse(JSON.stringify(part, (key, value) => (key === "fact" ? (facts[value] ?? value) : value)));

/** A version made from the one that it follows. */
export function amended(
  old: RuleSet,
  { clauses = {}, facts = {}, added = [], removed = [], parameters = [], ...rest }: Amendment,
): RuleSet {
  const criteria = old.criteria.flatMap((criterion) => [
    ...added.flatMap((each) => (each.before === criterion.id ? [each.criterion] : [])),
    ...(removed.includes(criterion.id) ? [] : [reading({ ...criterion, ...clauses[criterion.id] }, facts)]),
  ]);
  return {
    ...old,
    ...rest,
    criteria,
    parameters: [...old.parameters.filter(({ id }) => !removed.includes(id)), ...parameters],
  };
}
