import type { ReactNode } from "react";
import type { KeptForm, ReviewProps } from "./review-props";
import type { ReviewWords } from "./words";

/** What the page of one firm is made of. */
export type ReviewPageProps = {
  words: ReviewWords;
  shown: ReviewProps;
  links: {
    board: string;
    previous: string | null;
    next: string | null;
    dossier: string;
    /** The visit to the firm, and how far it is. */
    visit: { href: string; words: string } | null;
    /** Where it is said how the firm is reached; `null` for whoever may not change it. */
    contacts: string | null;
  };
  /** The view of the board that the page was opened from, as its address has it. */
  from: string;
  /** The application's id, for its dossier. */
  application: string;
  user: string;
  rights: { verify: boolean; decide: boolean; return: boolean; export: boolean };
  kept: KeptForm;
  /** The fact that was verified last: its clause stands open. */
  fact: string | null;
  done: string | null;
  /** Whether whoever looks does not judge this firm. */
  isRecused: boolean;
  /** How the bureau handles the firm. */
  children: ReactNode;
};
