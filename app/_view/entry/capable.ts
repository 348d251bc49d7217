/** What the pages that save by themselves need of a browser: Chrome 87, Safari 14.1 and Firefox 83 have it, and what is built on them. */
const needs = [
  () => typeof fetch === "function" && typeof AbortController === "function",
  () => typeof BigInt === "function" && typeof Promise.allSettled === "function",
  () => typeof String.prototype.replaceAll === "function" && typeof FormData.prototype.getAll === "function",
  () => typeof HTMLFormElement.prototype.requestSubmit === "function",
  () => /\p{Default_Ignorable_Code_Point}/u.test("\u200b"),
];

/** Whether this browser can save entries as they are given; where not, the form is one that is sent, as without scripts. */
export function isCapable(): boolean {
  try {
    return needs.every((has) => has());
  } catch {
    return false;
  }
}

/** A signal that gives a request up after so many milliseconds. */
export function after(milliseconds: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), milliseconds);
  return controller.signal;
}
