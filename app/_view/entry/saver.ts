import type { EntryKey } from "#lib/entry/key";
import { after } from "./capable";
import { KeptWishes, type Wish } from "./kept-wishes";
import type { Beside, Listener, Refusal, SaveResult, Status } from "./saving";

const firstPause = 1000;
const longestPause = 30_000;
const patience = 15_000;

/** What this browser knows to stand under a key; without a `note` the page's own. */
export type Newer = Pick<Wish, "entry" | "note"> & { revision: number };

/** Where entries go: by the link of a sheet, or of a colleague; `sheet` is what this browser keeps them under. */
export type Place = { door: "sheets" | "fill"; token: string; sheet: string; locale: string };

/**
 * Sends what is entered to the server, in the order in which it was entered and one request at a time, and keeps it
 * in the browser until the server has confirmed it. Entries confirmed since the page was fetched are remembered, so
 * that a page fetched ahead shows them.
 */
export class Saver {
  readonly #url: string;
  readonly #kept: KeptWishes;
  readonly #wishes = new Map<EntryKey, Wish>();
  readonly #known = new Map<EntryKey, Newer>();
  #listener: Listener | undefined;
  #sending: Wish[] = [];
  #order = 0;
  #pause = firstPause;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #idle: (() => void)[] = [];

  constructor({ door, token, sheet, locale }: Place) {
    this.#url = `/api/${door}/${token}/entries?locale=${locale}`;
    this.#kept = new KeptWishes(sheet);
    for (const wish of this.#kept.all()) {
      this.#wishes.set(wish.key, wish);
      this.#order = wish.order;
    }
    addEventListener("online", () => {
      this.#tell({ kind: "ready" });
      this.send();
    });
    addEventListener("pagehide", () => this.#sendBlindly());
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && this.#sendBlindly());
  }

  listen(listener: Listener): () => void {
    this.#listener = listener;
    if (this.#wishes.size > 0) this.send();
    return () => {
      if (this.#listener === listener) this.#listener = undefined;
    };
  }

  /** The newest entry of a key that this browser knows of, where it is newer than the page's own. */
  newer(key: EntryKey, revision: number): Newer | null {
    const wish = this.#underWay(key);
    const newest = this.#known.get(key);
    if (wish) return { ...wish, revision: Math.max(revision, newest?.revision ?? 0) };
    return newest && newest.revision > revision ? newest : null;
  }

  want(key: EntryKey, { entry, note, base, confirms }: Omit<Wish, "key" | "order">): void {
    this.#order += 1;
    const seen = Math.max(base, this.#known.get(key)?.revision ?? 0);
    const kept = note === undefined ? this.#underWay(key)?.note : note;
    const wish = { key, entry, note: kept, base: seen, order: this.#order, confirms };
    this.#wishes.delete(key);
    this.#wishes.set(key, wish);
    this.#kept.keep(wish);
  }

  send(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#sending.length > 0 || this.#wishes.size === 0) return;
    this.#sending = [...this.#wishes.values()].slice(0, 50);
    for (const wish of this.#sending) this.#wishes.delete(wish.key);
    this.#tell({ kind: "saving" });
    void this.#deliver();
  }

  /** Whether the page cannot be left: something was entered that the server has not confirmed, or there is no line. */
  get isBusy(): boolean {
    return this.#sending.length > 0 || this.#wishes.size > 0 || !navigator.onLine;
  }

  /** Resolves when everything is saved, or when that fails for now. */
  settled(): Promise<void> {
    this.send();
    if (this.#sending.length === 0) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  #underWay(key: EntryKey): Wish | undefined {
    return this.#wishes.get(key) ?? this.#sending.find((each) => each.key === key);
  }

  async #deliver(): Promise<void> {
    try {
      const response = await fetch(this.#url, {
        method: "PUT",
        body: this.#body(this.#sending),
        signal: after(patience),
      });
      if (response.ok) {
        const { saved, beside = [] } = await response.json();
        this.#confirm(saved);
        this.#tellBeside(beside);
      } else if (response.status === 429 || response.status >= 500) this.#retryLater();
      else this.#refuse((await response.json()).error ?? {}, response.statusText);
    } catch {
      this.#retryLater();
    }
  }

  #confirm(results: SaveResult[]): void {
    this.#pause = firstPause;
    const batch = this.#sending;
    this.#sending = [];
    let last = new Date();
    for (const result of results) {
      const wish = batch.find(({ key }) => key === result.key);
      if (!wish) continue;
      last = new Date(result.at);
      const { entry, note } = wish;
      this.#known.set(result.key, { entry: result.current?.entry ?? entry, note, revision: result.revision });
      const waiting = this.#wishes.get(result.key);
      if (waiting) {
        waiting.base = Math.max(waiting.base, result.revision);
        this.#kept.keep(waiting);
      } else this.#kept.forget(result.key);
      this.#listener?.revision(result.key, result.revision);
      this.#listener?.told?.(result.key, result.problem ?? null);
    }
    if (results.some(({ status }) => status === "conflict")) this.#listener?.conflict();
    if (this.#wishes.size > 0) this.send();
    else {
      this.#tell({ kind: "saved", at: last });
      this.#rest();
    }
  }

  /** What the server says of other entries in view of those just saved; not of one that was changed again meanwhile. */
  #tellBeside(others: Beside[]): void {
    for (const { key, problem } of others) if (!this.#wishes.has(key)) this.#listener?.told?.(key, problem);
  }

  #retryLater(): void {
    this.#putBack();
    this.#tell({ kind: "waiting" });
    this.#rest();
    this.#timer = setTimeout(() => this.send(), this.#pause);
    this.#pause = Math.min(this.#pause * 2, longestPause);
  }

  /**
   * Where the server names what it will never take, that alone is given up and told at its question, or kept in the
   * browser until the page of that question is opened; the rest is sent again. Else everything stays in the browser, and the person is told why.
   */
  #refuse({ message, next, problems = [] }: Refusal, status: string): void {
    const refusals = problems.filter(({ key }) => this.#sending.some((wish) => wish.key === key));
    for (const { key, message } of refusals) {
      // Answered again meanwhile, the newer entry is on its way and has its own chance.
      if (this.#wishes.has(key)) continue;
      if (this.#listener?.refused(key, message)) this.#kept.forget(key);
    }
    this.#sending = this.#sending.filter((wish) => !refusals.some(({ key }) => key === wish.key));
    if (refusals.length > 0) {
      this.#putBack();
      if (this.#wishes.size > 0) {
        this.send();
        return;
      }
      this.#tell({ kind: "ready" });
    } else {
      this.#sending = [];
      this.#tell({ kind: "rejected", message: message ? [message, next].filter(Boolean).join(" ") : status });
    }
    this.#rest();
  }

  /** What could not be sent goes before what was answered since, unless the same question was answered again. */
  #putBack(): void {
    const since = [...this.#wishes.values()];
    this.#wishes.clear();
    for (const wish of [...this.#sending, ...since]) this.#wishes.set(wish.key, wish);
    this.#sending = [];
  }

  /** As the page goes away: no answer can be waited for, and what is kept in the browser is sent again next time. */
  #sendBlindly(): void {
    const open = [...this.#sending, ...this.#wishes.values()];
    if (open.length > 0) navigator.sendBeacon?.(this.#url, this.#body(open));
  }

  #body(wishes: Wish[]): Blob {
    const text = JSON.stringify({ entries: wishes.map(({ order: _, ...wish }) => wish) });
    return new Blob([text], { type: "application/json" });
  }

  #tell(status: Status): void {
    this.#listener?.status(status);
  }

  #rest(): void {
    for (const resolve of this.#idle.splice(0)) resolve();
  }
}

const savers = new Map<string, Saver>();

/** The one saver of a sheet, or of a colleague's link, in this tab. */
export function saverOf(place: Place): Saver {
  const { sheet } = place;
  const saver = savers.get(sheet) ?? new Saver(place);
  savers.set(sheet, saver);
  return saver;
}
