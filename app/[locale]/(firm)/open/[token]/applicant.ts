import { z } from "zod";
import { cellText } from "../../../../../lib/programme/firm-list";
import { plainUscc, usccProblemOf } from "../../../../../lib/rules/uscc";

/** What was typed into the form of an open link, as typed. */
export const Typed = z.object({ firmName: z.string(), uscc: z.string(), email: z.string() });
export type Typed = z.infer<typeof Typed>;

export type ApplicantField = keyof Typed | "known";

/** Cookie that holds what was typed while the page that names the problems is fetched. */
export const typedCookie = "applicant";
export const Kept = z.object({ typed: Typed, fields: z.array(z.enum(["firmName", "uscc", "email", "known"])) });

/** Who applies, or the fields that stand in the way. */
export function readApplicant(
  typed: Typed,
): { applicant: { name: string; uscc: string; email: string | null } } | { fields: ApplicantField[] } {
  const name = cellText(typed.firmName);
  const uscc = plainUscc(typed.uscc);
  const email = typed.email.trim();
  const fields: ApplicantField[] = [];
  if (name === "" || [...name].length > 100) fields.push("firmName");
  if (usccProblemOf(uscc) !== null) fields.push("uscc");
  if (email !== "" && !z.email().max(200).safeParse(email).success) fields.push("email");
  return fields.length > 0 ? { fields } : { applicant: { name, uscc, email: email || null } };
}
