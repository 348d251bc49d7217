import { and, count, eq, inArray, isNull, lt, ne, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { type Act, type Actor, may } from "#lib/access";
import type { RegionLevel } from "#lib/programme/region";
import { endOfDay } from "#lib/text/day";
import type { Database } from "../client";
import { applications, decisions, rounds } from "../schema";
import { isWithin, type RoundRecord } from "./admission";
import { isObjected, latest } from "./open-proposals";
import { openObjections, opinionsDue, periodsOver, visitsDue, type Waiting } from "./todo-process";

/** What can wait for somebody of a bureau. */
export const todoKinds = [
  "mine",
  "opinion",
  "confirm",
  "objected",
  "overdue",
  "late",
  "visits",
  "objections",
  "publicity",
] as const;
export type TodoKind = (typeof todoKinds)[number];

/** How many firms of a round wait for whoever looks, and for what. */
export type Todo = Waiting & { name: string; kind: TodoKind };

const rightFor = {
  mine: "read-application",
  opinion: "give-opinion",
  confirm: "confirm-decision",
  objected: "decide",
  overdue: "return-application",
  late: "admit-late",
  visits: "visit",
  objections: "handle-objection",
  publicity: "publish",
} as const satisfies Record<TodoKind, Act>;

const a = applications;
const proposals = alias(decisions, "proposals");

/** Firms that are somebody's, or nobody's. */
const isOnesOwn = (user: string): SQL | undefined => or(eq(a.assignee, user), isNull(a.assignee));

/** Firms of which somebody is not recused. */
const isNotOut = (user: string): SQL => sql`not exists (select 1 from recusals r join rounds o on o.id = ${a.round}
  where r.organisation = o.organisation and r.user = ${user} and r.ended_at is null
  and (r.application = ${a.id} or r.uscc = ${a.uscc}))`;

/** The rounds that are looked into, those of their firms that there are for who looks, and the level of their region. */
type Reach = { rounds: readonly RoundRecord[]; within: SQL | undefined; level: RegionLevel | undefined };

/** The firms of some rounds that wait, counted by round. */
async function countedBy(
  { db }: Pick<Database, "db">,
  kind: TodoKind,
  user: string,
  { rounds: among, within, level }: Reach,
  day: string,
): Promise<Waiting[]> {
  const open = among.map(({ id }) => id);
  const where = and(inArray(a.round, [...open]), within);
  const firms = { round: a.round, firms: count() };
  switch (kind) {
    case "mine": {
      const isUndecided = or(isNull(a.decisionStage), eq(a.decisionStage, "objected"));
      const waits = and(eq(a.assignee, user), inArray(a.state, ["submitted", "late"]), isUndecided);
      return db.select(firms).from(a).where(and(where, waits)).groupBy(a.round);
    }
    case "opinion": {
      const asked = among.filter(({ levels }) => levels.some((each) => each.level === level && each.required));
      return level ? opinionsDue({ db }, asked, and(within, isNotOut(user)), level) : [];
    }
    case "confirm":
      return db
        .select(firms)
        .from(a)
        .innerJoin(decisions, eq(decisions.application, a.id))
        .where(
          and(
            ...[where, eq(a.decisionStage, "proposed"), eq(a.state, "submitted"), isNotOut(user)],
            ...[eq(decisions.stage, "proposed"), latest(["proposed", "final", "objected"]), ne(decisions.by, user)],
          ),
        )
        .groupBy(a.round);
    case "objected":
      return db
        .select(firms)
        .from(a)
        .innerJoin(decisions, eq(decisions.application, a.id))
        .innerJoin(proposals, eq(proposals.id, decisions.proposal))
        .where(and(where, ...isObjected, eq(proposals.by, user)))
        .groupBy(a.round);
    case "overdue":
      return db
        .select(firms)
        .from(a)
        .where(and(where, eq(a.state, "returned"), lt(a.dueOn, day), isOnesOwn(user)))
        .groupBy(a.round);
    case "late":
      return db
        .select(firms)
        .from(a)
        .where(and(where, eq(a.state, "late"), isOnesOwn(user), isNotOut(user)))
        .groupBy(a.round);
    case "visits":
      return visitsDue({ db }, and(where, isNotOut(user)), day);
    case "objections":
      return openObjections({ db }, and(where, isNotOut(user)));
    case "publicity":
      return periodsOver({ db }, open, day);
  }
}

/** What waits for somebody in the rounds of their bureau, round by round; nothing of a round that is still sealed. */
export async function readTodo(database: Database, actor: Actor, { today, now }: { today: string; now: Date }) {
  if (actor.kind !== "person" || actor.organisation === null) return [];
  const { organisation, user } = actor;
  const all = await database.db
    .select()
    .from(rounds)
    .where(and(eq(rounds.organisation, organisation), ne(rounds.state, "draft")));
  const isFor = (round: RoundRecord, act: Act) => {
    const sealed = round.sealed && now < endOfDay(round.closesOn);
    return may(actor, act, { of: "round", organisation, state: round.state, sealed, part: "own" });
  };
  const todo: Todo[] = [];
  for (const kind of todoKinds) {
    const open = all.filter((round) => isFor(round, rightFor[kind]));
    if (open.length === 0) continue;
    const reach = { rounds: open, within: isWithin(actor), level: actor.region?.level };
    for (const waiting of await countedBy(database, kind, user, reach, today))
      todo.push({ ...waiting, name: open.find(({ id }) => id === waiting.round)?.name ?? "", kind });
  }
  return todo;
}
