import type { Limit } from "#lib/diagnosis/case";
import type { Edition } from "#lib/instrument/edition";
import type { Validity } from "#lib/instrument/validity";
import type { Words } from "../charts/words";

/** What every chapter of the method is told. */
export type MethodContext = {
  edition: Edition;
  /** What simulated firms show of it; `null` where it was never looked into. */
  validity: Validity | null;
  /** What the studies say that they do not prove. */
  limits: readonly Limit[];
  words: Words;
};
