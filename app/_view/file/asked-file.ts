/** A file that somebody asked to look at. */
export type AskedFile = {
  href: string;
  name: string;
  /** What it is evidence for, in words. */
  about: string | null;
  /** The button by which it was asked for. */
  opener: HTMLElement | null;
  /** The page that is shown first. */
  page: number;
  /** Whether it was asked for just now, and not opened again with the page. */
  isFresh: boolean;
};

type State = AskedFile | null;

let asked: State = null;
const listeners = new Set<() => void>();

/** The one file that is looked at. */
export const askedFile = {
  now: (): State => asked,
  none: (): State => null,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  set(next: State): void {
    asked = next;
    for (const listener of listeners) listener();
  },
};

/** Where a tab keeps what was looked at while a form of the same page is sent. */
const place = "looked-at";

type Kept = { path: string; href: string; page: number };

/** Keeps the file that is looked at beside the forms of the page, or forgets it. */
export function keepLooked(file: { href: string; page: number } | null): void {
  try {
    if (!file) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify({ path: location.pathname, ...file } satisfies Kept));
  } catch {
    // Where nothing can be kept, it is opened again by hand.
  }
}

/** The file that was looked at on this page before. */
export function keptLooked(): Kept | null {
  try {
    const kept: Kept = JSON.parse(sessionStorage.getItem(place) ?? "null");
    return kept && kept.path === location.pathname ? kept : null;
  } catch {
    return null;
  }
}
