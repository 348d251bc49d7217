import type { Database } from "#db/client";
import { sha256 } from "#db/service/seals";
import { documentsIn, type EvidenceRecord } from "#db/sheets/evidence";
import {
  codeOf,
  type DocumentId,
  type DocumentState,
  documentState,
  documentsAsked,
  fileKeyOf,
} from "#lib/programme/documents";
import type { FirmFacts } from "#lib/rules/fact";
import { canonical } from "#lib/text/canonical";
import type { OpenFacts } from "./open-facts";

type Of = {
  round: { id: string; commitmentText: string };
  application: { number: number };
  facts: FirmFacts;
};

/**
 * The check code that is printed on a document: of the form it changes with every figure, of the commitment with its
 * wording, so that a paper says what it was made from.
 */
export function documentCode(document: DocumentId, { round, application, facts }: Of): string {
  const made = document === "application-form" ? { facts } : { words: round.commitmentText };
  return codeOf(sha256(canonical({ document, round: round.id, number: application.number, ...made })));
}

/** A document that a round demands, with its code as it would be printed now, and the scans that are there. */
export type OwnDocument = { document: DocumentId; code: string; state: DocumentState; files: EvidenceRecord[] };

/** The documents that the round of a sheet demands, as they stand. */
export async function documentsOn({ db }: Pick<Database, "db">, open: OpenFacts): Promise<OwnDocument[]> {
  const { inRound, sheet, facts } = open;
  const asked = inRound ? documentsAsked(inRound.round) : [];
  if (!inRound || asked.length === 0) return [];
  const scans = await documentsIn(db, sheet.id);
  return asked.map((document) => {
    const files = scans.filter(({ fact }) => fact === fileKeyOf(document));
    const code = documentCode(document, { ...inRound, facts });
    const codes = files.map((file) => file.code);
    return { document, code, files, state: documentState(codes, code) };
  });
}
