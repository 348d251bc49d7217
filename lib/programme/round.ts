import { z } from "zod";
import { Id, Text } from "../text/text";

/** A fact that a round asks for, and whether a file has to stand behind it. */
export const Requirement = z.strictObject({ fact: Id, evidence: z.boolean() });
export type Requirement = z.infer<typeof Requirement>;

/** A question of the bureau's own. Points, where its options have any, are summed and capped as the province's points. */
export const ExtraQuestion = z.strictObject({
  id: Id,
  text: Text,
  kind: z.enum(["text", "yes-no", "number", "choice"]),
  required: z.boolean(),
  options: z.array(z.strictObject({ id: Id, text: Text, points: z.number().min(0).nullable() })),
});
export type ExtraQuestion = z.infer<typeof ExtraQuestion>;

/** Whether a round asks firms for the self-assessment: without it nobody submits, whoever likes gives it, or nobody is asked. */
export const SelfAssessment = z.enum(["required", "optional", "none"]);
export type SelfAssessment = z.infer<typeof SelfAssessment>;

/** Whether results of the self-assessment can be there at all. */
export const isAssessed = ({ selfAssessment }: { selfAssessment: SelfAssessment }): boolean =>
  selfAssessment !== "none";
