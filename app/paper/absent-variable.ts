import type { RoundRecord } from "#db/programme/admission";
import { declaredAbsent } from "#lib/programme/demands";
import { factsOf } from "#lib/rules/asked";
import type { FactKey } from "#lib/rules/fact";
import type { RuleSet } from "#lib/rules/rule-set";
import { dayOf } from "#lib/text/day";
import { textFrom, type Variable, variable } from "./variable";

/** What a firm declared that it does not have, by kind and id, with blanks between. */
export function absentVariable({ round, ruleSet }: { round: RoundRecord; ruleSet: RuleSet }): Variable {
  const { tier, action, opensOn: openedOn, province } = round;
  const keysByDay = new Map<string, FactKey[]>();
  const keysOn = (appliedOn: string): FactKey[] => {
    const keys =
      keysByDay.get(appliedOn) ??
      factsOf(ruleSet, { tier, action, openedOn, province, appliedOn }).map(({ key }) => key);
    keysByDay.set(appliedOn, keys);
    return keys;
  };
  return variable({
    name: "declared_absent",
    label: textFrom((translate) => translate("export.labels.declared_absent")),
    source: "round",
    read: ({ application: { submittedAt }, claimed, evidenced }) => {
      const keys = keysOn(submittedAt ? dayOf(submittedAt) : openedOn);
      const absent = declaredAbsent(claimed, evidenced, keys);
      return absent.length === 0 ? null : absent.map(({ kind, id }) => `${kind}:${id}`).join(" ");
    },
  });
}
