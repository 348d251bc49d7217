import { isExamined } from "./examined";
import type { Notice } from "./notice";
import type { NoticeDefect, NoticeReason } from "./notice-shape";
import { criteriaIn, type Formula, membersOf, type Occasion, type RuleSet } from "./rule-set";

/** What is wrong with the waivers of a notice over a version on an occasion, by line. */
export function defectsOfWaivers({ waivers }: Notice, ruleSet: RuleSet, occasion: Occasion): NoticeDefect[] {
  const criteria = new Map(ruleSet.criteria.map((criterion) => [criterion.id, criterion]));
  const needed = new Set(criteriaIn(ruleSet.requires));
  const asked = (id: string): boolean => {
    const criterion = criteria.get(id);
    return criterion !== undefined && isExamined(criterion, occasion);
  };
  const names = new Set(waivers.map(({ criterion }) => criterion));
  const closed = closedWays(ruleSet.requires, asked, (id) => asked(id) && !names.has(id));
  return waivers.flatMap(({ criterion: id }, place) => {
    const wrong = (reason: NoticeReason): NoticeDefect[] => [
      { part: "waivers", line: place + 1, field: "criterion", reason, value: id },
    ];
    if (!criteria.has(id)) return wrong("unknown-criterion");
    if (waivers.findIndex(({ criterion }) => criterion === id) < place) return wrong("twice");
    if (!needed.has(id)) return wrong("not-needed");
    if (!asked(id)) return wrong("not-examined");
    return closed.has(id) ? wrong("one-way") : [];
  });
}

/** The clauses without which a way among several is no way any more, while another one stays: that would ask more. */
function closedWays(
  formula: Formula,
  before: (id: string) => boolean,
  after: (id: string) => boolean,
): ReadonlySet<string> {
  if (typeof formula === "string") return new Set();
  const members = membersOf(formula);
  const closed = new Set(members.flatMap((part) => [...closedWays(part, before, after)]));
  if ("all" in formula) return closed;
  const isWay = (part: Formula, is: (id: string) => boolean) => criteriaIn(part).some(is);
  if (!members.some((part) => isWay(part, after))) return closed;
  const lost = members.filter((part) => isWay(part, before) && !isWay(part, after));
  return new Set([...closed, ...lost.flatMap(criteriaIn)]);
}
