import type { Entry } from "#lib/entry/entry";
import { type EntryKey, subjectOf } from "#lib/entry/key";

/**
 * What a person entered under one key, not yet confirmed by the server. Without a `note` the one that stands beside it
 * stays.
 */
export type Wish = {
  key: EntryKey;
  entry: Entry;
  note?: string | null | undefined;
  base: number;
  order: number;
  /** What stands from the year before was looked at, and holds. */
  confirms?: true | undefined;
};

/** Tries the browser's store. A full or forbidden one changes nothing: the wish is still in memory and on its way. */
function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // As above.
  }
}

/** Wishes that the browser keeps beyond the page, until the server has confirmed them. */
export class KeptWishes {
  readonly #prefix: string;
  readonly #facts: string;

  constructor(sheet: string) {
    this.#prefix = `leapmark:${sheet}:`;
    this.#facts = `leapmark:${sheet}/figures:`;
  }

  /** In the order in which they were wished. Until 2026-11-29 facts had a place of their own, and values other names. */
  all(): Wish[] {
    const wishes: Wish[] = [];
    attempt(() => {
      for (const [name, text] of Object.entries(localStorage)) {
        const isFact = name.startsWith(this.#facts);
        if (!isFact && !name.startsWith(this.#prefix)) continue;
        const { question, entry, note, ...kept } = JSON.parse(text);
        wishes.push({
          key: `${isFact ? "fact" : "question"}:${question}`,
          ...kept,
          entry: "answer" in entry ? { value: entry.answer } : entry,
          note: isFact ? undefined : note,
        });
      }
    });
    return wishes.sort((first, second) => first.order - second.order);
  }

  keep(wish: Wish): void {
    attempt(() => localStorage.setItem(this.#prefix + wish.key, JSON.stringify(wish)));
  }

  forget(key: EntryKey): void {
    const names = [this.#prefix + key, this.#prefix + subjectOf(key), this.#facts + subjectOf(key)];
    attempt(() => {
      for (const name of names) localStorage.removeItem(name);
    });
  }
}
