import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "#lib/access";
import type { Database } from "../client";
import { organisations, rounds, seats } from "../schema";
import type { JobRecord } from "../service/jobs";
import type { RoundRecord } from "./admission";
import { seatRegion } from "./seat-region";

export type JobParties = {
  /** Who asked for it, in the role that they have now. */
  actor: Extract<Actor, { kind: "person" }>;
  round: RoundRecord;
  /** Name of the bureau. */
  bureau: string;
};

/** For whom a job is done; `null` where whoever asked for it has left the organisation. */
export async function partiesOfJob(
  { db }: Pick<Database, "db">,
  { by, organisation, round }: Pick<JobRecord, "by" | "organisation" | "round">,
): Promise<JobParties | null> {
  const [row] = await db
    .select({ role: seats.role, region: seats.region, round: rounds, bureau: organisations.name })
    .from(rounds)
    .innerJoin(organisations, eq(organisations.id, rounds.organisation))
    .innerJoin(seats, and(eq(seats.organisation, rounds.organisation), eq(seats.user, by), isNull(seats.endedAt)))
    .where(and(eq(rounds.id, round), eq(rounds.organisation, organisation)));
  if (!row) return null;
  const { role, region, ...rest } = row;
  const reach = await seatRegion(db, { organisation, region });
  return { ...rest, actor: { kind: "person", user: by, organisation, role, ...reach } };
}

/** The name of the bureau whose round it is, as firms are told it. */
export async function bureauOf(
  { db }: Pick<Database, "db">,
  { organisation }: Pick<RoundRecord, "organisation">,
): Promise<string> {
  const [row] = await db
    .select({ name: organisations.name })
    .from(organisations)
    .where(eq(organisations.id, organisation));
  return row?.name ?? "";
}
