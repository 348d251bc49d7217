import { and, asc, eq, gt, inArray, type SQL } from "drizzle-orm";
import { reportIn } from "#lib/advising/sign-off";
import type { KnownSeals } from "#lib/text/seal";
import type { Database } from "../client";
import {
  decisions,
  draws,
  evidence,
  factVerifications,
  firmMessages,
  moves,
  signOffs,
  snapshots,
  tombstones,
  trail,
} from "../schema";
import { declarationOf } from "../sheets/declarations";
import { breathe } from "./breathe";
import { type ProcessKind, processActs, processHashNow, processKindOf } from "./process-records";
import { faultyRows, page, type RecordKind, type RecordProblem } from "./row-faults";
import { sealOfDecision, sealOfDraw, sealOfMessage, sealOfRow, sealOfSnapshot, sha256 } from "./seals";

export type RecordsReport = { checked: number; problems: RecordProblem[] };

type Line = Pick<typeof trail.$inferSelect, "id" | "sheet" | "act" | "detail">;
type Told = { kind: Exclude<RecordKind, "round">; hash: string };

const telling = [
  "submit",
  "decide",
  "confirm-decision",
  "verify",
  "attach-evidence",
  "draw-visits",
  "apply",
  "withdraw",
  "return-application",
  "admit-late",
  "sign-off",
  "tell-firm",
  "mend-firms",
  ...processActs,
];

/** Of which records a line holds the hashes. */
function toldBy(line: Line): Told[] {
  const { messageHash: hash } = line.detail;
  const message = typeof hash === "string" ? [{ kind: "message" as const, hash }] : [];
  // Lines of earlier versions say that something was declared, without its hash.
  const { declarationHash } = line.detail;
  const declared = typeof declarationHash === "string" ? [{ kind: "declaration" as const, hash: declarationHash }] : [];
  const other = recordBy(line);
  return [...(other ? [other] : []), ...declared, ...message];
}

/** Of which record beside a message a line holds the hash; `null` where of none. */
function recordBy({ act, detail }: Line): Told | null {
  if (typeof detail.moveHash === "string") return { kind: "move", hash: detail.moveHash };
  if (typeof detail.hash !== "string") return null;
  const { hash } = detail;
  switch (act) {
    case "submit":
      return { kind: "snapshot", hash };
    case "decide":
    case "confirm-decision":
      return { kind: "decision", hash };
    case "verify":
      return { kind: "verification", hash };
    case "draw-visits":
      return { kind: "draw", hash };
    case "sign-off":
      return { kind: "report", hash };
    case "attach-evidence":
      // A file that was turned away is no record.
      return typeof detail.evidence === "string" ? { kind: "evidence", hash } : null;
    default: {
      const kind = processKindOf(act, detail);
      return kind && { kind, hash };
    }
  }
}

/** What a signed report hashes to now; "" where the row beside it names another signer, moment or version. */
async function reportNow(db: Database["db"], id: string): Promise<string | null> {
  const [row] = await db.select().from(signOffs).where(eq(signOffs.id, id));
  if (!row) return null;
  // What was altered may not even be one.
  if (sha256(row.content) !== row.hash) return "";
  const { signerName, signedAt, version } = reportIn(row.content);
  const isSame = signerName === row.signerName && signedAt === row.signedAt.getTime() && version === row.version;
  return isSame ? row.hash : "";
}

/** What the record that a line tells of hashes to now; `null` where it is gone. */
async function hashNow(db: Database["db"], { sheet, detail }: Line, kind: Told["kind"]): Promise<string | null> {
  switch (kind) {
    case "opinion":
    case "region-list":
    case "visit":
    case "publicity":
    case "objection":
    case "objection-answer":
    case "recommendation":
      return processHashNow({ db }, { kind: kind satisfies ProcessKind, subject: sheet, detail });
    case "snapshot": {
      const isIt = and(eq(snapshots.sheet, sheet), eq(snapshots.revision, Number(detail.revision)));
      const [snapshot] = await db.select().from(snapshots).where(isIt);
      return snapshot ? sealOfSnapshot(snapshot) : null;
    }
    case "declaration": {
      const row = await declarationOf(db, { sheet, revision: Number(detail.revision) });
      return row && sealOfRow(row);
    }
    case "verification": {
      const isIt = and(
        eq(factVerifications.application, sheet),
        eq(factVerifications.fact, String(detail.fact)),
        eq(factVerifications.revision, Number(detail.revision)),
      );
      const [verification] = await db.select().from(factVerifications).where(isIt);
      return verification ? sealOfRow(verification) : null;
    }
    case "decision": {
      const isIt = eq(decisions.id, String(detail.decision));
      const [decision] = await db.select().from(decisions).where(isIt);
      if (!decision) return null;
      const { hash, ...content } = decision;
      // What it says of itself counts as well: letters and exports show it.
      return sealOfDecision(content) === hash ? hash : "";
    }
    case "move": {
      const [move] = await db
        .select()
        .from(moves)
        .where(eq(moves.id, String(detail.move)));
      return move ? sealOfRow(move) : null;
    }
    case "message": {
      const [row] = await db
        .select()
        .from(firmMessages)
        .where(eq(firmMessages.id, String(detail.message)));
      // One that moved with its firm into another entry of the list has a line of that one, too.
      return row ? sealOfMessage({ ...row, application: sheet }) : null;
    }
    case "draw": {
      const [row] = await db
        .select()
        .from(draws)
        .where(eq(draws.id, String(detail.draw)));
      return row ? sealOfDraw(row) : null;
    }
    case "report":
      return reportNow(db, String(detail.signOff));
    case "evidence": {
      const [file] = await db
        .select()
        .from(evidence)
        .where(eq(evidence.id, String(detail.evidence)));
      if (!file) return null;
      const isSame =
        file.sheet === sheet &&
        (detail.withdrawn === true
          ? file.withdrawnAt !== null
          : file.fact === detail.fact && file.revision === detail.revision);
      return isSame ? file.hash : "";
    }
  }
}

const isDeleted = async (db: Database["db"], sheet: string): Promise<boolean> =>
  (await db.$count(tombstones, eq(tombstones.sheet, sheet))) > 0;

/** Whether what was verified of an application went when the term of its round was over: the trail says so. */
const isTermOver = async (db: Database["db"], application: string): Promise<boolean> =>
  (await db.$count(trail, and(eq(trail.sheet, application), eq(trail.act, "expire")))) > 0;

/** Whether a record that the trail tells of may be there no more. */
async function mayBeGone(db: Database["db"], kind: Told["kind"], subject: string): Promise<boolean> {
  if (kind === "verification" || kind === "visit" || kind === "message") return isTermOver(db, subject);
  return ["snapshot", "declaration", "evidence", "report"].includes(kind) && isDeleted(db, subject);
}

/**
 * Holds submissions, verifications, decisions, moves, draws and files against what the trail keeps of them, and looks
 * for those that it knows nothing of, and for rounds and decisions with an unknown seal. What went with a sheet that its
 * firm deleted, or with a term that is over, is not missing.
 * @param seals every seal that a rule set has or had
 * @param most how many problems are enough
 * @param which of what records alone the lines are gone through
 */
export async function checkRecords(
  { db }: Pick<Database, "db">,
  seals: KnownSeals,
  most = 20,
  which?: SQL,
): Promise<RecordsReport> {
  const problems: RecordProblem[] = [];
  let checked = 0;
  let last = 0;
  for (;;) {
    const lines = await db
      .select({ id: trail.id, sheet: trail.sheet, act: trail.act, detail: trail.detail })
      .from(trail)
      .where(and(gt(trail.id, last), inArray(trail.act, telling), which))
      .orderBy(asc(trail.id))
      .limit(page);
    for (const line of lines) {
      last = line.id;
      for (const { kind, hash } of toldBy(line)) {
        checked += 1;
        if (checked % 10 === 0) await breathe();
        const now = await hashNow(db, line, kind);
        if (now === hash) continue;
        if (now === null && (await mayBeGone(db, kind, line.sheet))) continue;
        problems.push({ kind, subject: line.sheet, problem: now === null ? "missing" : "altered", row: line.id });
        if (problems.length >= most) return { checked, problems };
      }
    }
    if (lines.length < page) break;
  }
  return { checked, problems: [...problems, ...(await faultyRows(db, seals, most - problems.length))] };
}
