import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";

const types: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** Ways to pack a file, the tightest first, with the ending of the packed file beside it. */
const packings = [
  ["br", ".br"],
  ["gzip", ".gz"],
] as const;

type Packed = { type: string; bodies: Map<string, Buffer> };

/**
 * The scripts and styles of a build, which never change under their names, packed once at the build and kept in
 * memory: packing them anew for every visitor costs more than all else that a visit needs.
 */
export class PackedFiles {
  readonly #files = new Map<string, Packed>();

  /** `folder` is served as `path`; a folder that is not there holds nothing. */
  constructor(folder: string, path: string) {
    if (!existsSync(folder)) return;
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const type = types[extname(entry.name)];
      const file = join(entry.parentPath, entry.name);
      const packed = packings.filter(([, ending]) => existsSync(file + ending));
      if (!entry.isFile() || !type || packed.length === 0) continue;
      const name = file.slice(folder.length).replaceAll("\\", "/");
      const bodies = new Map(packed.map(([packing, ending]) => [packing, readFileSync(file + ending)]));
      this.#files.set(path + name, { type, bodies });
    }
  }

  /** Answers where the file is known and the browser takes a packed one; else leaves it to the pages. */
  answer(request: IncomingMessage, response: ServerResponse, path: string): boolean {
    const file = this.#files.get(path);
    const accepted = String(request.headers["accept-encoding"] ?? "").split(/[\s,;]+/);
    const packing = packings.find(([name]) => accepted.includes(name) && file?.bodies.has(name))?.[0];
    const body = packing && file?.bodies.get(packing);
    if (!file || !packing || !body) return false;
    response.writeHead(200, {
      "Content-Type": file.type,
      "Content-Encoding": packing,
      "Content-Length": body.length,
      "Cache-Control": "public, max-age=31536000, immutable",
      Vary: "Accept-Encoding",
    });
    response.end(request.method === "HEAD" ? undefined : body);
    return true;
  }
}
