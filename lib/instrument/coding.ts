import { z } from "zod";
import { Id } from "../text/text";

/** An answer of a published firm, and the place in its paper that it was coded from. */
export const CodedAnswer = z.strictObject({
  answer: z.union([z.string(), z.number(), z.array(Id)]),
  place: z.string().min(1),
});
export type CodedAnswer = z.infer<typeof CodedAnswer>;

/** The sheets of a published firm: coded answers by snapshot and question. */
export const Coding = z.record(Id, z.record(Id, CodedAnswer));
export type Coding = z.infer<typeof Coding>;

/** What published firms are coded as under an edition, by the id of the case; a case that is missing is not shown. */
export const Codings = z.record(Id, Coding);
export type Codings = z.infer<typeof Codings>;
