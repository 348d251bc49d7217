import type { AmendedEdition, CodedEdition } from "#lib/instrument/amendment";
import { codings as codings20261 } from "./2026-1/codings/codings";
import { edition as edition20261 } from "./2026-1/edition";
import { codings as codings20262 } from "./2026-2/codings/codings";
import { edition as edition20262 } from "./2026-2/edition";
import { edition as edition20263 } from "./2026-3/edition";

/** Every published edition as it is written, oldest first: whole, or as changes over an earlier one. */
export const editions: readonly (CodedEdition | AmendedEdition)[] = [
  { edition: edition20261, codings: codings20261 },
  { edition: edition20262, codings: codings20262 },
  edition20263,
];
