import type { EvidenceRecord } from "#db/sheets/evidence";
import { type FileType, mediaTypes } from "#lib/programme/file-type";
import type { Locale } from "#lib/text/text";
import { seeOther } from "../forms/see-other";
import { problemPath } from "../front/refusal";
import { storedEvidence } from "../service/evidence-store";
import { attachment } from "./attachment";

/** Leads to the page that says that a file is lost or is not what was stored, and tells the operator's log which. */
export function damagedFile(hash: string, damage: string, locale: Locale): Response {
  console.error(`evidence file ${hash} is ${damage}`);
  return seeOther(problemPath(locale, "damagedFile") ?? `/${locale}`);
}

/**
 * A stored file to save, never to show: what firms send in is not run or drawn in our name. Only the bytes that were
 * stored are given.
 * @param record `size` is `null` where none was kept
 */
export async function evidenceResponse(
  { hash, name, type, size }: Pick<EvidenceRecord, "hash" | "name" | "type"> & { size: number | null },
  locale: Locale,
): Promise<Response> {
  const evidence = await storedEvidence(hash, size);
  if ("damage" in evidence) return damagedFile(hash, evidence.damage, locale);
  const { bytes } = evidence;
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...attachment(name, mediaTypes[type as FileType] ?? "application/octet-stream"),
      "content-length": String(bytes.length),
      "content-security-policy": "sandbox; default-src 'none'",
    },
  });
}
