/** Documents that a firm prints from what it filled in, has signed and sealed, and hands in as a scan. */
export const documents = ["commitment", "application-form"] as const;
export type DocumentId = (typeof documents)[number];

export const isDocument = (word: string): word is DocumentId => (documents as readonly string[]).includes(word);

const prefix = "document.";

/** Under what the scans of a document lie among the files of a sheet; no fact is called so. */
export const fileKeyOf = (document: DocumentId): string => `${prefix}${document}`;

/** The document that a file is of; `null` where it stands behind a fact. */
export function documentOf(fact: string): DocumentId | null {
  const word = fact.startsWith(prefix) ? fact.slice(prefix.length) : "";
  return isDocument(word) ? word : null;
}

/** Whether a file stands behind a fact. */
export const isBehindFact = ({ fact }: { fact: string }): boolean => documentOf(fact) === null;

type Round = { commitment: boolean; applicationForm: boolean };

/** The documents that a round demands. */
export const documentsAsked = ({ commitment, applicationForm }: Round): DocumentId[] =>
  documents.filter((each) => (each === "commitment" ? commitment : applicationForm));

const codeLength = 8;

/** A check code as it is printed, from a hash in hexadecimal. */
export const codeOf = (hash: string): string => {
  const code = hash.slice(0, codeLength).toUpperCase();
  return `${code.slice(0, codeLength / 2)}-${code.slice(codeLength / 2)}`;
};

/** A check code as somebody read it off a paper, as it is printed; `null` where it is none. */
export function readCode(typed: string): string | null {
  const plain = typed
    .normalize("NFKC")
    .replace(/[\s\u2010-\u2015\u2212-]/g, "")
    .toUpperCase()
    .replaceAll("O", "0");
  return /^[0-9A-F]{8}$/.test(plain) ? codeOf(plain) : null;
}

/** How a document stands: not there, printed from what is there now, or from what was changed since. */
export type DocumentState = "lacking" | "current" | "outdated";

/** @param codes of the scans that are there; `null` where none was told */
export function documentState(codes: readonly (string | null)[], current: string): DocumentState {
  if (codes.length === 0) return "lacking";
  return codes.includes(current) ? "current" : "outdated";
}
