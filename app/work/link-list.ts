import { createReadStream, createWriteStream } from "node:fs";
import { appendFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { pipeline } from "node:stream/promises";
import { stringify } from "csv-stringify";
import type { Database } from "#db/client";
import { type Addressee, linksOf } from "#db/programme/links";
import { breathe } from "#db/service/breathe";
import type { JobRecord } from "#db/service/jobs";
import type { Locale } from "#lib/text/text";
import { writable } from "#lib/text/writable";
import { fileIn } from "../service/data-folder";
import { translator } from "../translate";
import { fileOf, notesOf, ownNotes } from "./job-files";

/** Lines that are compared with the database at once. */
const chunk = 500;

/** A firm with the address that it is to be told; none where it keeps the link it has. */
type LinkLine = Pick<Addressee, "id" | "number" | "firmName" | "uscc" | "contact" | "phone" | "email"> & {
  link: string;
  /** SHA-256 of the link's token; none where there is no link. */
  hash: string | null;
};

/**
 * The list of links that a job makes for an officer to hand out. Links are written down before they are given, so
 * that a kill loses none: each taking of the job has notes of its own, which stay until the job is finished. Of two
 * links for one firm the one that the database knows counts.
 */
export class LinkList {
  readonly #job: JobRecord;

  constructor(job: JobRecord) {
    this.#job = job;
  }

  async note(lines: readonly LinkLine[]): Promise<void> {
    const words = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
    await appendFile(await ownNotes(this.#job), words, { mode: 0o600 });
  }

  /**
   * Writes the table of those who were given what stands there, which only the database knows after a kill, and
   * returns its file's name with how many they are; `null` for none.
   */
  async write(store: Database, locale: Locale): Promise<{ file: string; lines: number } | null> {
    const lines: LinkLine[] = [];
    for (const path of await notesOf(this.#job))
      for await (const words of createInterface({ input: createReadStream(path, "utf8") })) {
        const line = readLine(words);
        if (line) lines.push(line);
      }
    const noted = lines.sort((one, other) => one.number - other.number);
    const linkLines = new Map<string, LinkLine>();
    for (let from = 0; from < noted.length; from += chunk) {
      const part = noted.slice(from, from + chunk);
      const rows = await linksOf(
        store,
        part.map(({ id }) => id),
      );
      for (const line of part) {
        const now = rows.get(line.id);
        const isGiven =
          line.hash === null ? (now?.remindedAt ?? 0) >= this.#job.createdAt : now?.linkHash === line.hash;
        if (isGiven) linkLines.set(line.id, line);
      }
      await breathe();
    }
    if (linkLines.size === 0) return null;
    const translate = translator(locale);
    const columns = ["number", "firmName", "uscc", "contact", "phone", "email", "link"] as const;
    const name = fileOf(this.#job, "csv");
    const table = stringify({
      bom: true,
      header: true,
      columns: columns.map((key) => ({ key, header: translate(`rounds.links.${key}`) })),
      escape_formulas: true,
      record_delimiter: "windows",
    });
    const writing = pipeline(table, createWriteStream(await fileIn("job-files", name), { mode: 0o600 }));
    for (const { firmName, contact, phone, ...line } of linkLines.values())
      table.write({
        ...line,
        firmName: writable(firmName),
        contact: contact && writable(contact),
        phone: phone && writable(phone),
      });
    table.end();
    await writing;
    return { file: name, lines: linkLines.size };
  }
}

/** A line may have been cut off by a kill. */
function readLine(words: string): LinkLine | null {
  try {
    return JSON.parse(words) as LinkLine;
  } catch {
    return null;
  }
}
