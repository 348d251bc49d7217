import type { NamedItem } from "#db/service/job-items";
import type { BatchWish, ItemState } from "#lib/programme/batch";
import type { Locale } from "#lib/text/text";
import type { ShownBatch, ShownItem } from "../_view/batch/plan";
import { criterionWords } from "../_view/board/words";
import { codeWords } from "../_view/code-words";
import { reviewWords } from "../_view/review/words";
import type { BatchReport } from "../acts/programme/read-batch";
import { factsById } from "../acts/programme/rules";
import { translator } from "../translate";
import { itemReason } from "../words/batch-words";

type CriterionNames = readonly { id: string; item: string; title: Readonly<Record<Locale, string>> }[];

/** A batch, in words. */
export function shownBatch(report: BatchReport, criteria: CriterionNames, locale: Locale): ShownBatch {
  const { wish, counts, items } = report;
  const inWords = (item: NamedItem) => shownItem(item, locale, wish.act);
  return {
    act: wish.act,
    wish: wishLines(report, criteria, locale),
    counts,
    items: Object.fromEntries(
      Object.entries(items).map(([state, list]) => [state, list.map(inWords)]),
    ) as unknown as Record<ItemState, ShownItem[]>,
  };
}

/** A firm of a batch, in words. */
export function shownItem(
  { application, number, firmName, uscc, state, reason, proposed, proposedBy }: NamedItem,
  locale: Locale,
  act: BatchWish["act"] = "confirm",
): ShownItem {
  const translate = translator(locale);
  const outcome = proposed ? translate(`review.outcomes.${proposed}`) : "";
  return {
    application,
    number,
    firmName,
    uscc: uscc === null ? "" : codeWords(uscc, translate),
    result: translate(`batch.results.${state}`),
    reason: itemReason(locale, reason),
    proposal:
      outcome === "" || act === "tell" ? outcome : translate("batch.proposedBy", { outcome, name: proposedBy ?? "" }),
  };
}

function wishLines(
  { wish, assignee, proposals }: BatchReport,
  criteria: CriterionNames,
  locale: Locale,
): ShownBatch["wish"] {
  const translate = translator(locale);
  const line = (
    label: "reason" | "reasonVerify" | "note" | "dueOn" | "assignee" | "outcome" | "opinion" | "fact" | "holds",
    text: string,
  ) => ({
    label: translate(`batch.fields.${label}`),
    text,
  });
  const byOutcome = proposals.map(({ outcome, firms }) => ({
    label: translate(`review.outcomes.${outcome}`),
    text: translate("batch.willCount", { count: firms }),
  }));
  const lines: { [Act in BatchWish["act"]]: (of: Extract<BatchWish, { act: Act }>) => ShownBatch["wish"] } = {
    verify: ({ reason }) => [line("reasonVerify", reason)],
    judge: ({ fact, holds, reason }) => [
      line("fact", reviewWords(locale).factText(factsById.get(fact), fact)),
      line("holds", translate(holds ? "review.conforms" : "review.conformsNot")),
      line("reason", reason),
    ],
    opinion: ({ outcome, reason }) => [
      line("opinion", translate(`levels.outcomes.${outcome}`)),
      line("reason", reason),
    ],
    propose: ({ outcome, reason, despite }) => [
      line("outcome", translate(`review.outcomes.${outcome}`)),
      line("reason", reason),
      ...criteria.flatMap((criterion) => {
        const text = despite[criterion.id] ?? "";
        return text === "" ? [] : [{ label: criterionWords(criterion, locale), text }];
      }),
    ],
    confirm: () => byOutcome,
    tell: () => byOutcome,
    return: ({ note, dueOn }) => [line("note", note), line("dueOn", dueOn)],
    admit: ({ reason }) => [line("reason", reason)],
    assign: () => [line("assignee", assignee ?? translate("batch.fields.nobody"))],
  };
  return lines[wish.act](wish as never);
}
