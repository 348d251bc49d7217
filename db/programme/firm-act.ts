import type { Actor } from "#lib/access";
import { type Done, type Outcome, type Refused, refused } from "#lib/outcome";
import type { Connection, Database } from "../client";
import { breathe } from "../service/breathe";
import { record } from "../service/trail";
import { admitApplication, admitFound, type FoundApplication, isAsRead, type RoundShut } from "./admission";
import { type ActBasis, basisOf } from "./application-file";

/**
 * Which act it is in the trail, and of which revision; where it goes by less than the whole application, `seen` is
 * `null`, and the trail tells what it went by.
 */
type Attempt = { act: "verify" | "give-opinion" | "decide" | "confirm-decision" } & (
  | { seen: number; told?: never }
  | { seen: null; told: number }
);

/** An act on an application: what is worked out of its basis, and what is written by it. */
type ActWork<Weighed, Value, Reason extends string> = {
  weigh: (basis: ActBasis, user: string) => Weighed;
  write: (
    inside: Connection,
    basis: ActBasis,
    user: string,
    weighed: Weighed,
  ) => Promise<Done<Value> | Refused<Reason | "stale">>;
};

/** The basis as it lies there, and what is worked out of it; everybody else has their turn in between. */
async function weighedAt<Weighed>(
  on: Connection,
  found: FoundApplication,
  weigh: (basis: ActBasis) => Weighed,
): Promise<{ basis: ActBasis; weighed: Weighed }> {
  await breathe();
  const basis = await basisOf(on, found);
  await breathe();
  const weighed = weigh(basis);
  await breathe();
  return { basis, weighed };
}

/**
 * Runs an act on an application as one durable transaction. Whoever saw an older revision than the stored one is
 * refused, and the trail tells of that as well. What it rests on is read and worked out before: inside, nobody else can
 * write, so it is done anew there only where the application or its round has changed in between.
 */
export async function actOn<Weighed, Value, Reason extends string>(
  database: Database,
  actor: Actor,
  id: string,
  { act, seen, told }: Attempt,
  at: Date,
  { weigh, write }: ActWork<Weighed, Value, Reason>,
): Promise<Outcome<Value, Reason | RoundShut | "stale">> {
  const first = await admitApplication(database.db, actor, act, id, at);
  if (!first.ok) return first;
  // The matrix gives these acts to persons alone.
  if (actor.kind !== "person") return refused("not-found");
  const { user } = actor;
  const before = await weighedAt(database.db, first.value, (basis) => weigh(basis, user));
  let behind = false;
  const outcome = await database.durably(async (inside) => {
    const stands = await isAsRead(inside, first.value);
    const admitted = stands
      ? await admitFound(inside, actor, act, first.value, at)
      : await admitApplication(inside, actor, act, id, at);
    if (!admitted.ok) return admitted;
    behind = seen !== null && admitted.value.application.revision !== seen;
    if (behind) return refused("stale");
    const basis = stands ? before.basis : await basisOf(inside, admitted.value);
    const weighed = stands ? before.weighed : weigh(basis, user);
    const result = await write(inside, basis, user, weighed);
    behind = !result.ok && result.reason === "stale";
    return result;
  });
  if (behind)
    await database.durably((inside) => record(inside, actor, "refuse-stale", id, at, { act, revision: seen ?? told }));
  return outcome;
}
