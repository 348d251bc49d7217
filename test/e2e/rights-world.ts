import { createHmac, randomUUID } from "node:crypto";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { hashOfToken } from "#app/accounts/keys";
import { sessionCookie } from "#app/accounts/signed-in";
import { openDatabase } from "#db/client";
import { createRound } from "#db/programme/rounds";
import {
  answers,
  applications,
  operators,
  organisations,
  seats,
  sessions,
  shares,
  sheets,
  snapshots,
  users,
} from "#db/schema";
import { type Capacity, type OrganisationKind, type Role, rolesOf } from "#lib/access";
import { reviewedRound } from "./reviewed-round";

/** Somebody who asks: signed in, or by the token of a link or share, or a stranger with neither. */
export type Asker = { role: Capacity; cookie: string | null; knows: boolean };

/** A sheet of the firm, with its link, a share of its result, and its application in the open round. */
export type MadeSheet = { id: string; link: string; share: string; application: string };

const data = process.env.TEST_DATA ?? "";
const connect = () => openDatabase({ url: `file:${join(data, "leapmark.db")}` });

/** A bureau with a round in preparation and an open one, a firm with a sheet in it, and somebody signed in for every role. */
export async function rightsWorld() {
  const { round, firms, people } = await reviewedRound(2);
  const database = await connect();
  const { db } = database;
  const now = new Date();
  const secret = process.env.AUTH_SECRET ?? "";
  const bureau = people.officer.actor.organisation;
  const application = firms[0] ?? "";

  async function signIn(user: string, seat: string | null): Promise<string> {
    const token = randomUUID();
    const times = { createdAt: now, updatedAt: now, expiresAt: new Date(now.getTime() + 600_000) };
    await db.insert(sessions).values({ id: randomUUID(), userId: user, token, seat, ...times });
    const signature = createHmac("sha256", secret).update(token).digest("base64");
    return `${sessionCookie}=${encodeURIComponent(`${token}.${signature}`)}`;
  }
  async function organisation(kind: OrganisationKind): Promise<string> {
    const id = randomUUID();
    await db.insert(organisations).values({ id, kind, name: kind, secondFactor: false, createdAt: now });
    return id;
  }
  async function person(role: Role, of: string | null): Promise<string> {
    const user = randomUUID();
    const times = { createdAt: now, updatedAt: now };
    await db
      .insert(users)
      .values({ id: user, name: role, email: `${user}@example.com`, emailVerified: true, ...times });
    if (of === null) await db.insert(operators).values({ user, createdAt: now });
    else await db.insert(seats).values({ organisation: of, user, role, createdAt: now });
    return signIn(user, of);
  }

  const firm = await organisation("firm");
  const [first] = await db.select().from(applications).where(eq(applications.id, application));
  const [frozen] = await db
    .select()
    .from(snapshots)
    .where(eq(snapshots.sheet, first?.sheet ?? ""));
  if (!first || !frozen) throw new Error("nothing was submitted");
  let number = 1;

  /** A sheet of its own for each request: what one does must not stand in the way of the next. */
  async function newSheet(state: "draft" | "submitted"): Promise<MadeSheet> {
    const [sheet, link, share] = [randomUUID(), randomUUID(), randomUUID()];
    const made = { edition: "2026-1", depth: "full" as const, year: 2025 };
    const revision = state === "draft" ? 0 : 1;
    number += 1;
    await db.insert(sheets).values({
      ...{ id: sheet, ...made, locale: "zh", createdAt: now, linkHash: hashOfToken(link), state, revision },
      organisation: firm,
    });
    await db.insert(answers).values({
      ...{ sheet, question: "staff", revision: 1, entry: { answer: 180 }, note: null, by: "firm", at: now },
    });
    if (state === "submitted") await db.insert(snapshots).values({ ...frozen, sheet } as typeof frozen & object);
    await db.insert(shares).values({
      ...{ id: share, sheet, revision: 1, tokenHash: hashOfToken(share), createdAt: now },
      expiresAt: new Date(now.getTime() + 600_000),
    });
    return { id: sheet, link, share, application: randomUUID() };
  }

  /** The same in the open round, where it has been begun. */
  async function newApplication(): Promise<MadeSheet> {
    const sheet = await newSheet("draft");
    const { sheet: _, ...rest } = first as typeof first & object;
    const own = { id: sheet.application, number, changed: number, linkHash: hashOfToken(sheet.link), snapshot: null };
    await db.insert(applications).values({ ...rest, ...own, sheet: sheet.id, state: "started" });
    return sheet;
  }
  const wish = {
    name: "筹备中的批次",
    notice: "",
    tier: "little-giant" as const,
    action: "new" as const,
    province: null,
  };
  const preparing = await createRound(
    database,
    people.officer.actor,
    {
      ...{ ...wish, opensOn: "2026-04-25", closesOn: "2099-12-31", sealed: false, deciders: 2 as const },
      ...{ requirements: [], extraQuestions: [], ruleSet: "little-giant-2026", edition: "2026-1" },
    },
    now,
  );
  if (!preparing.ok) throw new Error(preparing.reason);

  /** Everybody of organisations that have these, or others, that have nothing to do with them. */
  async function everybody(own: boolean): Promise<Asker[]> {
    const at: Record<OrganisationKind, string> = own
      ? { firm, bureau, practice: await organisation("practice") }
      : {
          firm: await organisation("firm"),
          bureau: await organisation("bureau"),
          practice: await organisation("practice"),
        };
    const asking: Asker[] = [];
    for (const kind of ["firm", "bureau", "practice"] as const)
      for (const role of rolesOf[kind]) asking.push({ role, cookie: await person(role, at[kind]), knows: false });
    return asking;
  }
  return {
    ...{ db, round, application, preparing: preparing.value.id, newSheet, newApplication },
    own: await everybody(true),
    others: await everybody(false),
    operator: { role: "operator" as const, cookie: await person("operator", null), knows: false },
    close: () => database.close(),
  };
}

export type RightsWorld = Awaited<ReturnType<typeof rightsWorld>>;
