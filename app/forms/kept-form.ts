import { randomUUID } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { fileIn } from "../service/data-folder";

/**
 * Keeps what somebody typed into a long form that was not taken, for a day, so that the page can show it again with
 * what is wrong. Returns the name to ask for it by, which opens it for the same person only.
 */
export async function keepForm(user: string, value: unknown): Promise<string> {
  const id = randomUUID();
  await writeFile(await fileIn("kept-forms", `${id}.json`), JSON.stringify({ user, value }), { mode: 0o600 });
  return id;
}

/** A file that came with a form that was not taken. */
export type KeptFile = { name: string; bytes: Uint8Array<ArrayBuffer> };

/** Keeps such a file as long, for the same person. Returns the name to ask for it by. */
export async function keepFile(user: string, { name, bytes }: KeptFile): Promise<string> {
  const id = await keepForm(user, { name });
  await writeFile(await fileIn("kept-forms", `${id}.file`), bytes, { mode: 0o600 });
  return id;
}

/** That file, or `null` where it was never there, is not that person's or is gone. */
export async function keptFile(user: string, id: string | undefined): Promise<KeptFile | null> {
  const about = (await keptForm(user, id)) as { name?: unknown } | null;
  if (typeof about?.name !== "string") return null;
  const bytes = await readFile(await fileIn("kept-forms", `${id}.file`)).catch(() => null);
  return bytes && { name: about.name, bytes: new Uint8Array(bytes) };
}

/** What that person typed, or `null`. */
export async function keptForm(user: string, id: string | undefined): Promise<unknown> {
  if (!id || !/^[\da-f-]{36}$/.test(id)) return null;
  try {
    const kept = JSON.parse(await readFile(await fileIn("kept-forms", `${id}.json`), "utf8")) as Record<
      string,
      unknown
    >;
    return kept.user === user ? kept.value : null;
  } catch {
    return null;
  }
}
