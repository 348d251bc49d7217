import { and, eq, gt, isNotNull, isNull, or } from "drizzle-orm";
import type { Person } from "#lib/access";
import { type Anchor, anchorIn, partBehind } from "#lib/advising/anchor";
import { done, type Outcome, refused } from "#lib/outcome";
import { leadingRole } from "#lib/roles";
import type { Connection } from "../client";
import { engagedSheets, engagements, seats, threads } from "../schema";
import type { Shut } from "../sheets/admission";
import type { Engagement } from "./admission";
import { admitClient, type ClientSheet, type KeysOfAnswers } from "./client-sheet";

export type Thread = typeof threads.$inferSelect;

/** Whether somebody's engagement shows them what a thread hangs on. */
export function mayDiscuss(anchor: Anchor, { sheet, engagement }: ClientSheet, keysOfAnswers: KeysOfAnswers): boolean {
  const answers = new Set(keysOfAnswers(sheet));
  const part = partBehind(anchor, (key) => answers.has(key));
  return part === null || engagement.opens.includes(part);
}

/** Whoever of a practice sees a client: who leads it, and who is in charge. */
export const isAmongThose = ({ practice, advisor }: Pick<Engagement, "practice" | "advisor">) =>
  and(
    eq(seats.organisation, practice),
    isNull(seats.endedAt),
    or(eq(seats.role, leadingRole("practice")), eq(seats.user, advisor ?? "")),
  );

/** Those people, by their ids. */
export async function seeing(on: Connection, engagement: Engagement): Promise<Set<string>> {
  const rows = await on.select({ user: seats.user }).from(seats).where(isAmongThose(engagement));
  return new Set(rows.map(({ user }) => user));
}

/** A thread on which somebody of a practice may act now. */
export async function admitThread(
  inside: Connection,
  actor: Person & { sheet: string },
  id: string,
  keysOfAnswers: KeysOfAnswers,
  at: Date,
): Promise<Outcome<{ thread: Thread; engagement: Engagement }, Shut>> {
  const client = await admitClient(inside, actor, "discuss-client", at);
  if (!client.ok) return client;
  const { sheet, engagement } = client.value;
  const isIt = and(eq(threads.id, id), eq(threads.sheet, sheet.id), eq(threads.practice, engagement.practice));
  const [thread] = await inside.select().from(threads).where(isIt);
  const anchor = anchorIn(thread?.anchor);
  if (!thread || !anchor || !mayDiscuss(anchor, client.value, keysOfAnswers)) return refused("not-found");
  return done({ thread, engagement });
}

/** Practices that see a sheet at a moment. */
export async function practicesOn(on: Connection, sheet: string, at: Date): Promise<Set<string>> {
  const { practice, takenAt, endedAt, expiresAt } = engagements;
  const rows = await on
    .select({ practice })
    .from(engagedSheets)
    .innerJoin(engagements, eq(engagements.id, engagedSheets.engagement))
    .where(and(eq(engagedSheets.sheet, sheet), isNotNull(takenAt), isNull(endedAt), gt(expiresAt, at)));
  return new Set(rows.map((row) => row.practice ?? ""));
}
