import { createHash } from "node:crypto";
import type { Database } from "#db/client";
import type { RoundRecord } from "#db/programme/admission";
import type { Outcome } from "#lib/outcome";
import type { DemoFile, Papered } from "./evidence-files";
import type { Cast } from "./people";
import type { DemoRound } from "./rounds";

/** Everything that a round's firms are made from. */
export type Setting = {
  store: Database;
  seed: string;
  plan: DemoRound;
  round: RoundRecord;
  cast: Cast;
  files: Record<Papered, DemoFile[]>;
  now: Date;
};

/** Something that somebody does at a moment of the demo. */
export type Step = { at: Date; act: () => Promise<unknown> };

/** What came of an act that the demo has a right to; a refusal is a fault of its plan. */
export function granted<Value, Reason extends string>(outcome: Outcome<Value, Reason>): Value {
  if (outcome.ok) return outcome.value;
  throw new Error(`the demo was refused: ${outcome.reason} ${outcome.questions.join(" ")}`);
}

/** The private link's token of a demo firm. */
export const tokenOf = (seed: string, round: string, number: number): string =>
  createHash("sha256").update(`${seed}/${round}/${number}`).digest("base64url");

export const later = (moment: Date, hours: number): Date => new Date(moment.getTime() + hours * 3_600_000);
