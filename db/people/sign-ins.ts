import { and, desc, eq, inArray } from "drizzle-orm";
import type { Database } from "../client";
import { trail, users } from "../schema";
import { record, type TrailAct } from "../service/trail";

/** How somebody tried to sign in, and what came of it; with what kind of browser, and from which network, as a mark. */
export type SignIn = {
  by: "password" | "code" | "recovery-code" | "sso";
  came: "in" | "second-step" | "refused" | "limited";
  device: string;
  place: string;
};

/** Whose account it was about: by its address as it was typed, or its id; `null` where nobody knows. */
export type Whose = { email: string } | { user: string } | null;

const acts = { in: "sign-in", refused: "refuse-sign-in" } as const satisfies Record<"in" | "refused", TrailAct>;

/** Notes in the trail of an account that somebody signed in, or was refused; nothing where there is no such account. */
export async function recordSignIn(
  database: Database,
  whose: Whose,
  { came, by, device, place }: SignIn,
  at: Date,
): Promise<void> {
  if (whose === null || (came !== "in" && came !== "refused")) return;
  const isTheirs = "user" in whose ? eq(users.id, whose.user) : eq(users.email, whose.email.toLowerCase());
  await database.transaction(async (inside) => {
    const [user] = await inside.select({ id: users.id }).from(users).where(isTheirs);
    if (user) await record(inside, { kind: "stranger" }, acts[came], user.id, at, { by, device, place });
  });
}

export type SignInLine = { at: Date; isIn: boolean; by: string; device: string; place: string };

/** The last times that somebody signed in to an account or was refused, the latest first. */
export async function listSignIns({ db }: Pick<Database, "db">, user: string, most: number): Promise<SignInLine[]> {
  const rows = await db
    .select({ at: trail.at, act: trail.act, detail: trail.detail })
    .from(trail)
    .where(and(eq(trail.sheet, user), inArray(trail.act, Object.values(acts))))
    .orderBy(desc(trail.id))
    .limit(most);
  return rows.map(({ at, act, detail }) => ({
    ...{ at, isIn: act === acts.in, by: `${detail.by}` },
    ...{ device: `${detail.device}`, place: `${detail.place}` },
  }));
}
