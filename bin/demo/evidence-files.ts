import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { StoredFile } from "#db/sheets/evidence";
import { type DocumentId, isDocument } from "#lib/programme/documents";
import { pdfOf } from "./pdf";

export type DemoFile = StoredFile;

/** What firms attach, by fact: a few papers that many firms share, since nobody reads two thousand of them. */
const papers = {
  revenue: { name: "审计报告", about: "Audit report", copies: 12 },
  titles: { name: "称号证书", about: "Certificate of a title", copies: 8 },
  "intellectual-property": { name: "发明专利证书", about: "Invention patent certificate", copies: 12 },
  certifications: { name: "体系认证证书", about: "Certificate of a management system", copies: 4 },
  "main-business-revenue": { name: "收入明细", about: "Breakdown of revenue", copies: 8 },
  "niche-since": { name: "首份销售合同", about: "First sales contract", copies: 6 },
  commitment: { name: "承诺书", about: "Commitment, signed and sealed", copies: 1 },
  "application-form": { name: "申请书", about: "Application form, signed and sealed", copies: 1 },
} as const;
export type Papered = keyof typeof papers;
const all = Object.keys(papers) as Papered[];

/** The facts behind which firms attach papers. */
export const papered = all.filter((paper): paper is Exclude<Papered, DocumentId> => !isDocument(paper));

/** Puts the papers where the service keeps evidence: in the data folder, each under its SHA-256. */
export function writeEvidence(folder: string): Record<Papered, DemoFile[]> {
  const pairs = all.map((fact) => {
    const { name, about, copies } = papers[fact];
    const files = Array.from({ length: copies }, (_, place): DemoFile => {
      const bytes = pdfOf([
        "SYNTHETIC - Leapmark demonstration",
        `${about}, copy ${place + 1}`,
        `Stands behind: ${fact}`,
      ]);
      const hash = createHash("sha256").update(bytes).digest("hex");
      const drawer = join(folder, "evidence", hash.slice(0, 2));
      mkdirSync(drawer, { recursive: true, mode: 0o700 });
      writeFileSync(join(drawer, hash), bytes, { mode: 0o600 });
      return { hash, name: `合成-${name}-${place + 1}.pdf`, type: "pdf", size: bytes.length, scan: null };
    });
    return [fact, files] as const;
  });
  return Object.fromEntries(pairs) as Record<Papered, DemoFile[]>;
}
