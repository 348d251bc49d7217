import { randomUUID } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { ObjectionOutcome } from "#lib/programme/publicity";
import { dayOf, isDay } from "#lib/text/day";
import type { Connection, Database } from "../client";
import { applications, objectionAnswers, objections, publicities } from "../schema";
import { sealOfObjection } from "../service/process-seals";
import { sealOfRow } from "../service/seals";
import { record } from "../service/trail";
import { admitApplication, admitRound, isRecused, type RoundShut } from "./admission";
import { objectionFilesOf, type ProcessFile } from "./process-files";

export type ObjectionRecord = typeof objections.$inferSelect;
export type ObjectionAnswer = typeof objectionAnswers.$inferSelect;

/** An objection with its firm, all that was found of it, the last first, and its files. */
export type ObjectionLine = ObjectionRecord & {
  firm: { number: number; name: string; region: string | null };
  answers: ObjectionAnswer[];
  files: ProcessFile[];
};

/** What stands of an objection: `null` while it is open. */
export const outcomeOf = ({ answers }: Pick<ObjectionLine, "answers">): ObjectionOutcome | null =>
  answers[0]?.outcome ?? null;

/** What was said against the firms of a round, in the order in which it came. */
export async function objectionsIn(on: Connection, round: string): Promise<ObjectionLine[]> {
  const rows = await on
    .select({
      objection: objections,
      firm: { number: applications.number, name: applications.firmName, region: applications.region },
    })
    .from(objections)
    .innerJoin(publicities, eq(publicities.id, objections.publicity))
    .innerJoin(applications, eq(applications.id, objections.application))
    .where(eq(publicities.round, round))
    .orderBy(asc(objections.receivedOn), asc(objections.at));
  if (rows.length === 0) return [];
  const answers = await on
    .select({ answer: objectionAnswers })
    .from(objectionAnswers)
    .innerJoin(objections, eq(objections.id, objectionAnswers.objection))
    .innerJoin(publicities, eq(publicities.id, objections.publicity))
    .where(eq(publicities.round, round))
    .orderBy(asc(objectionAnswers.at));
  const files = await objectionFilesOf(on, round);
  return rows.map(({ objection, firm }) => ({
    ...objection,
    firm,
    answers: answers.flatMap(({ answer }) => (answer.objection === objection.id ? [answer] : [])).reverse(),
    files: files.filter((file) => file.objection === objection.id),
  }));
}

/** What is typed of an objection. Who gives no name may still be reached. */
export type NewObjection = {
  publicity: string;
  application: string;
  receivedOn: string;
  name: string;
  contact: string;
  what: string;
};

export type ObjectRefusal = RoundShut | "bad-day" | "ahead" | "no-words" | "not-on-list";

/** Puts an objection on record; from then on its firm is on no list that is sent up. */
export function takeObjection(
  database: Database,
  actor: Actor,
  { publicity, application, receivedOn, name, contact, what }: NewObjection,
  at: Date,
): Promise<Outcome<ObjectionRecord, ObjectRefusal>> {
  return database.durably(async (inside): Promise<Outcome<ObjectionRecord, ObjectRefusal>> => {
    const admitted = await admitApplication(inside, actor, "handle-objection", application, at);
    if (!admitted.ok) return admitted;
    if (actor.kind !== "person") return refused("not-found");
    const [list] = await inside.select().from(publicities).where(eq(publicities.id, publicity));
    if (list?.round !== admitted.value.round.id) return refused("not-found");
    if (!list.firms.some((firm) => firm.application === application)) return refused("not-on-list");
    if (!isDay(receivedOn)) return refused("bad-day");
    if (receivedOn > dayOf(at)) return refused("ahead");
    if (what.trim() === "") return refused("no-words");
    const row: ObjectionRecord = {
      ...{ id: randomUUID(), publicity, application, receivedOn, what: what.trim(), by: actor.user, at },
      ...{ name: name.trim() || null, contact: contact.trim() || null },
    };
    await inside.insert(objections).values(row);
    const detail = { objection: row.id, hash: sealOfObjection(row) };
    await record(inside, actor, "handle-objection", application, at, detail);
    return done(row);
  });
}

/** What is typed of what became of an objection. */
export type NewAnswer = {
  objection: string;
  outcome: ObjectionOutcome;
  found: string;
  handler: string;
  handledOn: string;
};

export type AnswerRefusal = RoundShut | "bad-day" | "ahead" | "before-received" | "no-found" | "no-handler";

/** Says what an objection came to. It may be said anew: the last word holds, the others stay. */
export function answerObjection(
  database: Database,
  actor: Actor,
  round: string,
  { objection, outcome, found, handler, handledOn }: NewAnswer,
  at: Date,
): Promise<Outcome<ObjectionAnswer, AnswerRefusal>> {
  return database.durably(async (inside): Promise<Outcome<ObjectionAnswer, AnswerRefusal>> => {
    const admitted = await admitRound(inside, actor, "handle-objection", round, at);
    if (!admitted.ok) return admitted;
    if (actor.kind !== "person") return refused("not-found");
    const [row] = await inside
      .select({ objection: objections })
      .from(objections)
      .innerJoin(publicities, eq(publicities.id, objections.publicity))
      .where(and(eq(objections.id, objection), eq(publicities.round, round)));
    if (!row) return refused("not-found");
    const { application, receivedOn } = row.objection;
    const own = await admitApplication(inside, actor, "handle-objection", application, at);
    if (!own.ok) return own;
    if (await isRecused(inside, actor.user, own.value)) return refused("recused");
    if (!isDay(handledOn)) return refused("bad-day");
    if (handledOn > dayOf(at)) return refused("ahead");
    if (handledOn < receivedOn) return refused("before-received");
    if (found.trim() === "") return refused("no-found");
    if (handler.trim() === "") return refused("no-handler");
    const answer: ObjectionAnswer = {
      ...{ id: randomUUID(), objection, outcome, found: found.trim(), handler: handler.trim(), handledOn },
      ...{ by: actor.user, at },
    };
    await inside.insert(objectionAnswers).values(answer);
    const detail = { answer: answer.id, outcome, hash: sealOfRow(answer) };
    await record(inside, actor, "handle-objection", application, at, detail);
    return done(answer);
  });
}
