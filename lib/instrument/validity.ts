import { z } from "zod";

const Limit = z.union([z.strictObject({ atLeast: z.number() }), z.strictObject({ atMost: z.number() })]);

/** One finding: of how many, what was found, and whether it keeps its limit; `null` where that is not said. */
const Row = z.strictObject({
  /** What it is of, the same in every run. */
  key: z.string().min(1),
  n: z.int().nonnegative(),
  figures: z.array(z.number()),
  unit: z.enum(["share", "points", "count"]),
  limit: Limit.nullable(),
  isHeld: z.boolean().nullable(),
});

/** What is claimed, of which firms, by what seed it was looked into, and what came out. */
const Claim = z.strictObject({
  id: z.string().regex(/^[a-z]$/),
  title: z.string().min(1),
  population: z.string().min(1),
  depth: z.enum(["full", "quick", "both"]),
  seed: z.int(),
  rows: z.array(Row),
});

/** What `npm run validity` found of an edition, which its seal names. */
export const Validity = z.strictObject({
  edition: z.string(),
  seal: z.string().regex(/^[0-9a-f]{64}$/),
  sheets: z.int().positive(),
  claims: z.array(Claim),
});
export type Validity = z.infer<typeof Validity>;
export type ValidityClaim = z.infer<typeof Claim>;
export type ValidityRow = z.infer<typeof Row>;
