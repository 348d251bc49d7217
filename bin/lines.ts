import { once } from "node:events";

/** Longest line, and longest JSON over several lines, that is read; in bytes. */
export const longest = 1024 * 1024;

/** A line by its number from 1; without text where it is too long, which is then not kept. */
export type Line = { number: number; text: string | null };

/** The encoding that a stream of sixteen-bit letters begins by naming; `null` where it names none. */
function wideEncodingOf(start: Buffer): "utf-16le" | "utf-16be" | null {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** A stream in UTF-8, as it came or, as shells of Windows write files, in UTF-16. */
async function* inUtf8(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let start: Buffer | null = Buffer.alloc(0);
  let decoder: TextDecoder | null = null;
  for await (const chunk of chunks) {
    const bytes: Buffer = start ? Buffer.concat([start, chunk]) : chunk;
    if (start && bytes.length < 2) {
      start = bytes;
      continue;
    }
    const encoding: "utf-16le" | "utf-16be" | null = start && wideEncodingOf(bytes);
    if (encoding) decoder = new TextDecoder(encoding);
    start = null;
    yield decoder ? Buffer.from(decoder.decode(bytes, { stream: true })) : bytes;
  }
  if (start && start.length > 0) yield start;
}

/** The lines of a stream, however it is cut into chunks. Never keeps more than the longest line. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of inUtf8(chunks)) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      size += end - from;
      yield { number, text: size > longest ? null : textOf([...parts, chunk.subarray(from, end)]) };
      number++;
      parts = [];
      size = 0;
      from = end + 1;
    }
    size += chunk.length - from;
    if (size > longest) parts = [];
    else if (from < chunk.length) parts.push(chunk.subarray(from));
  }
  if (size > 0) yield { number, text: size > longest ? null : textOf(parts) };
}

function textOf(parts: Buffer[]): string {
  const text = Buffer.concat(parts).toString("utf8");
  return text.endsWith("\r") ? text.slice(0, -1) : text;
}

const batch = 64 * 1024;
let waiting = "";

/** Writes a value as one line of JSON on standard output, at the pace of whoever reads. */
export async function writeLine(value: unknown): Promise<void> {
  waiting += `${JSON.stringify(value)}\n`;
  if (waiting.length >= batch) await flush();
}

/** Hands over what is still waiting. */
export async function flush(): Promise<void> {
  const text = waiting;
  waiting = "";
  if (text !== "" && !process.stdout.write(text)) await once(process.stdout, "drain");
}

/** A reader that has seen enough (`| head`) is no error. */
export function stopWhenUnread(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}
