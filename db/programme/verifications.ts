import { and, eq } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import { isCounted } from "#lib/programme/standing";
import type { FactKey, FactValue } from "#lib/rules/fact";
import { valueAt } from "#lib/rules/keys";
import type { Database } from "../client";
import { factVerifications } from "../schema";
import { sealOfRow } from "../service/seals";
import { record } from "../service/trail";
import type { Lies } from "../sheets/loose-files";
import { type ApplicationChange, admitApplication, type RoundShut, touch } from "./admission";
import { type ApplicationBasis, actOn } from "./application-file";

export type Verification = {
  fact: FactKey;
  /** `null` takes the earlier verification back. */
  value: FactValue | null;
  reason: string;
  /** A file that its author has just put into the store, on which it rests. */
  file: { hash: string; lies: Lies } | null;
  /** Id of a file of the firm's that it rests on instead. */
  evidence?: string | null;
  /** Revision of the application that its author saw. */
  revision: number;
};

/** Why a verification was not taken in, besides the round being shut. */
export type VerifyRefusal = RoundShut | "stale" | "not-submitted" | "no-ground" | "nothing-verified" | "file-gone";

/**
 * Records what a person of the bureau found of one fact. The firm's own value stays; what the board shows of the
 * firm is worked out anew by `columns`, from what stands after the verification.
 */
export function verifyFact(
  database: Database,
  actor: Actor,
  application: string,
  { fact, value, reason, file: uploaded, evidence = null, revision }: Verification,
  columns: (basis: ApplicationBasis) => ApplicationChange,
  at: Date,
): Promise<Outcome<{ revision: number }, VerifyRefusal>> {
  const attempt = { act: "verify", seen: revision } as const;
  return actOn<{ revision: number }, VerifyRefusal>(
    database,
    actor,
    application,
    attempt,
    at,
    async (inside, basis, by) => {
      const { snapshot, found, verified } = basis;
      if (!snapshot) return refused("not-submitted");
      if (uploaded && !uploaded.lies(uploaded.hash)) return refused("file-gone");
      const file = uploaded?.hash ?? basis.files.find(({ id }) => id === evidence)?.hash ?? null;
      if (reason.trim() === "" && file === null) return refused("no-ground");
      if (value === null && !verified.has(fact)) return refused("nothing-verified");
      const before = found.filter((row) => row.fact === fact).at(-1)?.revision ?? 0;
      const claimed = valueAt(basis.claimed, fact) ?? null;
      const row = { application, fact, revision: before + 1, claimed, value, reason: reason.trim(), file, by, at };
      await inside.insert(factVerifications).values(row);
      const after = new Map(verified);
      if (value === null) after.delete(fact);
      else after.set(fact, value);
      const next = basis.application.revision + 1;
      await touch(inside, basis.application, {
        ...columns({ ...basis, verified: after }),
        verified: after.size,
        revision: next,
      });
      await record(inside, actor, "verify", application, at, {
        fact,
        revision: row.revision,
        taken: value === null ? "back" : "in",
        hash: sealOfRow(row),
        ...(file !== null && { file }),
      });
      return done({ revision: next });
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
