import { z } from "zod";
import { cellText } from "#lib/programme/firm-list";
import { plainUscc, usccStanding } from "#lib/rules/uscc";
import { emailText } from "#lib/text/email";

/** What was typed into the form of an open link, as typed. */
export const Typed = z.object({
  firmName: z.string(),
  uscc: z.string(),
  email: z.string(),
  /** The code that was ticked as it stands on the licence. */
  confirmed: z.string(),
});
export type Typed = z.infer<typeof Typed>;

const field = z.enum(["firmName", "uscc", "usccInDoubt", "email", "known"]);
export type ApplicantField = z.infer<typeof field>;

/** Cookie that holds what was typed while the page that names the problems is fetched. */
export const typedCookie = "applicant";
export const Kept = z.object({ typed: Typed, fields: z.array(field) });

/** Who applies, or the fields that stand in the way. */
export function readApplicant(
  typed: Typed,
): { applicant: { name: string; uscc: string; email: string | null } } | { fields: ApplicantField[] } {
  const name = cellText(typed.firmName);
  const uscc = plainUscc(typed.uscc);
  const email = emailText(typed.email);
  const fields: ApplicantField[] = [];
  if (name === "" || [...name].length > 100) fields.push("firmName");
  const standing = usccStanding(uscc);
  if (standing === "malformed") fields.push("uscc");
  if (standing === "in-doubt" && plainUscc(typed.confirmed) !== uscc) fields.push("usccInDoubt");
  if (email !== "" && !z.email().max(200).safeParse(email).success) fields.push("email");
  return fields.length > 0 ? { fields } : { applicant: { name, uscc, email: email || null } };
}
