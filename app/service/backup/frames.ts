import { BackupProblem } from "./manifest";

// Files one after the other in one stream: the length of a line, the line with name and size, and the bytes.

const longestLine = 1024;

/** What goes before the bytes of a file. */
export function frameOf(name: string, size: number): Buffer {
  const line = Buffer.from(JSON.stringify({ name, size }));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(line.length);
  return Buffer.concat([length, line]);
}

/** A stream that is asked for so many bytes at a time. */
class Bytes {
  readonly #pieces: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(pieces: AsyncIterable<Buffer>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** Up to so many bytes; none at the end. */
  async some(most: number): Promise<Buffer> {
    while (this.#rest.length === 0) {
      const next = await this.#pieces.next();
      if (next.done) return this.#rest;
      this.#rest = next.value;
    }
    const bytes = this.#rest.subarray(0, most);
    this.#rest = this.#rest.subarray(bytes.length);
    return bytes;
  }

  async exactly(size: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for (let left = size; left > 0; ) {
      const part = await this.some(left);
      if (part.length === 0) throw new BackupProblem("The backup ends in the middle of a file.");
      parts.push(part);
      left -= part.length;
    }
    return Buffer.concat(parts);
  }

  async *of(size: number): AsyncGenerator<Buffer> {
    for (let left = size; left > 0; ) {
      const part = await this.some(left);
      if (part.length === 0) throw new BackupProblem("The backup ends in the middle of a file.");
      left -= part.length;
      yield part;
    }
  }
}

/** Gives each file of a stream to whoever keeps it, who must read it to its end. */
export async function eachFramed(
  pieces: AsyncIterable<Buffer>,
  keep: (name: string, bytes: AsyncIterable<Buffer>) => Promise<void>,
): Promise<void> {
  const bytes = new Bytes(pieces);
  for (;;) {
    const first = await bytes.some(4);
    if (first.length === 0) return;
    const length = Buffer.concat([first, await bytes.exactly(4 - first.length)]).readUInt32BE();
    if (length > longestLine) throw new BackupProblem("The backup is not laid out as this program lays one out.");
    const { name, size } = JSON.parse((await bytes.exactly(length)).toString("utf8"));
    await keep(String(name), bytes.of(Number(size)));
  }
}
