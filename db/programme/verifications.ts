import { and, eq } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import { asEvidenced } from "#lib/programme/as-evidenced";
import { isCounted } from "#lib/programme/standing";
import type { FactKey, FactValue, FirmFacts } from "#lib/rules/fact";
import { valueAt } from "#lib/rules/keys";
import type { Connection, Database } from "../client";
import { factVerifications } from "../schema";
import { sealOfRow } from "../service/seals";
import { recordAll } from "../service/trail";
import type { Lies } from "../sheets/loose-files";
import { type ApplicationChange, admitApplication, type RoundShut, touch } from "./admission";
import type { ActBasis, ApplicationBasis, VerificationRecord } from "./application-file";
import { actOn } from "./firm-act";

export type Verification = {
  fact: FactKey;
  /** `null` takes the earlier verification back. */
  value: FactValue | null;
  reason: string;
  /** A file that its author has just put into the store, on which it rests. */
  file: { hash: string; lies: Lies } | null;
  /** Id of a file of the firm's that it rests on instead. */
  evidence?: string | null;
  /** The submission that its author saw, and the latest verification of the fact; 0 for none. */
  seen: { snapshot: number; fact: number };
};

/** Why a verification was not taken in, besides the application being shut. */
export type VerifyRefusal = RoundShut | "stale" | "not-submitted" | "no-ground" | "nothing-verified" | "file-gone";

/** What the board shows of a firm, from what stands after the verification. */
type Columns = (basis: ApplicationBasis) => ApplicationChange;

type Finding = Pick<VerificationRecord, "fact" | "value" | "reason" | "file">;

/** What was found of a firm, and what the board shows of it from then on. */
type Found = { findings: readonly Finding[]; change: ApplicationChange };

/** What stands of a firm after some findings; the board of the firm is worked out once. */
function after(basis: ActBasis, findings: readonly Finding[], columns: Columns): Found {
  const verified = new Map(basis.verified);
  for (const { fact, value } of findings) {
    if (value === null) verified.delete(fact);
    else verified.set(fact, value);
  }
  return { findings, change: { ...columns({ ...basis, verified }), verified: verified.size } };
}

/** Writes down what was found, a row and a line of the trail for each fact. */
async function enter(
  inside: Connection,
  actor: Actor,
  { application, claimed, found }: ActBasis,
  { findings, change }: Found,
  { by, at }: { by: string; at: Date },
): Promise<{ revision: number }> {
  const rows = findings.map(({ fact, value, reason, file }) => {
    const revision = latestOf(found, fact) + 1;
    const said = valueAt(claimed, fact) ?? null;
    return { application: application.id, fact, revision, claimed: said, value, reason, file, by, at };
  });
  for (const row of rows) await inside.insert(factVerifications).values(row);
  const next = application.revision + 1;
  await touch(inside, application, { ...change, revision: next });
  const lines = rows.map((row) => ({
    ...{ actor, act: "verify" as const, subject: application.id, at },
    detail: {
      fact: row.fact,
      revision: row.revision,
      taken: row.value === null ? "back" : "in",
      hash: sealOfRow(row),
      ...(row.file !== null && { file: row.file }),
    },
  }));
  await recordAll(inside, lines);
  return { revision: next };
}

/** The latest verification of a fact; 0 for none. */
export const latestOf = (found: readonly VerificationRecord[], fact: FactKey): number =>
  found.filter((row) => row.fact === fact).at(-1)?.revision ?? 0;

/**
 * Records what a person of the bureau found of one fact. The firm's own value stays; what the board shows of the
 * firm is worked out anew by `columns`, from what stands after the verification. Two who look at different facts of one
 * submission do not refuse each other.
 */
export function verifyFact(
  database: Database,
  actor: Actor,
  application: string,
  { fact, value, reason, file: uploaded, evidence = null, seen }: Verification,
  columns: Columns,
  at: Date,
): Promise<Outcome<{ revision: number }, VerifyRefusal>> {
  const attempt = { act: "verify", seen: null, told: seen.fact } as const;
  return actOn<Outcome<Found, VerifyRefusal>, { revision: number }, VerifyRefusal>(
    database,
    actor,
    application,
    attempt,
    at,
    {
      weigh(basis) {
        const { snapshot, found, files, verified } = basis;
        if (!snapshot) return refused("not-submitted");
        if (snapshot.revision !== seen.snapshot || latestOf(found, fact) !== seen.fact) return refused("stale");
        const file = uploaded?.hash ?? files.find(({ id }) => id === evidence)?.hash ?? null;
        if (reason.trim() === "" && file === null) return refused("no-ground");
        if (value === null && !verified.has(fact)) return refused("nothing-verified");
        return done(after(basis, [{ fact, value, reason: reason.trim(), file }], columns));
      },
      async write(inside, basis, by, weighed) {
        if (!weighed.ok) return weighed;
        if (uploaded && !uploaded.lies(uploaded.hash)) return refused("file-gone");
        return done(await enter(inside, actor, basis, weighed.value, { by, at }));
      },
    },
  );
}

/** What of a firm's words can be verified as evidenced: what it said of facts that are its own to state. */
export type Claims = (basis: ApplicationBasis) => FirmFacts;

/**
 * Verifies every fact of a firm that has a file behind it and that nobody has verified, as the firm said it, for one
 * reason: a row and a line of the trail for each, all or none.
 */
export function verifyAsEvidenced(
  database: Database,
  actor: Actor,
  application: string,
  { reason, snapshot: seen }: { reason: string; snapshot: number },
  { columns, claims }: { columns: Columns; claims: Claims },
  at: Date,
): Promise<Outcome<{ facts: number }, VerifyRefusal>> {
  const attempt = { act: "verify", seen: null, told: seen } as const;
  return actOn<Outcome<Found, VerifyRefusal>, { facts: number }, VerifyRefusal>(
    database,
    actor,
    application,
    attempt,
    at,
    {
      weigh(basis) {
        const { snapshot, files, verified } = basis;
        if (!snapshot) return refused("not-submitted");
        if (snapshot.revision !== seen) return refused("stale");
        if (reason.trim() === "") return refused("no-ground");
        const found = asEvidenced(claims(basis), files, snapshot.submittedAt, verified);
        if (found.length === 0) return refused("nothing-verified");
        const findings = found.map((each) => ({ ...each, reason: reason.trim() }));
        return done(after(basis, findings, columns));
      },
      async write(inside, basis, by, weighed) {
        if (!weighed.ok) return weighed;
        await enter(inside, actor, basis, weighed.value, { by, at });
        return done({ facts: weighed.value.findings.length });
      },
    },
  );
}

/** Whether a file is what a verification of an application rests on, for whoever may read the application. */
export async function readGround(
  { db }: Database,
  actor: Actor,
  { application, hash }: { application: string; hash: string },
  at: Date,
): Promise<Outcome<{ hash: string }, RoundShut>> {
  const admitted = await admitApplication(db, actor, "read-application", application, at);
  if (!admitted.ok) return admitted;
  if (!isCounted(admitted.value.application.state)) return refused("not-found");
  const isIt = and(eq(factVerifications.application, application), eq(factVerifications.file, hash));
  const [row] = await db.select({ file: factVerifications.file }).from(factVerifications).where(isIt).limit(1);
  return row ? done({ hash }) : refused("not-found");
}
