import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { hashOfToken, newKey } from "#app/accounts/keys";
import { type Database, openDatabase } from "#db/client";
import { putInvitation } from "#db/people/invitations";
import { engagedSheets, engagements, organisations } from "#db/schema";
import type { OrganisationKind, Role } from "#lib/roles";
import { checkCharacterOf } from "#lib/rules/uscc";
import type { Locale } from "#lib/text/text";
import { joined, newEmail } from "./account-robot";

type Wish = { kind: OrganisationKind; role: Role; organisation: string; name: string };

/** Somebody in a seat of a new organisation, signed in. */
export async function newMember(browser: Browser, locale: Locale, wish: Wish): Promise<Page> {
  const { kind, role, organisation: called, name } = wish;
  const database = await connect();
  const [id, now] = [randomUUID(), new Date()];
  await database.db.insert(organisations).values({ id, kind, name: called, secondFactor: false, createdAt: now });
  const page = await invited(database, browser, locale, { organisation: id, role, name });
  await database.close();
  return page;
}

const connect = () => openDatabase({ url: `file:${join(process.env.TEST_DATA ?? "", "leapmark.db")}` });

/** Somebody who takes a seat in an organisation. */
async function invited(
  database: Database,
  browser: Browser,
  locale: Locale,
  { organisation, role, name }: Omit<Wish, "kind">,
): Promise<Page> {
  const [token, now] = [newKey(), new Date()];
  const expiresAt = new Date(now.getTime() + 600_000);
  const seat = { role, locale, tokenHash: hashOfToken(token), expiresAt };
  await database.transaction((inside) => putInvitation(inside, organisation, seat, now));
  return (await joined(browser, `/${locale}/join/${token}`, newEmail(), name)).page;
}

/** Another advisor of the practice that sees a sheet, signed in. */
export async function newColleague(browser: Browser, locale: Locale, sheet: string, name: string): Promise<Page> {
  const database = await connect();
  const [engagement] = await database.db
    .select({ practice: engagements.practice })
    .from(engagements)
    .innerJoin(engagedSheets, eq(engagedSheets.engagement, engagements.id))
    .where(eq(engagedSheets.sheet, sheet));
  const organisation = engagement?.practice ?? "";
  const page = await invited(database, browser, locale, { organisation, role: "advisor", name });
  await database.close();
  return page;
}

/** An officer of a new bureau, signed in. */
export const newOfficer = (browser: Browser, locale: Locale): Promise<Page> =>
  newMember(browser, locale, { kind: "bureau", role: "officer", organisation: "某市经信局", name: "李科" });

/** A credit code of its own for every number. */
export const codeOf = (number: number): string => {
  const first = `91340100${String(number).padStart(9, "0")}`;
  return first + checkCharacterOf(first);
};
