import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { hashOfToken, newKey } from "#app/accounts/keys";
import { openDatabase } from "#db/client";
import { putInvitation } from "#db/people/invitations";
import { organisations } from "#db/schema";
import type { OrganisationKind, Role } from "#lib/roles";
import { checkCharacterOf } from "#lib/rules/uscc";
import type { Locale } from "#lib/text/text";
import { joined, newEmail } from "./account-robot";

type Wish = { kind: OrganisationKind; role: Role; organisation: string; name: string };

/** Somebody in a seat of a new organisation, signed in. */
export async function newMember(browser: Browser, locale: Locale, wish: Wish): Promise<Page> {
  const { kind, role, organisation: called, name } = wish;
  const database = await openDatabase({ url: `file:${join(process.env.TEST_DATA ?? "", "leapmark.db")}` });
  const [id, token, now] = [randomUUID(), newKey(), new Date()];
  await database.db.insert(organisations).values({ id, kind, name: called, secondFactor: false, createdAt: now });
  const expiresAt = new Date(now.getTime() + 600_000);
  const seat = { role, locale, tokenHash: hashOfToken(token), expiresAt };
  await database.transaction((inside) => putInvitation(inside, id, seat, now));
  await database.close();
  return (await joined(browser, `/${locale}/join/${token}`, newEmail(), name)).page;
}

/** An officer of a new bureau, signed in. */
export const newOfficer = (browser: Browser, locale: Locale): Promise<Page> =>
  newMember(browser, locale, { kind: "bureau", role: "officer", organisation: "某市经信局", name: "李科" });

/** A credit code of its own for every number. */
export const codeOf = (number: number): string => {
  const first = `91340100${String(number).padStart(9, "0")}`;
  return first + checkCharacterOf(first);
};
