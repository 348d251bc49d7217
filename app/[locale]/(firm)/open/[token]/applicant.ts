import { z } from "zod";
import { text } from "#app/forms/fields";
import { cellText } from "#lib/programme/firm-list";
import { plainUscc, usccSoundness } from "#lib/rules/uscc";
import { emailText } from "#lib/text/email";
import { lengthOf } from "#lib/text/length";

/** What was typed into the form of an open link; `confirmed` is the code that was ticked as it stands on the licence. */
export const Typed = z.object({ firmName: text, uscc: text, email: text, confirmed: text });
export type Typed = z.infer<typeof Typed>;

/** What can be wrong with it, with the control that it is mended at. */
export const places = {
  firmName: "firmName",
  uscc: "uscc",
  usccInDoubt: "uscc",
  email: "email",
  known: "uscc",
} as const;
export type ApplicantField = keyof typeof places;

/** What is wrong with a form that came back. */
export const fieldsNamed = (problem: string): ApplicantField[] =>
  (Object.keys(places) as ApplicantField[]).filter((field) => problem.split("-").includes(field));

/** Who applies, or the fields that stand in the way. */
export function readApplicant(
  typed: Typed,
): { applicant: { name: string; uscc: string; email: string | null } } | { fields: ApplicantField[] } {
  const name = cellText(typed.firmName);
  const uscc = plainUscc(typed.uscc);
  const email = emailText(typed.email);
  const fields: ApplicantField[] = [];
  if (name === "" || lengthOf(name) > 100) fields.push("firmName");
  const standing = usccSoundness(uscc);
  if (standing === "malformed") fields.push("uscc");
  if (standing === "in-doubt" && plainUscc(typed.confirmed) !== uscc) fields.push("usccInDoubt");
  if (email !== "" && !z.email().max(200).safeParse(email).success) fields.push("email");
  return fields.length > 0 ? { fields } : { applicant: { name, uscc, email: email || null } };
}
