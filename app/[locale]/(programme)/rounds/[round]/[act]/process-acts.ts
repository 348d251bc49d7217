import { z } from "zod";
import { inRound } from "#app/forms/doors";
import { revision, text } from "#app/forms/fields";
import { form } from "#app/forms/form";
import type { Sending } from "#app/forms/sending";
import { pageBeside } from "#app/forms/way-back";
import { visitMessage } from "#app/work/firm-messages";
import { chooseDraw } from "#db/programme/draw-choices";
import { planStages } from "#db/programme/round-stages";
import { drawPeople } from "#db/programme/visit-people";
import { addVisitors, endVisitor } from "#db/programme/visitors";
import { type PlannedStage, stageIds } from "#lib/programme/stages";
import { typedDay } from "#lib/text/typed-day";

/** A page of the round. */
const at =
  (page: string) =>
  (sending: Sending): string =>
    pageBeside(sending, page);

const words = (most: number) => z.string().trim().max(most, "too-long").default("");

/** A day as it was typed; `null` where nothing was. What is none is kept, for the act to refuse. */
const dayIn = (typed: string | undefined): string | null => (typed ? (typedDay(typed) ?? typed) : null);

const Plan = z.object({
  revision,
  stage: z.array(z.string()),
  from: z.record(z.string(), z.string()),
  to: z.record(z.string(), z.string()),
  owner: z.record(z.string(), z.string().max(100, "too-long")),
});

/** The stages that were planned: those with a day or an owner, or that were ticked. */
const plannedIn = ({ stage: ticked, from, to, owner }: z.output<typeof Plan>): PlannedStage[] =>
  stageIds.flatMap((stage) => {
    const plan = { stage, from: dayIn(from[stage]), to: dayIn(to[stage]), owner: owner[stage] ?? "" };
    return ticked.includes(stage) || plan.from || plan.to || plan.owner ? [plan] : [];
  });

/** One visitor a line: a name, and behind a comma, a tab or two spaces where they work. */
const visitorsIn = (typed: string) =>
  typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [name = "", ...rest] = line.split(/[,，、;；\t]| {2,}/);
      return { name: name.trim().slice(0, 60), employer: rest.join(" ").trim().slice(0, 100) };
    })
    .filter(({ name }) => name !== "");

/** What becomes of a round between acceptance and publicity: its plan, whom to visit, and who goes. */
export const processActs = {
  "plan-stages": form(
    inRound("plan-round"),
    Plan,
    async ({ store, actor, round, values, now, leadOrAgain }) => {
      const plan = { round: round.id, seen: values.revision, stages: plannedIn(values) };
      const outcome = await planStages(store, actor, plan, now);
      const anchor = outcome.ok ? undefined : outcome.questions[0];
      return leadOrAgain(outcome, { done: "planned", ...(anchor && { anchor: `stage-${anchor}` }) });
    },
    at("process"),
  ),
  "choose-draw": form(
    inRound("draw-visits"),
    z.object({ draw: text, reason: words(1_000) }),
    async ({ store, actor, round, values, now, leadOrAgain }) => {
      const outcome = await chooseDraw(store, actor, round.id, values, now);
      return leadOrAgain(outcome, { done: "chosen", query: { draw: values.draw }, anchor: "drawn" });
    },
    at("desk"),
  ),
  "add-visitors": form(
    inRound("draw-visits"),
    z.object({ visitors: words(8_000) }),
    async ({ store, actor, round, values, now, leadOrAgain }) => {
      const outcome = await addVisitors(store, actor, round.id, visitorsIn(values.visitors), now);
      return leadOrAgain(outcome, { done: "added", anchor: "visitors" });
    },
    at("visits"),
  ),
  "end-visitor": form(
    inRound("draw-visits"),
    z.object({ visitor: text }),
    async ({ store, actor, round, values, now, leadOrAgain }) =>
      leadOrAgain(await endVisitor(store, actor, round.id, values.visitor, now), { done: "ended", anchor: "visitors" }),
    at("visits"),
  ),
  "draw-people": form(
    inRound("draw-visits"),
    z.object({ seed: words(200), region: text, plannedOn: text.default("") }),
    async ({ store, actor, round, values, now, leadOrAgain }) => {
      const plannedOn = dayIn(values.plannedOn);
      const wish = { seed: values.seed, region: values.region || null, plannedOn, message: visitMessage };
      const outcome = await drawPeople(store, actor, round.id, wish, now);
      const isSome = outcome.ok && outcome.value.open > 0;
      const done = plannedOn ? (isSome ? "planned-some" : "planned") : isSome ? "sent-some" : "sent";
      return leadOrAgain(outcome, { done, anchor: "people" });
    },
    at("visits"),
  ),
};
