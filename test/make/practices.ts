import { randomUUID } from "node:crypto";
import { takeClient } from "#db/advising/clients";
import { offerEngagement } from "#db/advising/engagements";
import type { Database } from "#db/client";
import type { Actor, Person } from "#lib/access";
import { type EngagedPart, engagedParts } from "#lib/advising/engagement";
import type { Role } from "#lib/roles";
import { fulfilled } from "../outcome";
import { newOrganisation, newPerson } from "./bureaus";

/** A practice with its lead, an advisor and a colleague of theirs, and the lead of another practice. */
export async function newPractice(database: Database, at: Date, name = "海桥咨询") {
  const member = (role: Role, organisation: string) => newPerson(database, { role, organisation }, at);
  const practice = await newOrganisation(database, "practice", at, name);
  return {
    practice,
    lead: await member("practice-lead", practice),
    advisor: await member("advisor", practice),
    colleague: await member("advisor", practice),
    elsewhere: await member("practice-lead", await newOrganisation(database, "practice", at)),
  };
}

/** Lets an advisor's practice see a firm's sheet, with all that it has. */
export async function letAdvisorIn(
  database: Database,
  firm: Extract<Actor, { kind: "firm" }>,
  advisor: Person,
  {
    at,
    until,
    opens = engagedParts,
    opensPast = true,
  }: { at: Date; until: Date; opens?: readonly EngagedPart[]; opensPast?: boolean },
): Promise<string> {
  const tokenHash = randomUUID();
  const wish = { name: "张老师", opens, opensPast, expiresAt: until, tokenHash, offeredUntil: until };
  const { engagement } = fulfilled(await offerEngagement(database, firm, wish, at));
  fulfilled(await takeClient(database, advisor, tokenHash, at));
  return engagement;
}
