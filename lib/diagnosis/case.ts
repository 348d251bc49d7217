import { z } from "zod";
import { Unit } from "../instrument/question";
import { networkIds } from "../scoring/classes";
import { Id, Source, Text } from "../text/text";

const year = z.int().min(1900).max(2100);
const answer = z.union([z.string(), z.number(), z.array(Id)]);

export const NetworkId = z.enum(networkIds);
export type NetworkId = z.infer<typeof NetworkId>;

/** A published firm: its story, dated facts, printed numbers, and answer sheets coded from the paper. */
export const Case = z.strictObject({
  id: Id,
  name: Text,
  industry: Text,
  paper: Source,
  /** A few sentences each. */
  story: z.array(Text).min(1),
  events: z.array(
    z.strictObject({ year, until: year.optional(), text: Text, network: NetworkId.optional(), source: Source }),
  ),
  /** `line` where every year between the ends is printed; `points` where only some years are. */
  series: z.array(
    z.strictObject({
      id: Id,
      title: Text,
      unit: Unit,
      drawn: z.enum(["line", "points"]),
      points: z.array(z.strictObject({ year, value: z.number() })).min(1),
      note: Text.optional(),
      source: Source,
    }),
  ),
  snapshots: z.array(
    z.strictObject({
      id: Id,
      from: year,
      until: year.nullable(),
      title: Text,
      /** Per question the coded answer and the place in the paper that it was coded from. */
      answers: z.record(Id, z.strictObject({ answer, place: z.string().min(1) })),
      /** The paper's classification: a part of the diagnosis, by the same names. */
      expected: z.record(z.string(), z.unknown()),
      /** What of it the paper does not say and we infer, as paths with dots. */
      inferred: z.array(z.string()).optional(),
    }),
  ),
  /** Gaps and contradictions in the published material that a reader should know. */
  notes: z.array(Text),
});
export type Case = z.infer<typeof Case>;
