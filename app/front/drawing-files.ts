import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { drawingPath } from "#lib/programme/drawn";

const packed = promisify(gzip);

const types: Record<string, string> = {
  ".mjs": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
  ".bcmap": "application/octet-stream",
  ".pfb": "application/octet-stream",
  ".ttf": "font/ttf",
};

/** What of the library is given out: the thread that draws, how Chinese is written, typefaces, unpackers of scans. */
const folders = [
  ["legacy/build", /^pdf\.worker\.min\.mjs$/],
  ["cmaps", /^[\w-]+\.bcmap$/],
  ["standard_fonts", /^[\w-]+\.(pfb|ttf)$/],
  ["wasm", /^(jbig2|openjpeg)\.wasm$/],
] as const;

/**
 * What the thread may do that reads files of strangers: run, and unpack what scanners pack by instructions of ours (which
 * is all that `wasm-unsafe-eval` allows). It fetches nothing, not even from here: the page brings it what it needs.
 */
const policy = "default-src 'none'; script-src 'wasm-unsafe-eval'";

type File = { path: string; type: string };
type Body = { plain: Buffer; packed: Buffer };

/** What browsers draw PDFs with, out of the installed library: by a list of names that is made at the start. */
export class DrawingFiles {
  readonly #files = new Map<string, File>();
  /** Read and packed when they are first asked for, and kept: five megabytes in all. */
  readonly #bodies = new Map<string, Promise<Body>>();

  /** @param folder where the library lies */
  constructor(folder: string) {
    if (!existsSync(folder)) return;
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    for (const [name, pattern] of folders)
      for (const file of readdirSync(join(folder, name)).filter((each) => pattern.test(each))) {
        const type = types[extname(file)];
        const place = name === "legacy/build" ? file : `${name}/${file}`;
        if (type) this.#files.set(`${drawingPath}/${version}/${place}`, { path: join(folder, name, file), type });
      }
  }

  get addresses(): string[] {
    return [...this.#files.keys()];
  }

  /** Answers where the address is on the list; else leaves it to others. */
  async answer(request: IncomingMessage, response: ServerResponse, address: string): Promise<boolean> {
    const file = this.#files.get(address);
    if (!file) return false;
    const body = await this.#bodyOf(file);
    const isPacked = /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
    const bytes = isPacked ? body.packed : body.plain;
    response.writeHead(200, {
      "Content-Type": file.type,
      ...(isPacked && { "Content-Encoding": "gzip" }),
      "Content-Length": bytes.length,
      "Content-Security-Policy": policy,
      "Cache-Control": "public, max-age=31536000, immutable",
      Vary: "Accept-Encoding",
    });
    response.end(request.method === "HEAD" ? undefined : bytes);
    return true;
  }

  #bodyOf({ path }: File): Promise<Body> {
    const known = this.#bodies.get(path);
    if (known) return known;
    const body = readFile(path).then(async (plain) => ({ plain, packed: await packed(plain, { level: 9 }) }));
    this.#bodies.set(path, body);
    // What could not be read may be readable later.
    body.catch(() => this.#bodies.delete(path));
    return body;
  }
}
