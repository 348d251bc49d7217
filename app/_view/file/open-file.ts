import { openPicture } from "./picture";
import { FileTrouble, type ShownFile } from "./shown-file";

/** Largest file that is fetched, in bytes: none that is taken in is larger. */
const atMost = 21 * 1024 * 1024;

type Fetched = { bytes: Uint8Array<ArrayBuffer>; type: string };

/** Fetches a file from the address at which it is saved, with the same rights. Throws `FileTrouble`. */
async function fetched(href: string, signal: AbortSignal, tell: (share: number) => void): Promise<Fetched> {
  const response = await fetch(href, { signal, credentials: "same-origin" });
  // Who may not, or no longer, is led to a page.
  if (!response.ok || response.redirected || !response.body) throw new FileTrouble("gone");
  const type = response.headers.get("content-type") ?? "";
  if (type !== "application/pdf" && type !== "image/jpeg" && type !== "image/png") {
    await response.body.cancel();
    throw new FileTrouble("kind");
  }
  const length = Number(response.headers.get("content-length"));
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    size += part.value.length;
    if (size > atMost) {
      await reader.cancel();
      throw new FileTrouble("too-large");
    }
    if (length > 0) tell(Math.min(1, size / length));
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes, type };
}

/**
 * Fetches a file and opens it to be looked at.
 * @param tell hears how much of it is there, from 0 to 1
 */
export async function openFile(href: string, signal: AbortSignal, tell: (share: number) => void): Promise<ShownFile> {
  const { bytes, type } = await fetched(href, signal, tell).catch((error) => {
    if (error instanceof FileTrouble || signal.aborted) throw error;
    throw new FileTrouble("offline");
  });
  if (type !== "application/pdf") return openPicture(bytes, type);
  const { openPdf } = await import("./pdf");
  return openPdf(bytes, signal);
}
