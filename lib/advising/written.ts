import { z } from "zod";
import { lengthOf } from "../text/length";

/** Longest text of a part or of a piece of advice, in characters as people count them, and most pieces. */
export const longestWriting = 5_000;
export const adviceAtMost = 30;

/** A text as an advisor types it; "" where nothing is said. */
const Words = z
  .string()
  .trim()
  .refine((words) => lengthOf(words) <= longestWriting, "long");

/** A piece of advice: one of the edition's by its id, in words that may be adapted, or the advisor's own. */
export const ChosenAdvice = z.object({
  advice: z.string().nullable(),
  text: Words.refine((words) => words !== "", "empty"),
});
export type ChosenAdvice = z.infer<typeof ChosenAdvice>;

export const WrittenText = z.object({ text: Words });
export type WrittenText = z.infer<typeof WrittenText>;

export const WrittenAdvice = z.object({ advice: z.array(ChosenAdvice).max(adviceAtMost, "too-many") });
export type WrittenAdvice = z.infer<typeof WrittenAdvice>;
