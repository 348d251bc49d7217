import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { stoodTitles } from "#app/acts/programme/stood-titles";
import type { Database } from "#db/client";
import type { ApplicationRecord, RoundRecord } from "#db/programme/admission";
import type { ApplicationBasis } from "#db/programme/application-file";
import { startApplication } from "#db/programme/applications";
import { applications, evidence, snapshots } from "#db/schema";
import { sealOfSnapshot } from "#db/service/seals";
import { submitSheet } from "#db/sheets/snapshots";
import { columnsVersion } from "#lib/programme/columns";
import { fourVerdicts } from "#lib/programme/verdicts";
import type { FirmFacts } from "#lib/rules/fact";
import { failingIn } from "#lib/rules/failing";
import { pairsOf } from "#lib/rules/keys";
import { dayOf } from "#lib/text/day";
import { answer, at, diagnosis, type Firm, fulfilled, hashOf } from "../db/fresh";
import { tinyRules } from "../tiny-rules";
import { saveAnswers, storeFacts } from "./entries";
import { newInvitation } from "./invitations";

/** The verdicts of the tiny rules on an application. */
export const judge = ({ round, submission, ...known }: ApplicationBasis) =>
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
  failing: (_: unknown, { decisive }: ReturnType<typeof judge>) => failingIn(tinyRules.requires, decisive.criteria),
};

type Round = Pick<RoundRecord, "id" | "organisation" | "ruleSet">;

/**
 * A firm's application with one submission, of revision 3; facts of the last full year, 2025. What is given besides was
 * made of it by nobody's act.
 */
export async function newApplication(
  database: Database,
  round: Round,
  facts: FirmFacts = { revenue: { 2025: 1200 } },
  given: Partial<ApplicationRecord> = {},
): Promise<string> {
  const { id, linkHash } = await newInvitation(database, round, at());
  const started = fulfilled(await startApplication(database, linkHash, "zh", at()));
  const firm: Firm = { kind: "firm", sheet: started.sheet ?? "" };
  fulfilled(await saveAnswers(database, firm, [answer("main-product", "阀门")], at()));
  const figures = pairsOf(facts).map(([fact, value]) => ({ fact, entry: { value }, base: 0 }));
  fulfilled(await storeFacts(database, firm, figures, at()));
  const submission = {
    expected: { "question:main-product": 1, ...Object.fromEntries(figures.map(({ fact }) => [`fact:${fact}`, 1])) },
    snapshot: { answers: { staff: 120 }, notes: {}, diagnosis, scorer: "1", facts, ladder: [] },
    columns: () =>
      ({
        ...{ oddities: 0, contradictions: 0, criteria: "mp", columnsVersion, columnsRuleSet: round.ruleSet },
        ...stoodTitles(facts),
      }) as never,
  };
  fulfilled(await submitSheet(database, firm, submission, at()));
  if (Object.keys(given).length > 0) await database.db.update(applications).set(given).where(eq(applications.id, id));
  return id;
}

/** Another submission of a sheet, which no round knows of. */
export async function newSubmission(database: Database, sheet: string, revision: number, facts: FirmFacts) {
  const row = {
    ...{ sheet, revision, submittedAt: at(), edition: "2026-1", depth: "full" as const, year: 2025 },
    ...{ answers: { staff: 120 }, notes: {}, diagnosis, scorer: "1", facts, ladder: [] },
  };
  await database.db.insert(snapshots).values({ ...row, hash: sealOfSnapshot(row) });
}

/** A file of a firm behind a fact, at a moment of its own. */
export async function newEvidence(
  database: Database,
  sheet: string,
  fact: string,
  given: Partial<typeof evidence.$inferInsert> = {},
) {
  await database.db.insert(evidence).values({
    ...{ id: randomUUID(), sheet, fact, revision: 1, hash: hashOf(fact), name: "审计报告.pdf", type: "pdf" },
    ...{ size: 1234, at: at(-10), by: "firm", scan: null, withdrawnAt: null, ...given },
  });
}
