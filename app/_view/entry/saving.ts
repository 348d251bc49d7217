import type { Entry } from "#lib/entry/entry";
import type { EntryKey } from "#lib/entry/key";
import { timeZone } from "#lib/text/day";

/** What the server says of one saved entry. */
export type SaveResult = {
  key: EntryKey;
  status: "saved" | "unchanged" | "conflict";
  revision: number;
  at: string;
  /** The entry that stands, where it is another one. */
  current?: { entry: Entry; at: string };
  /** It was kept as it was typed, because this is wrong with it. */
  problem?: string;
};

/** What the server says of an entry beside those saved: what does not go together with them, or no longer anything. */
export type Beside = { key: EntryKey; problem: string | null };

/** What the server says where it does not take what was sent; `problems` name the entries that it never will. */
export type Refusal = { message?: string; next?: string; problems?: { key: EntryKey; message: string }[] };

export type Status =
  | { kind: "ready" }
  | { kind: "saving" }
  | { kind: "saved"; at: Date }
  | { kind: "waiting" }
  | { kind: "rejected"; message: string };

/** What a page is told while its entries are saved. */
export type Listener = {
  status(status: Status): void;
  /** An entry was kept beside another one, given elsewhere, that stands: somebody has to choose. */
  conflict(): void;
  revision(key: EntryKey, revision: number): void;
  /** The server will never take this entry. Says whether the page has its control, and so tells it there. */
  refused(key: EntryKey, message: string): boolean;
  /** The entry was kept; with what is wrong with it, or `null`. */
  told?(key: EntryKey, problem: string | null): void;
};

/** The time of a moment, as the server tells others; `tag` is the language of the page with its region (BCP 47). */
const clock = (at: Date, tag: string) => at.toLocaleTimeString(tag, { hour: "2-digit", minute: "2-digit", timeZone });

export type StatusWords = Readonly<Record<"tag" | "ready" | "saving" | "saved" | "waiting" | "rejected", string>>;

/** The state of saving, as the status line says it. */
export const statusWords = (status: Status, words: StatusWords): string =>
  words[status.kind]
    .replace("{time}", "at" in status ? clock(status.at, words.tag) : "")
    .replace("{message}", "message" in status ? status.message : "");
