/** Something that a firm was told, in words. */
export type ShownMessage = {
  id: string;
  kind: string;
  subject: string;
  body: string;
  at: string;
  /** Its document number and its day, in words; `null` where it has none. */
  number: string | null;
  until: string | null;
  /** Where its document is; `null` where it has none. */
  file: string | null;
  isUnread: boolean;
};

/** What an officer reads of it besides: who wrote it, how it went, and who has seen it. */
export type OfficeMessage = ShownMessage & {
  who: string;
  delivery: string;
  /** Whether neither mail nor page has reached the firm. */
  isUnreached: boolean;
  seen: string;
  /** When and by whom the firm was telephoned; `null` where nobody has. */
  phoned: string | null;
};
