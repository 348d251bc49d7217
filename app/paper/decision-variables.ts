import type { RoundRecord } from "#db/programme/admission";
import { decisionNumber } from "#lib/programme/application";
import { columnGroups } from "#lib/programme/column-list";
import type { RuleSet } from "#lib/rules/rule-set";
import { columnWords } from "../_view/board/words";
import { columnVariables, momentCell, textFrom, type Variable, variable } from "./variable";

/** What was said of each clause, with its place in the rule set, in one line. */
export const clauseWords = ({ criteria }: Pick<RuleSet, "criteria">, texts: Readonly<Record<string, string>>): string =>
  criteria
    .flatMap(({ id }, place) => (texts[id] ? [`${place + 1}: ${texts[id].replace(/\s+/g, " ")}`] : []))
    .join("; ");

/** How a firm's application ended, and where the trail tells of it. */
export const decisionVariables = ({ round, ruleSet }: { round: RoundRecord; ruleSet: RuleSet }): Variable[] => [
  ...columnVariables(columnGroups.bureau),
  variable({
    name: "due_on",
    label: textFrom((translate) => columnWords(translate, "dueOn")),
    column: "dueOn",
    read: ({ application: { state, dueOn } }) => (state === "returned" ? dueOn : null),
  }),
  ...(
    [
      "decided_at",
      "decision_number",
      "decision_reason",
      "decision_clauses",
      "decision_despite",
      "decision_hash",
      "trail_row",
      "trail_hash",
      "synthetic",
    ] as const
  ).map((name) =>
    variable({
      name,
      label: textFrom((translate) => translate(`export.labels.${name}`)),
      kind: name === "trail_row" || name === "synthetic" ? "number" : "text",
      read: ({ application, decision, trail }) => {
        switch (name) {
          case "decided_at":
            return momentCell(decision?.at ?? null);
          case "decision_number":
            return decision && decisionNumber(application.number, decision);
          case "decision_reason":
            return decision?.reason ?? null;
          case "decision_clauses":
            return decision && clauseWords(ruleSet, decision.clauses);
          case "decision_despite":
            return decision?.despite ? clauseWords(ruleSet, decision.despite) : null;
          case "decision_hash":
            return decision?.hash ?? null;
          case "trail_row":
            return trail?.id ?? null;
          case "trail_hash":
            return trail?.hash ?? null;
          case "synthetic":
            return round.synthetic ? 1 : 0;
        }
      },
    }),
  ),
];

/** When an application came, went back, and was first decided on. */
export const timeVariables = (): Variable[] =>
  (["invited_at", "first_submitted_at", "first_decided_at", "returns", "days_returned"] as const).map((name) =>
    variable({
      name,
      label: textFrom((translate) => translate(`export.labels.${name}`)),
      kind: name === "returns" || name === "days_returned" ? "number" : "text",
      read: ({ times }) => {
        switch (name) {
          case "invited_at":
            return momentCell(times.invitedAt);
          case "first_submitted_at":
            return momentCell(times.firstSubmittedAt);
          case "first_decided_at":
            return momentCell(times.firstDecidedAt);
          case "returns":
            return times.returns;
          case "days_returned":
            return times.daysReturned.length === 0
              ? null
              : Number(times.daysReturned.reduce((sum, days) => sum + days, 0).toFixed(1));
        }
      },
    }),
  );
