import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import type { Database } from "#db/client";
import type { RoundRecord } from "#db/programme/admission";
import { type FinalDecision, listFinals, readFinals } from "#db/programme/final-decisions";
import type { Actor } from "#lib/access";
import { letterName, letterOf } from "./letter";

/** The round whose letters they are, and the bureau that writes them. */
type Sender = { round: RoundRecord; organisation: string };

/** So many decisions are read at a time. */
const portion = 25;

/** Every letter of a round's final decisions in one archive, written as it is read. */
export function letterArchive(store: Database, actor: Actor, sender: Sender): Readable {
  const archive = new ZipFile();
  // Its type says less than it is.
  const output = archive.outputStream as Readable;
  fill(archive, store, actor, sender).catch((error: Error) => output.destroy(error));
  return output;
}

async function fill(archive: ZipFile, store: Database, actor: Actor, sender: Sender): Promise<void> {
  for (let after = 0; ; ) {
    const lines = await listFinals(store, actor, sender.round.id, { after, most: portion }, new Date());
    const last = lines.ok ? lines.value.finals.at(-1) : undefined;
    if (!lines.ok || !last) break;
    after = last.number;
    const ids = lines.value.finals.map(({ decision }) => decision.id);
    const finals = await readFinals(store, actor, sender.round.id, ids, new Date());
    for (const final of finals.ok ? finals.value : []) await add(archive, final, sender);
  }
  archive.end();
}

/** Writes a letter when its turn has come, which is when the reader has taken those before it. */
function add(archive: ZipFile, final: FinalDecision, sender: Sender): Promise<void> {
  const number = String(final.application.number).padStart(5, "0");
  // A Word document is packed already.
  const options = { mtime: final.decision.at, compress: false };
  // The archive keeps what it was given to the end: the decision is let go of as soon as its letter is written.
  let decision: FinalDecision | null = final;
  return new Promise((resolve, reject) => {
    archive.addReadStreamLazy(`${number}-${letterName(final)}`, options, (take) => {
      if (!decision) return;
      letterOf({ ...decision, ...sender }).then((bytes) => {
        take(null, Readable.from([bytes]));
        resolve();
      }, reject);
      decision = null;
    });
  });
}
