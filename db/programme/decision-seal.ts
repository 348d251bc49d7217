import { createHash } from "node:crypto";
import { canonical } from "#lib/text/canonical";
import type { DecisionRecord } from "./reviews";

export type Sealed = Omit<DecisionRecord, "hash">;

/** SHA-256 of everything that a decision holds, in hexadecimal. */
export function sealOfDecision({ despite, ...decision }: Sealed): string {
  // Earlier decisions were sealed before there was such a thing.
  const content = { ...decision, ...(despite !== null && { despite }), at: decision.at.getTime() };
  return createHash("sha256").update(canonical(content)).digest("hex");
}
