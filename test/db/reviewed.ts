import { randomUUID } from "node:crypto";
import type { Database } from "#db/client";
import type { ApplicationRecord, RoundRecord } from "#db/programme/admission";
import type { Reviewed } from "#db/programme/reviews";
import { applications, evidence, organisations, rounds, seats, sheets, snapshots, users } from "#db/schema";
import { sealOf } from "#db/sheets/snapshots";
import type { Actor, Role } from "#lib/access";
import { fourVerdicts } from "#lib/programme/verdicts";
import type { FirmFacts } from "#lib/rules/fact";
import { failingIn } from "#lib/rules/failing";
import { dayOf } from "#lib/text/day";
import { tinyRules } from "../tiny-rules";
import { at, diagnosis, hashOf } from "./fresh";

type Person = Extract<Actor, { kind: "person" }>;

/** The verdicts of the tiny rules on an application. */
export const judge = ({ round, submission, ...known }: Reviewed) =>
  fourVerdicts(
    tinyRules,
    {
      tier: round.tier,
      action: round.action,
      openedOn: round.opensOn,
      province: round.province,
      appliedOn: dayOf(submission?.submittedAt ?? at()),
    },
    known,
  );

/** The tiny rules as decisions ask them. */
export const law = {
  judge,
  failing: (_: unknown, { standing }: ReturnType<typeof judge>) => failingIn(tinyRules.requires, standing.criteria),
};

/** A bureau, and what seats somebody there. */
export async function newBureau(database: Database, name = "市工信局") {
  const organisation = randomUUID();
  await database.db
    .insert(organisations)
    .values({ id: organisation, kind: "bureau", name, secondFactor: false, createdAt: at() });
  async function person(role: Role): Promise<Person> {
    const user = randomUUID();
    const made = { createdAt: at(), updatedAt: at() };
    await database.db
      .insert(users)
      .values({ id: user, name: `${role} 王`, email: `${user}@example.org`, emailVerified: true, ...made });
    await database.db.insert(seats).values({ organisation, user, role, createdAt: at() });
    return { kind: "person", user, organisation, role };
  }
  return { organisation, person };
}

export async function newRound(
  database: Database,
  organisation: string,
  given: Partial<RoundRecord> = {},
): Promise<RoundRecord> {
  const row: RoundRecord = {
    id: randomUUID(),
    organisation,
    name: "2026 年第一批",
    notice: "",
    tier: "innovative",
    action: "new",
    province: null,
    opensOn: "2026-04-25",
    closesOn: "2026-11-30",
    state: "open",
    ruleSet: tinyRules.id,
    ruleSetSeal: hashOf("tiny"),
    edition: "2026-1",
    sealed: false,
    deciders: 2,
    requirements: [],
    extraQuestions: [],
    openLinkHash: null,
    quota: null,
    createdAt: at(),
    openedAt: at(),
    closedAt: null,
    revision: 1,
    synthetic: false,
    ...given,
  };
  await database.db.insert(rounds).values(row);
  return row;
}

let numbers = 0;

/** A firm's application with one submission; facts of the last full year, 2025. */
export async function newApplication(
  database: Database,
  round: string,
  facts: FirmFacts = { revenue: { 2025: 1200 } },
  given: Partial<ApplicationRecord> = {},
): Promise<string> {
  const sheet = randomUUID();
  const id = randomUUID();
  const link = hashOf(sheet);
  const locale = "zh" as const;
  const made = { edition: "2026-1", depth: "full" as const, year: 2025 };
  await database.db.insert(sheets).values({
    id: sheet,
    ...made,
    firmName: "江南轴承",
    email: null,
    locale,
    previousSheet: null,
    linkHash: link,
    createdAt: at(),
    state: "submitted",
    revision: 1,
    reopenedAt: null,
    organisation: null,
  });
  await newSubmission(database, sheet, 1, facts);
  await database.db.insert(applications).values({
    id,
    round,
    number: ++numbers,
    firmName: "江南轴承有限公司",
    initials: "jnzcyxgs",
    uscc: "91330000MA27XXXX0A",
    region: null,
    industry: null,
    email: null,
    contact: null,
    locale,
    linkHash: link,
    sheet,
    state: "submitted",
    late: false,
    byOpenLink: false,
    invitedAt: at(),
    openedAt: at(),
    startedAt: at(),
    submittedAt: at(),
    reminders: 0,
    snapshot: 1,
    oddities: 0,
    contradictions: 0,
    criteria: "mp",
    evidenced: 0,
    verified: 0,
    drawn: false,
    revision: 1,
    changed: numbers,
    ...given,
  });
  return id;
}

/** Another submission of a sheet. */
export async function newSubmission(
  database: Database,
  sheet: string,
  revision: number,
  facts: FirmFacts,
): Promise<void> {
  const row = {
    sheet,
    revision,
    submittedAt: at(),
    edition: "2026-1",
    depth: "full" as const,
    year: 2025,
    answers: { staff: 120 },
    notes: {},
    diagnosis,
    scorer: "1",
    facts,
    ladder: [],
  };
  await database.db.insert(snapshots).values({ ...row, hash: sealOf(row) });
}

/** A file of a firm behind a fact. */
export async function newEvidence(
  database: Database,
  sheet: string,
  fact: string,
  given: Partial<typeof evidence.$inferInsert> = {},
) {
  await database.db.insert(evidence).values({
    id: randomUUID(),
    sheet,
    fact,
    revision: 1,
    hash: hashOf(fact),
    name: "审计报告.pdf",
    type: "application/pdf",
    size: 1234,
    at: at(-10),
    by: "firm",
    scan: null,
    withdrawnAt: null,
    ...given,
  });
}
