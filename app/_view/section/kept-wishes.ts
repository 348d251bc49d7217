import type { Entry } from "#lib/instrument/entry";

/** What a person did to one question, not yet confirmed by the server. */
export type Wish = { question: string; entry: Entry; note: string | null; base: number; order: number };

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

  constructor(sheet: string) {
    this.#prefix = `leapmark:${sheet}:`;
  }

  /** In the order in which they were wished. */
  all(): Wish[] {
    const wishes: Wish[] = [];
    attempt(() => {
      for (const [name, text] of Object.entries(localStorage)) {
        if (name.startsWith(this.#prefix)) wishes.push(JSON.parse(text));
      }
    });
    return wishes.sort((first, second) => first.order - second.order);
  }

  keep(wish: Wish): void {
    attempt(() => localStorage.setItem(this.#prefix + wish.question, JSON.stringify(wish)));
  }

  forget(question: string): void {
    attempt(() => localStorage.removeItem(this.#prefix + question));
  }
}
