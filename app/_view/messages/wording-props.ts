import type { MessageText } from "#lib/programme/firm-message";

/** A kind of message in the list of all: whether the bureau words it itself, and its pattern of numbers. */
export type WordedKind = { kind: string; name: string; href: string; isOwn: boolean; series: string | null };

/** A series of document numbers in words: how many were given out, and which never were. */
export type GivenSeries = { words: string; gaps: string };

/** What the form of one kind shows. */
export type WordingForm = {
  kind: string;
  name: string;
  locale: string;
  languages: readonly { name: string; href: string; isChosen: boolean }[];
  text: MessageText;
  isOwn: boolean;
  places: readonly { written: string; sample: string }[];
  preview: MessageText;
  problem: string | null;
  /** Its pattern and first number; `null` where its kind has no documents. */
  series: { pattern: string; first: string; problem: string | null } | null;
};
