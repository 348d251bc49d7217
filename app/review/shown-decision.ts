import type { ApplicationFile, DecisionRecord } from "#db/programme/application-file";
import { decisionNumber } from "#lib/programme/application";
import { finalDecision, openProposal } from "#lib/programme/decision";
import type { Verdict } from "#lib/rules/verdict";
import { languages } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import type { ShownDecision, Since } from "../_view/review/decision";
import type { ClauseText } from "../_view/review/decision-form";
import type { ShownDecisions } from "../_view/review/review-props";
import type { ShownCriterion } from "../_view/review/shown";
import { ruleSetOf } from "../acts/programme/round-rules";
import { translator } from "../translate";
import { momentText, personIn } from "./shown-criteria";

export function shownDecisions(file: ApplicationFile, standing: Verdict, locale: Locale): ShownDecisions {
  const inForce = finalDecision(file.decisions);
  const waiting = openProposal(file.decisions);
  const last = file.decisions.at(-1);
  const words = (row: DecisionRecord) => shownDecision(file, row, locale);
  const since = (row: DecisionRecord): Since => ({
    newerSubmission: file.submission && row.snapshot !== file.submission.revision ? file.submission.revision : null,
    newerStatus: standing.status === row.verdicts.decisive.status ? null : standing.status,
  });
  return {
    inForce: inForce && { decision: words(inForce), since: since(inForce) },
    waiting: waiting && {
      decision: words(waiting),
      since: since(waiting),
      by: waiting.by,
      person: personIn(file, waiting.by, locale),
    },
    objected:
      last?.stage === "objected"
        ? { person: personIn(file, last.by, locale), at: momentText(locale, last.at), reason: last.reason }
        : null,
    all: file.decisions.map(words),
  };
}

function shownDecision(file: ApplicationFile, row: DecisionRecord, locale: Locale): ShownDecision {
  const translate = translator(locale);
  const { criteria } = ruleSetOf({ ...file.round, ruleSet: row.ruleSet });
  const byLine = (of: DecisionRecord) => ({ person: personIn(file, of.by, locale), at: momentText(locale, of.at) });
  const proposal = file.decisions.find(({ id }) => id === row.proposal) ?? null;
  const line =
    row.stage === "objected"
      ? translate("review.decide.objectedBy", { ...byLine(row), reason: row.reason })
      : row.stage === "proposed"
        ? translate("review.decide.proposedBy", byLine(row))
        : proposal
          ? translate("review.decide.confirmedBy", byLine(row))
          : translate("review.decide.by", byLine(row));
  return {
    id: row.id,
    number: decisionNumber(file.application.number, row),
    outcome: row.outcome,
    stage: row.stage,
    reason: proposal?.reason ?? row.reason,
    steps: [...(proposal ? [translate("review.decide.proposedBy", byLine(proposal))] : []), line],
    ruleSet: row.ruleSet,
    snapshot: row.snapshot,
    status: row.verdicts.decisive.status,
    hash: row.hash,
    despite: criteria.flatMap(({ id, title }, place) => {
      const text = row.despite?.[id];
      return text ? [{ title: `${place + 1} ${title[locale]}`, text }] : [];
    }),
  };
}

/** What the verdict would have a letter say of each clause that counts, in the language of the firm. */
export function clauseTexts(file: ApplicationFile, criteria: readonly ShownCriterion[], locale: Locale): ClauseText[] {
  const translate = translator(locale);
  const titles = new Map(ruleSetOf(file.round).criteria.map(({ id, title }) => [id, title[locale]]));
  return criteria
    .filter(
      ({ kind, status, replacedBy }) => kind !== "class" && status !== "not-applicable" && replacedBy.length === 0,
    )
    .map(({ id, item, kind, said, comparisons, points, disputes, sameRows, missing, excesses }) => ({
      criterion: id,
      title: `${item} ${titles.get(id) ?? ""}`.trim(),
      text: translate("review.decide.clauseText", {
        comparisons: [
          ...(kind === "condition" ? comparisons : []).map(({ measure, comparison, threshold }) =>
            translate("review.decide.clauseFigure", {
              comparison: measure ? translate("review.figure.named", { name: measure, value: comparison }) : comparison,
              threshold,
            }),
          ),
          ...[...points, ...disputes.map(({ text }) => text), ...sameRows].map((line) =>
            translate("review.decide.clausePoints", { line }),
          ),
          ...(missing.length > 0
            ? [translate("review.decide.clauseMissing", { missing: missing.join(languages[locale].listComma) })]
            : []),
          ...excesses.map((excess) => translate("review.decide.clauseExcess", { excess })),
        ].join(""),
        status: said.standing.words,
      }),
    }));
}
