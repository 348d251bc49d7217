import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { fileIn } from "../service/data-folder";
import type { SentFile } from "../service/sent-files";

/**
 * Keeps what somebody typed into a long form for a day. Returns the name to ask for it by, which opens it for the same
 * owner only.
 */
export async function keepForm(owner: string, value: unknown): Promise<string> {
  const id = randomUUID();
  await writeFile(await fileIn("kept-forms", `${id}.json`), JSON.stringify({ user: owner, value }), { mode: 0o600 });
  return id;
}

/** What that owner typed, or `null`. */
export async function keptForm(owner: string, id: string | undefined): Promise<unknown> {
  if (!id || !/^[\da-f-]{36}$/.test(id)) return null;
  try {
    const record = JSON.parse(await readFile(await fileIn("kept-forms", `${id}.json`), "utf8")) as Record<
      string,
      unknown
    >;
    return record.user === owner ? record.value : null;
  } catch {
    return null;
  }
}

/** Keeps a file as long, for the same owner. Returns the name to ask for it by. */
export async function keepFile(owner: string, { name, path }: SentFile): Promise<string> {
  const id = await keepForm(owner, { name });
  await copyFile(path, await fileIn("kept-forms", `${id}.file`));
  return id;
}

/** That file, or `null` where it was never there, is not that owner's or is gone. */
export async function keptFile(owner: string, id: string | undefined): Promise<SentFile | null> {
  const about = (await keptForm(owner, id)) as { name?: unknown } | null;
  if (typeof about?.name !== "string") return null;
  const path = await fileIn("kept-forms", `${id}.file`);
  const hash = createHash("sha256");
  let size = 0;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      size += chunk.length;
    }
  } catch {
    return null;
  }
  return { name: about.name, size, hash: hash.digest("hex"), path };
}
