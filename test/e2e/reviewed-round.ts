import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { hash } from "@node-rs/argon2";
import { hashOfToken } from "#app/accounts/keys";
import { openRound } from "#app/acts/programme/open-round";
import { submit } from "#app/acts/sheets/submit";
import { type Database, openDatabase } from "#db/client";
import { startApplication } from "#db/programme/applications";
import { createRound, type RoundWish } from "#db/programme/rounds";
import { attachEvidence } from "#db/sheets/attachments";
import { currentEntries, everything } from "#db/sheets/entries";
import { revisionsOf } from "#db/sheets/snapshots";
import type { FileType } from "#lib/programme/file-type";
import type { Role } from "#lib/roles";
import type { FirmFacts } from "#lib/rules/fact";
import { pairsOf } from "#lib/rules/keys";
import { newOrganisation, newPerson } from "../make/bureaus";
import { saveAnswers, storeFacts } from "../make/entries";
import { newInvitation } from "../make/invitations";
import { giantRound, roundWish } from "../make/rounds";
import { fulfilled } from "../outcome";
import { newEmail, password } from "./account-robot";

/** What one firm says: a revenue just above the threshold of its tier, and a share of R&D far below its own. */
const facts: FirmFacts = {
  uscc: "91330200MA2AAAAA1X",
  "registered-in-mainland": true,
  "industry-line": "industry",
  staff: { 2025: 180 },
  revenue: { 2023: 4600, 2024: 5200, 2025: 5100 },
  "total-assets": { 2025: 9000 },
  "research-spending": { 2024: 300, 2025: 90 },
};

export type ReviewedRound = Awaited<ReturnType<typeof reviewedRound>>;

type Round = Parameters<typeof newInvitation>[1];

/** A firm that was invited into a round and has begun: its application, and itself as the holder of its link. */
export async function begunIn(database: Database, round: Round, number: number, link: string = randomUUID()) {
  const [linkHash, now] = [hashOfToken(link), new Date()];
  const { id } = await newInvitation(database, round, now, {
    ...{ linkHash, name: `江南精密轴承有限公司${number}`, initials: "jnjmzcyxgs", region: "宁州", industry: "轴承" },
    // A round has a firm's code once.
    uscc: number === 1 ? "91330200MA2AAAAA1X" : null,
  });
  const { sheet } = fulfilled(await startApplication(database, linkHash, "zh", now));
  return { application: id, firm: { kind: "firm", sheet: sheet ?? "", link: linkHash } as const };
}

/** The file behind the revenue; it only lies in the store where it is put there. */
type Evidence = { hash: string; name: string; type: FileType; size: number };
const report: Evidence = { hash: hashOfToken("file"), name: "审计报告.pdf", type: "pdf", size: 120_000 };

async function submitted(database: Database, round: Round, number: number, evidence: Evidence): Promise<string> {
  const { application, firm } = await begunIn(database, round, number);
  const before = new Date(Date.now() - 1_000);
  const answer = (question: string, value: number, note: string | null = null) => ({
    ...{ question, entry: { value: value }, note, base: 0 },
  });
  const answers = [answer("staff", 180, "含劳务派遣")];
  fulfilled(await saveAnswers(database, firm, answers, before));
  const figures = pairsOf(facts).map(([fact, value]) => ({ fact, entry: { value }, base: 0 }));
  fulfilled(await storeFacts(database, firm, figures, before));
  const file = { ...evidence, scan: null };
  fulfilled(await attachEvidence(database, firm, { fact: "revenue.2025", file, lies: () => true }, before));
  const entries = fulfilled(await currentEntries(database, firm, everything));
  fulfilled(await submit(database, firm, revisionsOf(entries), new Date()));
  return application;
}

/** A bureau with people who have passwords, and an open round in which one firm has submitted. */
export async function reviewedRound(deciders: 1 | 2, firms = 1, evidence = report, given: Partial<RoundWish> = {}) {
  const database = await openDatabase({ url: `file:${join(process.env.TEST_DATA ?? "", "leapmark.db")}` });
  const now = new Date();
  const organisation = await newOrganisation(database, "bureau", now, "宁州市工信局");
  const secret = await hash(password);
  async function person(role: Role, name: string) {
    const email = newEmail();
    return { email, name, actor: await newPerson(database, { role, organisation, name, email, secret }, now) };
  }
  const people = {
    owner: await person("bureau-owner", "王处长"),
    officer: await person("officer", "李经办"),
    verifier: await person("verifier", "赵核查"),
    viewer: await person("viewer", "钱查看"),
  };
  const owner = people.owner.actor;
  const wish = roundWish({
    ...giantRound,
    name: "2026 年小巨人申报",
    notice: "",
    closesOn: "2099-12-31",
    deciders,
    ...given,
  });
  const made = fulfilled(await createRound(database, owner, wish, now));
  const round = fulfilled(await openRound(database, owner, { round: made, seen: made.revision }, now));
  const applications: string[] = [];
  for (let number = 1; number <= firms; number++) applications.push(await submitted(database, round, number, evidence));
  await database.close();
  return { round: round.id, firms: applications, people };
}
