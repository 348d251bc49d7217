import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { hash } from "@node-rs/argon2";
import { hashOfToken } from "#app/accounts/keys";
import { openDatabase } from "#db/client";
import type { ApplicationRecord } from "#db/programme/admission";
import { createRound, openRound } from "#db/programme/rounds";
import { accounts, applications, evidence, organisations, seats, sheets, snapshots, users } from "#db/schema";
import { sealOf } from "#db/sheets/snapshots";
import type { Role } from "#lib/access";
import { diagnose } from "#lib/diagnosis/diagnose";
import { boardColumns } from "#lib/programme/columns";
import type { FirmFacts } from "#lib/rules/fact";
import { compileLeaves } from "#lib/rules/leaves";
import { dayOf } from "#lib/text/day";
import { findRuleSet, latestEdition } from "#questionnaires";
import { newEmail, password } from "./account-robot";

const ruleSetId = "little-giant-2026";

/** What one firm says: a revenue just above the threshold of its tier, and a share of R&D far below its own. */
const facts: FirmFacts = {
  uscc: "91330200MA2AAAAA1X",
  "registered-in-mainland": true,
  "industry-line": "industry",
  staff: { 2025: 180 },
  revenue: { 2023: 4600, 2024: 5200, 2025: 5100 },
  "total-assets": { 2025: 9000 },
  liabilities: { 2025: 4000 },
  "research-spending": { 2024: 300, 2025: 90 },
};

export type ReviewedRound = Awaited<ReturnType<typeof reviewedRound>>;

/** A bureau with people who have passwords, and an open round in which one firm has submitted. */
export async function reviewedRound(deciders: 1 | 2, firms = 1) {
  const database = await openDatabase({ url: `file:${join(process.env.TEST_DATA ?? "", "leapmark.db")}` });
  const now = new Date();
  const organisation = randomUUID();
  const secret = await hash(password);
  await database.db
    .insert(organisations)
    .values({ id: organisation, kind: "bureau", name: "宁州市工信局", secondFactor: false, createdAt: now });

  async function person(role: Role, name: string) {
    const user = randomUUID();
    const email = newEmail();
    const times = { createdAt: now, updatedAt: now };
    await database.db.insert(users).values({ id: user, name, email, emailVerified: true, ...times });
    await database.db.insert(accounts).values({
      id: randomUUID(),
      userId: user,
      accountId: user,
      providerId: "credential",
      password: secret,
      ...times,
    });
    await database.db.insert(seats).values({ organisation, user, role, createdAt: now });
    return { email, name, actor: { kind: "person", user, organisation, role } as const };
  }
  const people = {
    owner: await person("bureau-owner", "王处长"),
    officer: await person("officer", "李经办"),
    verifier: await person("verifier", "赵核查"),
    viewer: await person("viewer", "钱查看"),
  };

  const ruleSet = findRuleSet(ruleSetId);
  if (!ruleSet) throw new Error(`${ruleSetId} is not in the register`);
  const wish = {
    name: "2026 年小巨人申报",
    notice: "",
    tier: "little-giant" as const,
    action: "new" as const,
    province: null,
    opensOn: "2026-04-25",
    closesOn: "2099-12-31",
    sealed: false,
    deciders,
    requirements: [],
    extraQuestions: [],
    ruleSet: ruleSetId,
    edition: latestEdition.id,
  };
  const round = await createRound(database, people.owner.actor, wish, now);
  if (!round.ok) throw new Error(`no round: ${round.reason}`);
  const fixed = { ruleSet: ruleSetId, ruleSetSeal: hashOfToken(ruleSetId), edition: latestEdition.id };
  const seen = { id: round.value.id, seen: round.value.revision, fixed };
  const opened = await openRound(database, people.owner.actor, seen, now);
  if (!opened.ok) throw new Error(`not opened: ${opened.reason}`);

  const submitted: string[] = [];
  for (let number = 1; number <= firms; number++) submitted.push(await submit(number));
  await database.close();
  return { round: round.value.id, firms: submitted, people };

  async function submit(number: number): Promise<string> {
    const sheet = randomUUID();
    const application = randomUUID();
    const linkHash = hashOfToken(sheet);
    const firmName = `江南精密轴承有限公司${number}`;
    const made = { edition: latestEdition.id, depth: "full" as const, year: 2025 };
    const answers = { staff: 180, revenue: 5100 };
    const diagnosis = diagnose(latestEdition, { ...made, answers });
    const content = {
      ...{ sheet, revision: 1, submittedAt: now, ...made, answers, notes: { staff: "含劳务派遣" } },
      ...{ diagnosis, scorer: "1", facts, ladder: [] },
    };
    await database.db.insert(sheets).values({
      ...{ id: sheet, ...made, firmName, locale: "zh", linkHash, createdAt: now, state: "submitted", revision: 1 },
    });
    await database.db.insert(snapshots).values({ ...content, hash: sealOf(content) });
    await database.db.insert(evidence).values({
      ...{
        id: randomUUID(),
        sheet,
        fact: "revenue.2025",
        revision: 1,
        hash: hashOfToken("file"),
        name: "审计报告.pdf",
      },
      ...{ type: "pdf", size: 120_000, at: new Date(now.getTime() - 1000), by: "firm", scan: null, withdrawnAt: null },
    });
    const occasion = { tier: wish.tier, action: wish.action, openedOn: wish.opensOn, province: null };
    const row: typeof applications.$inferInsert & Partial<ApplicationRecord> = {
      ...boardColumns(diagnosis, compileLeaves(ruleSet as NonNullable<typeof ruleSet>, occasion), dayOf(now), facts),
      ...{ id: application, round: round.ok ? round.value.id : "", number, firmName, initials: "jnjmzcyxgs" },
      ...{ uscc: "91330200MA2AAAAA1X", region: "宁州", industry: "轴承", locale: "zh", linkHash, sheet },
      ...{ state: "submitted", late: false, byOpenLink: false, invitedAt: now, startedAt: now, submittedAt: now },
      ...{ reminders: 0, snapshot: 1, evidenced: 1, verified: 0, drawn: false, revision: 1, changed: number },
    };
    await database.db.insert(applications).values(row);
    return application;
  }
}
