import type { Entry } from "#lib/instrument/entry";

/** What the server says of one saved question. */
export type SaveResult = {
  question: string;
  status: "saved" | "unchanged" | "conflict";
  revision: number;
  at: string;
  current?: { entry: Entry; at: string };
  /** It was kept as it was typed, because this is wrong with it. */
  problem?: string;
};

/** What the server says of an entry beside those saved: what does not go together with them, or no longer anything. */
export type Beside = { question: string; problem: string | null };

/** What the server says where it does not take what was sent; `problems` name the entries that it never will. */
export type Refusal = { message?: string; next?: string; problems?: { question: string; message: string }[] };

export type Status =
  | { kind: "ready" }
  | { kind: "saving" }
  | { kind: "saved"; at: Date }
  | { kind: "waiting" }
  | { kind: "rejected"; message: string };

export type Conflict = { question: string; stored: Entry; mine: Entry; at: Date };

/** What a page is told while its answers are saved. */
export type Listener = {
  status(status: Status): void;
  conflict(conflict: Conflict): void;
  revision(question: string, revision: number): void;
  /** The server will never take this entry. Says whether the page has the question, and so tells it there. */
  refused(question: string, message: string): boolean;
  /** The entry was kept; with what is wrong with it, or `null`. */
  told?(question: string, problem: string | null): void;
};

/** The time of a moment; `tag` is the language of the page with its region (BCP 47). */
export const clock = (at: Date, tag: string) => at.toLocaleTimeString(tag, { hour: "2-digit", minute: "2-digit" });

type StatusWords = Readonly<Record<"tag" | "ready" | "saving" | "saved" | "waiting" | "rejected", string>>;

/** The state of saving, as the status line says it. */
export const statusWords = (status: Status, words: StatusWords): string =>
  words[status.kind]
    .replace("{time}", "at" in status ? clock(status.at, words.tag) : "")
    .replace("{message}", "message" in status ? status.message : "");
