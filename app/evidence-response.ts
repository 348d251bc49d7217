import type { EvidenceRecord } from "../db/evidence";
import { type FileType, mediaTypes } from "../lib/programme/file-type";
import { storedEvidence } from "./evidence-store";

/** A stored file to save, never to show: what firms send in is not run or drawn in our name. */
export async function evidenceResponse({
  hash,
  name,
  type,
}: Pick<EvidenceRecord, "hash" | "name" | "type">): Promise<Response> {
  const bytes = await storedEvidence(hash);
  const plain = name.replace(/[^\w.-]/g, "_");
  const encoded = encodeURIComponent(name.replace(/\p{C}/gu, "_")).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": mediaTypes[type as FileType] ?? "application/octet-stream",
      "content-disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
      "content-length": String(bytes.length),
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
    },
  });
}
