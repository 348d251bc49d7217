import { createHash } from "node:crypto";
import { pressName } from "../_view/press-name";
import type { Sent } from "./body";

/** A form as it was sent: its mark, and a hash over everything else that stands in it. */
export type SentForm = { mark: string | null; digest: string; names: ReadonlySet<string> };

/** The fields of a form; `null` where it is none. */
function fieldsOf({ type, bytes, fields }: Sent): Sent["fields"] {
  if (fields) return fields;
  const [kind = ""] = (type ?? "").split(";");
  const isForm = kind.trim().toLowerCase() === "application/x-www-form-urlencoded";
  return isForm ? [...new URLSearchParams(bytes.toString("utf8"))] : null;
}

/** Reads as much of a form as tells one sending from another; `null` where it is no form. */
export function sentForm(sent: Sent): SentForm | null {
  const fields = fieldsOf(sent);
  if (!fields) return null;
  const others = fields.filter(([name]) => name !== pressName);
  const files = sent.files.map(({ field, name, hash }) => [field, name, hash]);
  return {
    mark: fields.find(([name]) => name === pressName)?.[1] ?? null,
    digest: createHash("sha256")
      .update(JSON.stringify([others, files]))
      .digest("hex"),
    names: new Set(others.filter(([, value]) => value.trim() !== "").map(([name]) => name)),
  };
}
