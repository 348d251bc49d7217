import { createHash } from "node:crypto";
import { pressName } from "../_view/press-name";

/** A form as it was sent: its mark, and a hash over everything else that stands in it. */
export type SentForm = { mark: string | null; digest: string; names: ReadonlySet<string> };

/** The pieces of a multipart body between its boundaries, each with its own head. */
function* partsOf(body: Buffer, boundary: string): Generator<Buffer> {
  const edge = Buffer.from(`--${boundary}`);
  let from = body.indexOf(edge);
  while (from >= 0) {
    const next = body.indexOf(edge, from + edge.length);
    if (next < 0) return;
    yield body.subarray(from + edge.length, next);
    from = next;
  }
}

const named = /^\r\nContent-Disposition: form-data; name="([^"]*)"/i;

function multipart(body: Buffer, boundary: string): SentForm {
  const hash = createHash("sha256");
  const names = new Set<string>();
  let mark: string | null = null;
  for (const part of partsOf(body, boundary)) {
    const end = part.indexOf("\r\n\r\n");
    const name = named.exec(part.subarray(0, Math.max(end, 0)).toString("latin1"))?.[1];
    const value = part.subarray(end + 4, part.length - 2);
    if (name === pressName) mark = value.toString("latin1");
    else hash.update(`${part.length} `).update(part);
    if (name !== undefined && value.length > 0) names.add(name);
  }
  return { mark, digest: hash.digest("hex"), names };
}

function encoded(body: Buffer): SentForm {
  const fields = new URLSearchParams(body.toString("utf8"));
  const mark = fields.get(pressName);
  fields.delete(pressName);
  const names = new Set([...fields].filter(([, value]) => value.trim() !== "").map(([name]) => name));
  return { mark, digest: createHash("sha256").update(fields.toString()).digest("hex"), names };
}

/** Reads as much of a form's body as tells one sending from another; `null` where it is no form. */
export function sentForm(type: string | undefined, body: Buffer): SentForm | null {
  const [kind = "", ...parameters] = (type ?? "").split(";").map((part) => part.trim());
  if (kind.toLowerCase() === "application/x-www-form-urlencoded") return encoded(body);
  if (kind.toLowerCase() !== "multipart/form-data") return null;
  const [, boundary] = /^boundary="?([^"]+)"?$/i.exec(parameters.find((part) => /^boundary=/i.test(part)) ?? "") ?? [];
  return boundary === undefined ? null : multipart(body, boundary);
}
