import { randomUUID } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { fileIn } from "./data-folder";

/**
 * Keeps what somebody typed into a long form that was not taken, for a day, so that the page can show it again with
 * what is wrong. Returns the name to ask for it by, which opens it for the same person only.
 */
export async function keepForm(user: string, value: unknown): Promise<string> {
  const id = randomUUID();
  await writeFile(await fileIn("kept-forms", `${id}.json`), JSON.stringify({ user, value }), { mode: 0o600 });
  return id;
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
