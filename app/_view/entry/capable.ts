/** What the pages that save by themselves need of a browser: Chrome 87, Safari 14.1 and Firefox 83 have it, and what is built on them. */
const needs = () => [
  ...[fetch, AbortController, BigInt, Promise.allSettled, "".replaceAll],
  ...[FormData.prototype.getAll, HTMLFormElement.prototype.requestSubmit],
  /\p{Default_Ignorable_Code_Point}/u.test("\u200b"),
];

/** Whether this browser can save entries as they are given; where not, the form is one that is sent, as without scripts. */
export function isCapable(): boolean {
  try {
    return needs().every(Boolean);
  } catch {
    // A name that it does not know.
    return false;
  }
}

/** A signal that gives a request up after so many milliseconds. */
export function after(milliseconds: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), milliseconds);
  return controller.signal;
}
