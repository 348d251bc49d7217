/** A fact behind which a file can stand: whether a round requires one, one is usual, or it may have one. */
export type EvidenceFact = {
  id: string;
  title: string;
  /** What is normally shown for it. */
  hint: string;
  need: "required" | "usual" | "other";
  hasFile: boolean;
};

/** A file as the page shows it, once, whatever number of facts it stands for. */
export type ShownFile = {
  id: string;
  name: string;
  type: string;
  hash: string;
  about: string;
  facts: { id: string; title: string }[];
};

/** What a file input takes. */
export const accepted = ".pdf,.jpg,.jpeg,.png,.docx,.xlsx,.ofd";
