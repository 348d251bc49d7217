import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { z } from "zod";
import { BackupProblem, ServiceMark } from "./manifest";

// One encrypted file: a line of JSON that is not secret, then pieces of AES-256-GCM. Each piece is of its own place and
// knows whether it is the last, and all of them are of that line: none can be left out, moved or put in from elsewhere.

const Head = z.object({
  leapmark: z.literal("sealed backup 1"),
  service: ServiceMark,
  begunAt: z.iso.datetime(),
  salt: z.string().regex(/^[0-9a-f]{64}$/),
  /** By which a key is known to be the one. */
  check: z.string().regex(/^[0-9a-f]{32}$/),
});
export type Head = z.infer<typeof Head>;

const pieceSize = 1024 * 1024;
const tagSize = 16;
const longestHead = 1024;

function keysOf(key: Buffer, salt: string): { cipher: Buffer; check: Buffer } {
  const both = Buffer.from(hkdfSync("sha256", key, Buffer.from(salt, "hex"), "leapmark sealed backup", 48));
  return { cipher: both.subarray(0, 32), check: both.subarray(32) };
}

function nonceOf(place: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(place), 0);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

/** Writes one encrypted file. */
export class SealedWriter {
  readonly #file: FileHandle;
  readonly #cipher: Buffer;
  readonly #head: Buffer;
  #waiting: Buffer[] = [];
  #size = 0;
  #place = 0;

  private constructor(file: FileHandle, cipher: Buffer, head: Buffer) {
    [this.#file, this.#cipher, this.#head] = [file, cipher, head];
  }

  static async begin(path: string, key: Buffer, of: Pick<Head, "service" | "begunAt">): Promise<SealedWriter> {
    const salt = randomBytes(32).toString("hex");
    const { cipher, check } = keysOf(key, salt);
    const head: Head = { leapmark: "sealed backup 1", ...of, salt, check: check.toString("hex") };
    const line = Buffer.from(`${JSON.stringify(head)}\n`);
    const file = await open(path, "wx", 0o600);
    await file.appendFile(line);
    return new SealedWriter(file, cipher, line);
  }

  async #writePiece(piece: Buffer, isLast: boolean): Promise<void> {
    const cipher = createCipheriv("aes-256-gcm", this.#cipher, nonceOf(this.#place++, isLast)).setAAD(this.#head);
    await this.#file.appendFile(Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]));
  }

  async write(bytes: Buffer): Promise<void> {
    this.#waiting.push(bytes);
    this.#size += bytes.length;
    // The last one is written when it is known to be it.
    if (this.#size <= pieceSize) return;
    let rest = Buffer.concat(this.#waiting);
    for (; rest.length > pieceSize; rest = rest.subarray(pieceSize))
      await this.#writePiece(rest.subarray(0, pieceSize), false);
    [this.#waiting, this.#size] = [[rest], rest.length];
  }

  /** Writes what is left, for good. */
  async end(): Promise<void> {
    await this.#writePiece(Buffer.concat(this.#waiting), true);
    await this.#file.sync();
    await this.#file.close();
  }

  async abandon(): Promise<void> {
    await this.#file.close().catch(() => {});
  }
}

async function lineOf(file: FileHandle): Promise<{ head: Head; line: Buffer } | null> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(longestHead), 0, longestHead, 0);
  const end = buffer.subarray(0, bytesRead).indexOf(10);
  if (end < 0) return null;
  try {
    const line = buffer.subarray(0, end + 1);
    const head = Head.safeParse(JSON.parse(line.toString("utf8"))).data;
    return head ? { head, line } : null;
  } catch {
    return null;
  }
}

/** What an encrypted file says of itself to everybody; `null` where it is none. */
export async function headOf(path: string): Promise<Head | null> {
  const file = await open(path, "r");
  return lineOf(file)
    .finally(() => file.close())
    .then((found) => found?.head ?? null);
}

/** The pieces of an encrypted file in the clear, each of them sound. Throws `BackupProblem` at the first that is not. */
export async function* piecesOf(path: string, key: Buffer): AsyncGenerator<Buffer> {
  const file = await open(path, "r");
  try {
    const found = await lineOf(file);
    if (!found) throw new BackupProblem(`${path} is no encrypted backup, or its beginning is damaged.`);
    const { cipher, check } = keysOf(key, found.head.salt);
    if (!timingSafeEqual(check, Buffer.from(found.head.check, "hex")))
      throw new BackupProblem(`The key does not open ${path}: it was made with another one.`);
    const { size } = await file.stat();
    let at = found.line.length;
    for (let place = 0; ; place++) {
      const isLast = at + pieceSize + tagSize >= size;
      const length = Math.min(pieceSize + tagSize, size - at);
      const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.max(length, 0)), 0, Math.max(length, 0), at);
      const piece = opened(cipher, buffer.subarray(0, bytesRead), nonceOf(place, isLast), found.line);
      if (piece === null)
        throw new BackupProblem(`${path} is damaged or cut short: its piece ${place + 1} is not what was written.`);
      yield piece;
      if (isLast) return;
      at += length;
    }
  } finally {
    await file.close();
  }
}

function opened(cipher: Buffer, piece: Buffer, nonce: Buffer, head: Buffer): Buffer | null {
  if (piece.length < tagSize) return null;
  try {
    const decipher = createDecipheriv("aes-256-gcm", cipher, nonce, { authTagLength: tagSize });
    decipher.setAAD(head).setAuthTag(piece.subarray(piece.length - tagSize));
    return Buffer.concat([decipher.update(piece.subarray(0, -tagSize)), decipher.final()]);
  } catch {
    return null;
  }
}
