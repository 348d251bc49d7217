import { z } from "zod";
import { takeObjection } from "#app/acts/programme/take-objection";
import { inRound } from "#app/forms/doors";
import { file, text, wordOf } from "#app/forms/fields";
import { form } from "#app/forms/form";
import type { Sending } from "#app/forms/sending";
import { pageBeside } from "#app/forms/way-back";
import { answerObjection } from "#db/programme/objections";
import { closePublicity, publish } from "#db/programme/publicities";
import { recommend, signRecommendation, withdrawRecommendation } from "#db/programme/recommendations";
import { objectionOutcomes } from "#lib/programme/publicity";
import { typedDay } from "#lib/text/typed-day";

/** A page of the round, and the list on it that the form names, where it names one. */
const at =
  (page: string) =>
  (sending: Sending): string => {
    const list = wordOf(sending.form, "publicity");
    const below = /^[0-9a-f-]{36}$/.test(list) ? `/${list}` : "";
    return `${pageBeside(sending, page)}${below}`;
  };

const words = (most: number) => z.string().trim().max(most, "too-long").default("");
const day = text.transform((typed) => typedDay(typed) ?? typed);
const title = words(200);

const Objection = z.object({
  publicity: text,
  application: text,
  receivedOn: day,
  name: words(100),
  contact: words(200),
  what: words(4_000),
  file,
});

/** Firms that are left out of a list: their ids, with why in words. */
const leftOutIn = (reasons: Readonly<Record<string, string>>): Map<string, string> =>
  new Map(Object.entries(reasons).filter(([, reason]) => reason.trim() !== ""));

/** Publicity, what is said against it, and the list that is sent up. */
export const publicityActs = {
  publish: form(
    inRound("publish"),
    z.object({ title, document: words(100), from: day, to: day, contact: words(500) }),
    async ({ store, actor, round, page, values, now, to, leadOrAgain }) => {
      const outcome = await publish(store, actor, round.id, values, now);
      return outcome.ok ? to(`${page}/${outcome.value.id}`, { done: "published" }) : leadOrAgain(outcome);
    },
    at("publicity"),
  ),
  "close-publicity": form(
    inRound("publish"),
    z.object({ publicity: text, why: words(1_000) }),
    async ({ store, actor, round, values, now, leadOrAgain }) =>
      leadOrAgain(await closePublicity(store, actor, { round: round.id, ...values }, now), {
        done: "closed",
        anchor: "close",
      }),
    at("publicity"),
  ),
  "take-objection": form(
    inRound("handle-objection"),
    Objection,
    async ({ store, actor, values: { file: sent = null, ...wish }, now, leadOrAgain }) => {
      const outcome = await takeObjection(store, actor, { ...wish, sent }, now);
      const dropsFile = !outcome.ok && outcome.reason === "bad-file";
      return leadOrAgain(outcome, { done: "taken", anchor: "objections", dropsFile });
    },
    at("publicity"),
  ),
  "answer-objection": form(
    inRound("handle-objection"),
    z.object({
      objection: text,
      outcome: z.enum(objectionOutcomes, "no-outcome"),
      found: words(4_000),
      handler: words(100),
      handledOn: day,
    }),
    async ({ store, actor, round, values, now, leadOrAgain }) =>
      leadOrAgain(await answerObjection(store, actor, round.id, values, now), {
        done: "answered",
        anchor: `objection-${values.objection}`,
      }),
    at("publicity"),
  ),
  recommend: form(
    inRound("recommend"),
    z.object({
      title,
      document: words(100),
      seen: z.coerce.number("stale").int("stale").nonnegative("stale"),
      leave: z.record(z.string(), z.string().max(500, "too-long")),
    }),
    async ({ store, actor, round, values: { leave, ...wish }, now, leadOrAgain }) => {
      const outcome = await recommend(store, actor, round.id, { ...wish, leftOut: leftOutIn(leave) }, now);
      return leadOrAgain(outcome, { done: outcome.ok && outcome.value.signedAt !== null ? "signed" : "drawn-up" });
    },
    at("recommendation"),
  ),
  "sign-recommendation": form(
    inRound("recommend"),
    z.object({ recommendation: text }),
    async ({ store, actor, round, values, now, leadOrAgain }) =>
      leadOrAgain(await signRecommendation(store, actor, { round: round.id, ...values }, now), { done: "signed" }),
    at("recommendation"),
  ),
  "withdraw-recommendation": form(
    inRound("recommend"),
    z.object({ recommendation: text, why: words(1_000) }),
    async ({ store, actor, round, values, now, leadOrAgain }) =>
      leadOrAgain(await withdrawRecommendation(store, actor, { round: round.id, ...values }, now), {
        done: "taken-back",
        anchor: "withdraw",
      }),
    at("recommendation"),
  ),
};
