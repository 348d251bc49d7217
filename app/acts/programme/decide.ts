import type { Database } from "#db/client";
import { confirmDecision, objectToDecision, type Proposal, proposeDecision } from "#db/programme/decisions";
import type { Actor } from "#lib/access";
import { law } from "./rules";

/** Decides on an application by the law of its round; where the round takes two persons, it is a proposal. */
export const decide = (store: Database, actor: Actor, application: string, proposal: Proposal, now: Date) =>
  proposeDecision(store, actor, application, proposal, law, now);

export type SecondWord = { answer: "confirm" | "object"; decision: string; revision: number; reason: string };

/** The second person's word on a proposal: it becomes final, or goes back with a reason. */
export const answerProposal = (
  store: Database,
  actor: Actor,
  application: string,
  { answer, ...seen }: SecondWord,
  now: Date,
) =>
  answer === "confirm"
    ? confirmDecision(store, actor, application, seen, law, now)
    : objectToDecision(store, actor, application, seen, now);
