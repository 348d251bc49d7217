import { Readable } from "node:stream";
import { receiveFile, type SentFile } from "#app/service/sent-files";

/** A file as a form brings it. */
export const sentFile = (bytes: Uint8Array, name = "a.pdf"): Promise<SentFile> =>
  receiveFile(name, Readable.from([Buffer.from(bytes)]));
