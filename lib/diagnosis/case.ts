import { z } from "zod";
import type { CodedAnswer, Codings } from "../instrument/coding";
import { Unit } from "../instrument/question";
import { networkIds } from "../scoring/classes";
import { Id, Source, Text } from "../text/text";

const year = z.int().min(1900).max(2100);

export const NetworkId = z.enum(networkIds);
export type NetworkId = z.infer<typeof NetworkId>;

/** A published firm, under any edition: its story, dated facts, printed numbers, and how the paper classifies it when. */
export const Case = z.strictObject({
  id: Id,
  name: Text,
  industry: Text,
  /** The answers to a question about the firm's trade that name the same industry. */
  trade: z.strictObject({ question: Id, options: z.array(Id).min(1) }).optional(),
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

/** What a study says itself that it does not prove. */
export const Limit = z.strictObject({ text: Text, source: Source });
export type Limit = z.infer<typeof Limit>;

/** A published firm with its coded answers under an edition, by question. */
export type CodedCase = Omit<Case, "snapshots"> & {
  snapshots: (Case["snapshots"][number] & { answers: Record<string, CodedAnswer> })[];
};

/** The cases and snapshots that the codings name, in the order of the cases. */
export function codedCases(cases: readonly Case[], codings: Codings): CodedCase[] {
  return cases.flatMap((each) => {
    const coding = codings[each.id];
    if (!coding) return [];
    const snapshots = each.snapshots.flatMap((snapshot) => {
      const answers = coding[snapshot.id];
      return answers ? [{ ...snapshot, answers }] : [];
    });
    return [{ ...each, snapshots }];
  });
}
