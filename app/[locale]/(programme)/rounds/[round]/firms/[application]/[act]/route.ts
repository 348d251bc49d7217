import { z } from "zod";
import { admitLate } from "#app/acts/programme/admit-late";
import { answerProposal, decide } from "#app/acts/programme/decide";
import { returnApplication } from "#app/acts/programme/return-application";
import { factsOfRound } from "#app/acts/programme/round-rules";
import { verify } from "#app/acts/programme/verify";
import { onApplication } from "#app/forms/doors";
import { day, file, revision, text } from "#app/forms/fields";
import { form, forms, nothingThere } from "#app/forms/form";
import { translator } from "#app/translate";
import { problemText } from "#app/words/problem-text";
import { firmMessage } from "#app/work/firm-messages";
import type { RoundRecord } from "#db/programme/admission";
import { giveOpinion } from "#db/programme/opinions";
import { formText } from "#lib/entry/form-text";
import { factValueOf, readFact } from "#lib/entry/reading";
import { decisionOutcomes } from "#lib/programme/application";
import { opinionOutcomes } from "#lib/programme/region";
import { type Fact, type FactKey, type FactValue, isYearly } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import type { Locale } from "#lib/text/text";
import { at, handlingForms } from "./handling";
import { supplementForms } from "./supplement";
import { tellingForms } from "./telling";
import { visitActs } from "./visit-acts";

export { nothingThere as GET } from "#app/forms/form";

const note = z.string().max(4_000, "too-long");

const Decision = z.object({
  outcome: z.enum(decisionOutcomes, "no-outcome"),
  revision,
  ruleSet: text,
  reason: z.string().max(4_000, "too-long"),
  clause: z.record(z.string().max(40), z.string().max(1_000, "too-long")),
  despite: z.record(z.string().max(40), z.string().max(1_000, "too-long")),
});

const Opinion = z.object({
  outcome: z.enum(opinionOutcomes, "no-opinion"),
  revision,
  ruleSet: text,
  reason: z.string().max(2_000, "too-long").default(""),
});

const Answer = z.object({
  answer: z.enum(["confirm", "object"]),
  decision: z.uuid(),
  revision,
  reason: z.string().max(2_000, "too-long").default(""),
});

const Finding = z.object({
  fact: text,
  snapshot: revision,
  seen: revision,
  reason: z.string().max(2_000, "too-long").default(""),
  evidence: z.string().max(40).default(""),
  act: text,
  file,
});

/** What the bureau does about one firm. */
export const POST = forms({
  ...visitActs,
  ...handlingForms,
  decide: form(
    onApplication("decide"),
    Decision,
    async ({ store, actor, application, values: { clause: clauses, ...wish }, now, leadOrAgain }) => {
      const outcome = await decide(store, actor, application, { ...wish, clauses }, now);
      const done = outcome.ok && outcome.value.stage === "final" ? "decided" : "proposed";
      return leadOrAgain(outcome, { done });
    },
    at("decide"),
  ),
  answer: form(
    onApplication("confirm-decision"),
    Answer,
    async ({ store, actor, application, values, now, leadOrAgain }) => {
      const done = values.answer === "confirm" ? "confirmed" : "objected";
      return leadOrAgain(await answerProposal(store, actor, application, values, now), { done });
    },
    at("decide"),
  ),
  verify: form(
    onApplication("verify"),
    Finding,
    async ({ store, actor, application, round, locale, form: body, values, now, again, leadOrAgain }) => {
      const fact = factOf(round, values.fact);
      if (!fact) return nothingThere();
      const anchor = `verify-${values.fact.replaceAll(".", "-")}`;
      const isBack = values.act === "back";
      const entry = isBack ? { value: null } : valueIn(body, fact, values.fact, locale);
      if ("problem" in entry) return again(entry.problem, { anchor });
      const finding = {
        fact: values.fact,
        value: entry.value,
        reason: values.reason,
        evidence: values.evidence || null,
        seen: { snapshot: values.snapshot, fact: values.seen },
        sent: values.file ?? null,
      };
      const outcome = await verify(store, actor, application, finding, now);
      const dropsFile = !outcome.ok && outcome.reason === "bad-file";
      return leadOrAgain(outcome, {
        ...{ done: isBack ? "taken-back" : "verified", query: { fact: values.fact } },
        ...{ anchor, dropsFile },
      });
    },
    at("criteria"),
  ),
  opinion: form(
    onApplication("give-opinion"),
    Opinion,
    async ({ store, actor, application, values, now, leadOrAgain }) =>
      leadOrAgain(await giveOpinion(store, actor, application, values, now), { done: "opinion" }),
    at("opinions"),
  ),
  /** Returns an application for more, with a note and a day until which it has to come back. */
  return: form(
    onApplication("return-application"),
    z.object({ revision, note: note.min(1, "no-note"), dueOn: day }),
    async ({ store, actor, application: id, values: { revision: seen, ...wish }, now, leadOrAgain }) => {
      const message = firmMessage("returned", { note: wish.note, until: wish.dueOn });
      const outcome = await returnApplication(store, actor, { id, seen, ...wish, message }, now);
      return leadOrAgain(outcome, { done: "returned" });
    },
    at("return"),
  ),
  /** Admits an application that came after the deadline, for a reason. */
  admit: form(
    onApplication("admit-late"),
    z.object({ revision, note }),
    async ({ store, actor, application: id, values: { revision: seen, note: reason }, now, leadOrAgain }) => {
      const outcome = await admitLate(store, actor, { id, seen, note: reason, message: firmMessage("admitted") }, now);
      return leadOrAgain(outcome, { done: outcome.ok && outcome.value === "late" ? "late-proposed" : "admitted" });
    },
    at("return"),
  ),
  ...tellingForms,
  ...supplementForms,
});

/** The fact of a key, where the key is one: with a year where the fact has one, and only there. */
function factOf(round: RoundRecord, key: FactKey): Fact | null {
  const { fact: id, year } = partsOf(key);
  const fact = factsOfRound(round).get(id);
  if (!fact) return null;
  return isYearly(fact) === (year !== null) ? fact : null;
}

function valueIn(form: FormData, fact: Fact, key: FactKey, locale: Locale): { value: FactValue } | { problem: string } {
  const list = fact.kind === "list" ? { fields: fact.fields.map(({ id }) => id), atMost: fact.atMost } : null;
  const wordsAt = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : null;
  };
  const { entry, problems } = readFact(fact, formText({ key, list }, wordsAt));
  const value = factValueOf(fact, entry);
  if (value !== undefined) return { value };
  const [problem] = problems;
  const missing = translator(locale)("review.notGiven");
  return {
    problem: translator(locale)("review.problems.bad-value", {
      problem: problem ? problemText(locale, { fact }, problem) : missing,
    }),
  };
}
