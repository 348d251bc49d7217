import { z } from "zod";
import { type Chosen, chosenQuery, draftBatch, startBatch } from "#app/acts/programme/batch";
import { ruleSetOf } from "#app/acts/programme/round-rules";
import { inRound } from "#app/forms/doors";
import { day, text, tick, wordOf } from "#app/forms/fields";
import { form } from "#app/forms/form";
import { stopBatch } from "#db/programme/batches";
import { decisionOutcomes } from "#lib/programme/application";
import { type BatchWish, batchActs } from "#lib/programme/batch";
import { opinionOutcomes } from "#lib/programme/region";
import { findingsOf } from "#lib/programme/verdicts";
import type { FactKey } from "#lib/rules/fact";

const words = z.string().max(4_000, "too-long").default("");

const Plan = z.object({
  does: z.enum(batchActs),
  /** Numbers of the firms, with commas between; or all that a view of the board lets through. */
  firms: text,
  all: tick,
  view: text,
  outcome: text,
  fact: text,
  holds: text,
  reason: words,
  note: words,
  dueOn: day,
  assignee: text,
  despite: z.record(z.string().max(40), z.string().max(1_000, "too-long")),
});
type Planned = z.output<typeof Plan>;

/** What is asked for; `null` where an outcome or a person is still to be chosen. */
function wishOf({
  does,
  outcome: word,
  fact,
  holds,
  reason,
  note,
  dueOn,
  assignee,
  despite,
}: Planned): BatchWish | null {
  switch (does) {
    case "verify":
      return { act: does, reason };
    case "judge":
      if (fact === "" || (holds !== "yes" && holds !== "no")) return null;
      return { act: does, fact: fact as FactKey, holds: holds === "yes", reason };
    case "opinion": {
      const outcome = opinionOutcomes.find((each) => each === word);
      return outcome ? { act: does, outcome, reason } : null;
    }
    case "propose": {
      const outcome = decisionOutcomes.find((each) => each === word);
      return outcome ? { act: does, outcome, reason, despite } : null;
    }
    case "admit":
      return { act: does, reason };
    case "confirm":
    case "tell":
      return { act: does };
    case "return":
      return { act: does, note, dueOn };
    case "assign":
      return assignee === "" ? null : { act: does, assignee: assignee === nobody ? null : assignee };
  }
}

/** What is still to be chosen. */
const unchosen: Partial<Record<BatchWish["act"], string>> = { assign: "no-colleague", judge: "no-finding" };

/** How a form says that a firm is to be nobody's. */
const nobody = "-";

const chosenIn = ({ firms, all, view }: Pick<Planned, "firms" | "all" | "view">): Chosen =>
  all ? { view } : { numbers: firms === "" ? [] : firms.split(",").map(Number).filter(Number.isSafeInteger) };

/** The page of a batch with the firms and the act that a form is about. */
function pageOf({ request, form: body }: { request: Request; form: FormData }): string {
  const sent = { firms: wordOf(body, "firms"), all: wordOf(body, "all") !== "", view: wordOf(body, "view") };
  const query = `${chosenQuery(chosenIn(sent))}&act=${encodeURIComponent(wordOf(body, "does"))}`;
  return `${new URL(request.url).pathname.replace(/plan-batch$/, "batch")}?${query}`;
}

const Which = z.object({ job: text });

/** One act for many firms: laid down, looked at, started, stopped. */
export const batchForms = {
  "plan-batch": form(
    inRound("batch"),
    Plan,
    async ({ store, actor, round, home, values, now, to, again }) => {
      const wish = wishOf(values);
      if (!wish) return again(unchosen[values.does] ?? "no-outcome");
      if (wish.act === "judge" && !findingsOf(ruleSetOf(round)).has(wish.fact)) return again("no-finding");
      const outcome = await draftBatch(store, actor, { round, wish, chosen: chosenIn(values) }, now);
      return outcome.ok ? to(`${home}/jobs/${outcome.value}`) : again(outcome.reason);
    },
    pageOf,
  ),
  "start-batch": form(inRound("batch"), Which, async ({ store, actor, round, home, values, now, lead, to }) => {
    const which = { round: round.id, job: values.job };
    const outcome = await startBatch(store, actor, which, now);
    return outcome.ok ? to(`${home}/jobs/${outcome.value}`) : lead(outcome);
  }),
  "stop-batch": form(inRound("batch"), Which, async ({ store, actor, round, home, values, now, lead, to }) => {
    const outcome = await stopBatch(store, actor, { round: round.id, job: values.job }, now);
    return outcome.ok ? to(`${home}/jobs/${outcome.value}`) : lead(outcome);
  }),
};
