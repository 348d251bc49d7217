import { createHash, randomUUID } from "node:crypto";
import type { Database } from "#db/client";
import type { RoundRecord } from "#db/programme/admission";
import { inviteFirms, type NewFirm } from "#db/programme/firm-list";
import { fulfilled } from "../outcome";
import type { Person } from "./bureaus";

/** A firm that its bureau invited into a round, with the hash of its private link. */
export async function newInvitation(
  database: Database,
  { id: round, organisation }: Pick<RoundRecord, "id" | "organisation">,
  now: Date,
  given: Partial<NewFirm> = {},
): Promise<{ id: string; linkHash: string }> {
  const id = randomUUID();
  const owner: Person = { kind: "person", user: "owner", organisation, role: "bureau-owner" };
  const firm = {
    ...{ id, linkHash: createHash("sha256").update(id).digest("hex"), line: 1, name: `江南轴承有限公司 ${id}` },
    ...{ initials: "jnzcyxgs", uscc: null, region: null, industry: null, email: null, contact: null, ...given },
  };
  fulfilled(await inviteFirms(database, owner, { round, firms: [firm], locale: "zh" }, now));
  return firm;
}
