import { once } from "node:events";
import { createReadStream } from "node:fs";
import { Readable, type Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { ZipFile } from "yazl";
import type { ApplicationFile } from "#db/programme/application-file";
import { breathe } from "#db/service/breathe";
import type { Damage } from "#db/service/files-check";
import type { Locale } from "#lib/text/text";
import { storedEvidence } from "../service/evidence-store";
import { type DossierDefinitions, evidencePath, recordOf, verdictsOf } from "./dossier";
import { pageOf } from "./dossier-page";

/** Bytes that may wait to be packed and written. */
const waitingAtMost = 2 * 1024 * 1024;

/** An archive that is written as it grows: what is added waits as soon as too much is on its way. */
export class GrowingArchive {
  readonly #zip = new ZipFile();
  readonly output = this.#zip.outputStream as Readable;
  #waiting = 0;

  /** Adds a file. Resolves at once, or when everything up to this file was taken. */
  async add(path: string, bytes: Buffer, packed = true): Promise<void> {
    this.#waiting += bytes.length;
    if (this.#waiting < waitingAtMost) {
      this.#put(path, bytes, packed);
      return;
    }
    await new Promise<void>((resolve, reject) => {
      this.output.once("error", reject);
      this.#put(path, bytes, packed).once("close", () => {
        this.output.off("error", reject);
        resolve();
      });
    });
    this.#waiting = 0;
  }

  /**
   * The archive keeps what it was given to the end, a list of hundreds of thousands of files: so it is given a stream
   * that has let go of its bytes once they were read.
   */
  #put(path: string, bytes: Buffer, packed: boolean): Readable {
    const stream = Readable.from([bytes]);
    let source: Readable | null = stream;
    this.#zip.addReadStreamLazy(path, packed ? { compressionLevel: 4 } : { compress: false }, (give) => {
      if (source) give(null, source);
      source = null;
    });
    return stream;
  }

  /** Adds a file that lies on the disk, and is read when its turn has come. */
  addFile(path: string, file: string): void {
    this.#zip.addReadStreamLazy(path, { compressionLevel: 4 }, (give) => {
      const stream = createReadStream(file);
      stream.once("error", (error) => this.output.destroy(error));
      give(null, stream);
    });
  }

  /** Adds what a stream gives, as it is. Resolves when the archive has taken the last of it. */
  async addStream(path: string, stream: Readable): Promise<void> {
    const end = finished(stream, { writable: false });
    let source: Readable | null = stream;
    this.#zip.addReadStreamLazy(path, { compress: false }, (give) => {
      if (source) give(null, source);
      source = null;
    });
    await end;
  }

  end(): void {
    this.#zip.end();
  }
}

/** A name as every system takes it for a folder. */
export const folderName = (number: number, name: string): string =>
  `${String(number).padStart(5, "0")}-${name.replace(/[\\/:*?"<>|\s\p{C}]/gu, "_").slice(0, 60)}`;

/**
 * Adds the dossier of one firm: a page to read, and all that is kept of it for programs, with the files that it
 * attached: those that are no longer what was stored are named as damaged and left out. For programs there is a file for each part, or in the archive of a whole round, whose list of files stays
 * in memory, a line among `records`. Returns how many files are damaged.
 */
export async function addDossier(
  archive: GrowingArchive,
  folder: string,
  file: ApplicationFile,
  definitions: DossierDefinitions,
  { locale, records }: { locale: Locale; records: Writable | null },
): Promise<number> {
  const verdicts = verdictsOf(file, definitions);
  const damages = new Map<string, Damage>();
  for (const each of file.evidence) {
    const evidence = await storedEvidence(each.hash, each.size);
    // Such papers are packed already.
    if ("bytes" in evidence) await archive.add(`${folder}/${evidencePath(each)}`, evidence.bytes, false);
    else damages.set(each.id, evidence.damage);
  }
  await breathe();
  await archive.add(`${folder}/dossier.html`, Buffer.from(pageOf(file, verdicts, definitions, { locale, damages })));
  const whole = recordOf(file, verdicts, damages);
  if (records) {
    if (!records.write(`${JSON.stringify({ folder, ...whole })}\n`)) await once(records, "drain");
  } else {
    for (const [name, part] of Object.entries({
      ...whole,
      facts: whole.submission?.facts ?? {},
      answers: whole.submission?.answers ?? {},
      diagnosis: whole.submission?.diagnosis ?? null,
    }))
      await archive.add(`${folder}/${name}.json`, Buffer.from(`${JSON.stringify(part, null, 2)}\n`));
  }
  return damages.size;
}
