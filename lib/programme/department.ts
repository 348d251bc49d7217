import { z } from "zod";
import { Id, Text } from "../text/text";

/** Whose books hold what a firm is asked. */
export const DepartmentId = z.enum(["accountant", "office", "research"]);
export type DepartmentId = z.infer<typeof DepartmentId>;

/** Who in a firm has the books in which some questions and facts are found. */
export const Department = z.strictObject({
  id: DepartmentId,
  title: Text,
  /** What to have at hand. */
  hint: Text,
  /** Facts of the catalogue. */
  facts: z.array(Id),
  /** Questions of any edition. */
  questions: z.array(Id),
});
export type Department = z.infer<typeof Department>;

/** Where facts and questions are found whose own words do not name a place, by their ids. */
export const Whereabouts = z.strictObject({ facts: z.record(Id, Text), questions: z.record(Id, Text) });
export type Whereabouts = z.infer<typeof Whereabouts>;

/** What is in the books of two departments. */
export function defectsOfDepartments(departments: readonly Department[]): string[] {
  const twice = (what: "facts" | "questions") => {
    const ids = departments.flatMap((each) => each[what]);
    return ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${what} ${id}: in two departments`);
  };
  return [...twice("facts"), ...twice("questions")];
}
