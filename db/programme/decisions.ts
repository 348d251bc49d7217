import { randomUUID } from "node:crypto";
import { asc, eq, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { DecisionOutcome } from "#lib/programme/application";
import { finalDecision, openProposal } from "#lib/programme/decision";
import { despiteOf } from "#lib/programme/despite";
import type { FourVerdicts } from "#lib/programme/verdicts";
import { canonical } from "#lib/text/canonical";
import type { Connection, Database } from "../client";
import { decisions } from "../schema";
import { sealOfDecision } from "../service/seals";
import { record } from "../service/trail";
import { type RoundRecord, type RoundShut, touch } from "./admission";
import type { ActBasis, ApplicationBasis, DecisionRecord } from "./application-file";
import { actOn } from "./firm-act";
import { opinionsMissing } from "./opinions";

export type Proposal = {
  outcome: DecisionOutcome;
  reason: string;
  /** What is said of each clause, by criterion. */
  clauses: Readonly<Record<string, string>>;
  /** Why the firm is recommended although a clause is unmet, by criterion. */
  despite?: Readonly<Record<string, string>>;
  /** Revision of the application that its author saw, and the rule set that its verdicts went by. */
  revision: number;
  ruleSet: string;
};

/** Why a decision was not taken in, besides the round being shut. */
export type DecideRefusal =
  | RoundShut
  | "stale"
  /** The firm has not submitted, was asked for more, withdrew, or is late and not admitted. */
  | "not-submitted"
  | "no-reason"
  /** It recommends a firm and says nothing of a clause that the firm fails. */
  | "unmet-unexplained"
  /** A region that the round asks has given no opinion yet. */
  | "opinion-missing"
  /** Nothing waits for a second person. */
  | "nothing-proposed"
  /** It needs another person than the one who proposed it. */
  | "same-person";

/** The verdicts on an application as it stands, by the round's rule set. */
export type Judge = (basis: ApplicationBasis) => FourVerdicts;

/** What the round's rule set says of an application, and for which of its criteria a firm with such verdicts fails. */
export type Law = { judge: Judge; failing: (round: RoundRecord, verdicts: FourVerdicts) => readonly string[] };

/** What was proposed, confirmed and objected to of an application, oldest first. */
export const decisionsOf = (on: Connection, application: string): Promise<DecisionRecord[]> =>
  on.select().from(decisions).where(eq(decisions.application, application)).orderBy(asc(decisions.at), sql`rowid`);

function sealOfRound({ id, ruleSetSeal }: RoundRecord): string {
  if (ruleSetSeal === null) throw new Error(`round ${id} was opened without a sealed rule set`);
  return ruleSetSeal;
}

/** A decision as it is written down for good. */
function sealed(content: Omit<DecisionRecord, "id" | "hash">): DecisionRecord {
  const row = { id: randomUUID(), ...content };
  return { ...row, hash: sealOfDecision(row) };
}

/** Writes a decision down for good, with its line in the trail. */
async function freeze(
  inside: Connection,
  actor: Actor,
  act: "decide" | "confirm-decision",
  row: DecisionRecord,
): Promise<DecisionRecord> {
  await inside.insert(decisions).values(row);
  const { id: decision, stage, outcome, hash, at } = row;
  await record(inside, actor, act, row.application, at, { decision, stage, outcome, hash });
  return row;
}

/**
 * Decides on an application: at once where the round takes one person, else as a proposal that a second one has to
 * confirm. Deciding anew takes the same persons; the earlier decision stays in force until then and as a row for good.
 */
export function proposeDecision(
  database: Database,
  actor: Actor,
  application: string,
  { outcome, reason, clauses, despite = {}, revision, ruleSet }: Proposal,
  law: Law,
  at: Date,
): Promise<Outcome<DecisionRecord, DecideRefusal>> {
  const attempt = { act: "decide", seen: revision } as const;
  return actOn<DecisionRecord | null, DecisionRecord, DecideRefusal>(database, actor, application, attempt, at, {
    /** The decision as it would be; `null` where there is nothing to decide on, or not all is said of it. */
    weigh(basis, by) {
      const { round, submission } = basis;
      if (!submission) return null;
      const verdicts = law.judge(basis);
      const explained = despiteOf(law.failing(round, verdicts), { outcome, despite });
      if (explained === undefined) return null;
      return sealed({
        application,
        stage: round.deciders === 1 ? "final" : "proposed",
        outcome,
        reason: reason.trim(),
        clauses,
        verdicts,
        ruleSet: round.ruleSet,
        ruleSetSeal: sealOfRound(round),
        edition: submission.edition,
        snapshot: submission.revision,
        despite: explained,
        proposal: null,
        by,
        at,
      });
    },
    async write(inside, basis, _by, row) {
      const { round, submission } = basis;
      if (ruleSet !== round.ruleSet) return refused("stale");
      if (!submission || basis.application.state !== "submitted") return refused("not-submitted");
      if (reason.trim() === "") return refused("no-reason");
      if ((await opinionsMissing(inside, basis, null)).length > 0) return refused("opinion-missing");
      if (!row) return refused("unmet-unexplained");
      await freeze(inside, actor, "decide", row);
      await touch(inside, basis.application, {
        decision: outcome,
        decisionStage: row.stage,
        revision: revision + 1,
      });
      return done(row);
    },
  });
}

type Answering = { decision: string; revision: number };

type Answer<Weighed> = {
  weigh: (basis: ActBasis) => Weighed;
  write: (
    inside: Connection,
    basis: ActBasis,
    answered: { proposal: DecisionRecord; by: string; before: DecisionRecord[]; weighed: Weighed },
  ) => Promise<Outcome<DecisionRecord, DecideRefusal>>;
};

/** The second person's answer to the proposal that it saw, which must still rest on what is stored. */
function answer<Weighed>(
  database: Database,
  actor: Actor,
  application: string,
  { decision, revision }: Answering,
  at: Date,
  { weigh, write }: Answer<Weighed>,
): Promise<Outcome<DecisionRecord, DecideRefusal>> {
  const attempt = { act: "confirm-decision", seen: revision } as const;
  return actOn<Weighed, DecisionRecord, DecideRefusal>(database, actor, application, attempt, at, {
    weigh,
    async write(inside, basis, by, weighed) {
      const before = await decisionsOf(inside, application);
      const proposal = openProposal(before);
      if (!proposal) return refused("nothing-proposed");
      if (proposal.id !== decision) return refused("stale");
      if (proposal.by === by) return refused("same-person");
      return write(inside, basis, { proposal, by, before, weighed });
    },
  });
}

/** Writes down what a second person says of a proposal: the proposal's content, but for what the answer changes. */
function freezeAnswer(
  inside: Connection,
  actor: Actor,
  { id, hash: _, ...content }: DecisionRecord,
  change: Pick<DecisionRecord, "stage" | "by" | "at"> & { reason?: string },
): Promise<DecisionRecord> {
  return freeze(inside, actor, "confirm-decision", sealed({ ...content, proposal: id, ...change }));
}

/** Confirms what somebody else proposed: it is final from now on. */
export function confirmDecision(
  database: Database,
  actor: Actor,
  application: string,
  answering: Answering,
  law: Law,
  at: Date,
): Promise<Outcome<DecisionRecord, DecideRefusal>> {
  return answer(database, actor, application, answering, at, {
    weigh: (basis) => canonical(law.judge(basis)),
    async write(inside, basis, { proposal, by, weighed }) {
      const { submission } = basis;
      if (!submission || basis.application.state !== "submitted") return refused("not-submitted");
      // What it rests on has changed since: the firm submitted again, or a value was verified.
      if (proposal.snapshot !== submission.revision) return refused("stale");
      if (weighed !== canonical(proposal.verdicts)) return refused("stale");
      // A proposal from before such words were asked for cannot be confirmed without them.
      if (despiteOf(law.failing(basis.round, proposal.verdicts), proposal) === undefined)
        return refused("unmet-unexplained");
      const row = await freezeAnswer(inside, actor, proposal, { stage: "final", by, at });
      const change = { decision: row.outcome, decisionStage: row.stage, revision: answering.revision + 1 };
      await touch(inside, basis.application, change);
      return done(row);
    },
  });
}

/** Sends back what somebody else proposed, with a reason; a decision that was final before stays in force. */
export function objectToDecision(
  database: Database,
  actor: Actor,
  application: string,
  answering: Answering & { reason: string },
  at: Date,
): Promise<Outcome<DecisionRecord, DecideRefusal>> {
  return answer(database, actor, application, answering, at, {
    weigh: () => null,
    async write(inside, basis, { proposal, by, before }) {
      if (answering.reason.trim() === "") return refused("no-reason");
      const objection = { stage: "objected", reason: answering.reason.trim(), by, at } as const;
      const row = await freezeAnswer(inside, actor, proposal, objection);
      const inForce = finalDecision(before) ?? row;
      const change = { decision: inForce.outcome, decisionStage: inForce.stage, revision: answering.revision + 1 };
      await touch(inside, basis.application, change);
      return done(row);
    },
  });
}
