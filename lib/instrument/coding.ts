import { z } from "zod";
import { Id, Text } from "../text/text";

/**
 * What an answer of a published firm rests on: the study prints it, or what it prints implies it, or we judged it from the
 * class that the study gives, which shows a place and proves nothing.
 */
export const Basis = z.enum(["printed", "implied", "judged"]);
export type Basis = z.infer<typeof Basis>;

/** An answer of a published firm, what it rests on (not said in 2026-1), and the places of the paper where it stands. */
export const CodedAnswer = z.strictObject({
  answer: z.union([z.string(), z.number(), z.array(Id)]),
  basis: Basis.optional(),
  place: z.union([z.string().min(1), Text]),
});
export type CodedAnswer = z.infer<typeof CodedAnswer>;

/** The sheets of a published firm: coded answers by snapshot and question. */
export const Coding = z.record(Id, z.record(Id, CodedAnswer));
export type Coding = z.infer<typeof Coding>;

/** What published firms are coded as under an edition, by the id of the case; a case that is missing is not shown. */
export const Codings = z.record(Id, Coding);
export type Codings = z.infer<typeof Codings>;
