import { z } from "zod";
import { lengthOf } from "../text/length";
import { abstentionField, valueField } from "./review-form";

/**
 * What the form of a correction holds: of several choices those ticked, else one word.
 * @param problems what is said of what it lacks
 * @param most characters that a reason may have
 */
export const correctionSchema = (problems: Record<"value" | "reason" | "too-long", string>, most: number) =>
  z
    .object({
      [valueField]: z.union([z.string(), z.array(z.string())]).nullish(),
      [abstentionField]: z.union([z.string(), z.boolean()]).nullish(),
      reason: z
        .string()
        .trim()
        .min(1, problems.reason)
        .refine((text) => lengthOf(text) <= most, problems["too-long"]),
    })
    .refine((typed) => [typed[valueField] ?? ""].flat().join("").trim() !== "" || Boolean(typed[abstentionField]), {
      path: [valueField],
      message: problems.value,
    });
