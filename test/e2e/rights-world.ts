import { createHmac, randomUUID } from "node:crypto";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { hashOfToken } from "#app/accounts/keys";
import { sessionCookie } from "#app/accounts/signed-in";
import { submit } from "#app/acts/sheets/submit";
import { openDatabase } from "#db/client";
import { createRound } from "#db/programme/rounds";
import {
  colleagueLinks,
  corrections,
  engagedSheets,
  engagements,
  peers,
  posts,
  sessions,
  shares,
  signOffs,
  threads,
  users,
} from "#db/schema";
import { claimSheet } from "#db/sheets/claimed-sheets";
import { createSheet } from "#db/sheets/sheets";
import type { Capacity } from "#lib/access";
import { type OrganisationKind, type Role, rolesOf } from "#lib/roles";
import { newOrganisation, newPerson, newRegion } from "../make/bureaus";
import { saveAnswers } from "../make/entries";
import { giantRound, roundWish } from "../make/rounds";
import { fulfilled } from "../outcome";
import { begunIn, reviewedRound } from "./reviewed-round";

/** Somebody who asks: signed in, or by the token of a link or share, or a stranger with neither. */
export type Asker = { role: Capacity; cookie: string | null; knows: boolean };

/**
 * A sheet of the firm, with its link, a share of its result, a colleague's link, the engagement by which the practice
 * sees it, the token of another one that waits, and its application in the open round.
 */
export type MadeSheet = {
  id: string;
  link: string;
  share: string;
  asking: string;
  engagement: string;
  offer: string;
  /** What the practice asked the firm. */
  thread: string;
  application: string;
};

const data = process.env.TEST_DATA ?? "";
const connect = () => openDatabase({ url: `file:${join(data, "leapmark.db")}` });

/** A bureau with a round in preparation and an open one, a firm with a sheet in it, and somebody signed in for every role. */
export async function rightsWorld() {
  const { round, firms, people } = await reviewedRound(2);
  const database = await connect();
  const { db } = database;
  const now = new Date();
  const secret = process.env.AUTH_SECRET ?? "";
  const bureau = people.officer.actor.organisation ?? "";
  const application = firms[0] ?? "";

  async function signIn(user: string, seat: string | null): Promise<string> {
    const token = randomUUID();
    // An operator needs a second factor.
    const given = seat === null ? { secondFactorAt: now } : {};
    if (seat === null) await db.update(users).set({ twoFactorEnabled: true }).where(eq(users.id, user));
    const times = { createdAt: now, updatedAt: now, expiresAt: new Date(now.getTime() + 600_000) };
    await db.insert(sessions).values({ id: randomUUID(), userId: user, token, seat, ...times, ...given });
    const signature = createHmac("sha256", secret).update(token).digest("base64");
    return `${sessionCookie}=${encodeURIComponent(`${token}.${signature}`)}`;
  }
  const organisation = (kind: OrganisationKind) => newOrganisation(database, kind, now);
  async function person(role: Role, of: string | null): Promise<string> {
    const isRegional = role === "regional-officer" && of !== null;
    const region = isRegional ? await newRegion(database, of, now, { name: "宁州" }) : null;
    const { user } = await newPerson(database, { role, organisation: of, ...(region && { region }) }, now);
    return signIn(user, of);
  }

  const firm = await organisation("firm");
  const firmOwner = await newPerson(database, { role: "firm-owner", organisation: firm }, now);
  const practice = await organisation("practice");
  const advisor = await newPerson(database, { role: "advisor", organisation: practice }, now);
  let number = 1;

  /** Lets the practice see a sheet, its advisor being in charge, and offers it to another. */
  async function engaged(sheet: string): Promise<{ engagement: string; offer: string; thread: string }> {
    const [engagement, offer] = [randomUUID(), randomUUID()];
    const until = new Date(now.getTime() + 600_000);
    const both = { name: "张老师", opens: [], opensPast: true, createdAt: now, offeredUntil: until, expiresAt: until };
    await db.insert(engagements).values([
      { ...both, id: engagement, practice, advisor: advisor.user, takenAt: now },
      { ...both, id: offer, tokenHash: hashOfToken(offer) },
    ]);
    await db
      .insert(engagedSheets)
      .values([engagement, offer].map((id) => ({ engagement: id, sheet, fromRevision: 0 })));
    await db.insert(signOffs).values({
      ...{ id: engagement, sheet, practice, version: 1, signer: advisor.user, signerName: "张老师", signedAt: now },
      ...{ content: "{}", hash: "0" },
    });
    await db.insert(corrections).values({
      ...{ id: engagement, sheet, practice, key: "question:main-product", base: 0, author: advisor.user, at: now },
      ...{ entry: { value: "轴承" }, reason: "问过厂里" },
    });
    const [thread, at] = [randomUUID(), new Date()];
    const times = { openedAt: at, movedAt: at };
    const anchor = "question:main-product";
    await db.insert(threads).values({ id: thread, sheet, practice, anchor, isShared: true, basis: {}, ...times });
    const first = { id: randomUUID(), side: "practice", author: advisor.user, text: "卖给谁？" } as const;
    await db.insert(posts).values({ ...first, thread, mentions: [], at });
    return { engagement, offer, thread };
  }

  /** Has the firm hold a sheet, with an answer and a link to read it by. */
  async function held(sheet: string, link: string, state: "draft" | "submitted"): Promise<string> {
    const linkHash = hashOfToken(link);
    const actor = { kind: "firm", sheet, link: linkHash } as const;
    fulfilled(await claimSheet(database, firmOwner, linkHash, now));
    const staff = { question: "staff", entry: { value: 180 }, note: null, base: 0 };
    fulfilled(await saveAnswers(database, actor, [staff], now));
    if (state === "submitted") fulfilled(await submit(database, actor, { "fact:staff.2025": 1 }, now));
    const share = randomUUID();
    // Also of a draft, where nobody could make one: it must open nothing.
    await db.insert(shares).values({
      ...{ id: share, sheet, revision: 1, tokenHash: hashOfToken(share), createdAt: now },
      expiresAt: new Date(now.getTime() + 600_000),
    });
    return share;
  }

  /** A colleague's link to a fact and a question of a sheet. */
  async function asked(sheet: string): Promise<string> {
    const token = randomUUID();
    await db.insert(colleagueLinks).values({
      ...{ id: token, sheet, tokenHash: hashOfToken(token), name: "财务小王", createdAt: now, fields: {} },
      keys: ["fact:own-brand", "question:main-product"],
      expiresAt: new Date(now.getTime() + 600_000),
    });
    return token;
  }

  /** A sheet of its own for each request: what one does must not stand in the way of the next. */
  async function newSheet(state: "draft" | "submitted"): Promise<MadeSheet> {
    const link = randomUUID();
    const wish = { edition: "2026-1", depth: "full", year: 2025, locale: "zh", linkHash: hashOfToken(link) } as const;
    const { id } = fulfilled(await createSheet(database, { kind: "stranger" }, wish, now));
    const share = await held(id, link, state);
    await db.insert(peers).values({ sheet: id, group: "none", given: now, since: now });
    return { id, link, share, asking: await asked(id), ...(await engaged(id)), application: randomUUID() };
  }

  /** A sheet that the firm has begun in the open round. */
  async function newApplication(): Promise<MadeSheet> {
    const link = randomUUID();
    number += 1;
    const begun = await begunIn(database, { id: round, organisation: bureau }, number, link);
    const id = begun.firm.sheet;
    const share = await held(id, link, "draft");
    return { id, link, share, asking: await asked(id), ...(await engaged(id)), application: begun.application };
  }
  const wish = roundWish({ ...giantRound, name: "筹备中的批次", closesOn: "2099-12-31", deciders: 2 });
  const preparing = fulfilled(await createRound(database, people.officer.actor, wish, now));

  /** Everybody of organisations that have these, or others, that have nothing to do with them. */
  async function everybody(own: boolean): Promise<Asker[]> {
    const at: Record<OrganisationKind, string> = own
      ? { firm, bureau, practice }
      : {
          firm: await organisation("firm"),
          bureau: await organisation("bureau"),
          practice: await organisation("practice"),
        };
    const asking: Asker[] = [];
    for (const kind of ["firm", "bureau", "practice"] as const)
      for (const role of rolesOf[kind]) {
        const isInCharge = own && role === "advisor";
        const cookie = isInCharge ? await signIn(advisor.user, practice) : await person(role, at[kind]);
        asking.push({ role, cookie, knows: false });
      }
    return asking;
  }
  return {
    ...{ db, round, application, preparing: preparing.id, newSheet, newApplication },
    own: await everybody(true),
    others: await everybody(false),
    operator: { role: "operator" as const, cookie: await person("operator", null), knows: false },
    close: () => database.close(),
  };
}

export type RightsWorld = Awaited<ReturnType<typeof rightsWorld>>;
