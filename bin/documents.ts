import { type Line, longest } from "./lines";

/** One JSON value of a stream by the line on which it begins, or why there is none. */
export type Document = { line: number; value: unknown } | { line: number; problem: "not-json" | "too-long" };

/**
 * The JSON values of a stream: one per line, or one over several lines. Only the first value decides: where it is
 * whole on its line, every further line is one of its own, and a broken line breaks nothing else.
 */
export async function* documentsOf(lines: AsyncIterable<Line>): AsyncGenerator<Document> {
  const reader = new Reader();
  for await (const { number, text } of lines) {
    const clean = number === 1 ? (text?.replace(/^\uFEFF/, "") ?? null) : text;
    yield* reader.read(number, clean);
  }
  yield* reader.end();
}

class Reader {
  #mode: "undecided" | "by-line" | "over-lines" | "skipping" = "undecided";
  /** Lines of a value that is not whole yet, and how long they are together. */
  #open: { line: number; text: string }[] = [];
  #size = 0;

  /** What a line completes; one that was too long to be read is `null`. */
  *read(line: number, text: string | null): Generator<Document> {
    if (text === null) {
      yield* this.#break();
      yield { line, problem: "too-long" };
    } else if (text.trim() !== "") {
      if (this.#mode === "undecided") yield* this.#decide(line, text);
      else if (this.#mode === "by-line") yield wholeOn(line, parsed(text));
      else yield* this.#readOn(line, text);
    }
  }

  *end(): Generator<Document> {
    if (this.#open.length === 0) return;
    const value = parsed(joined(this.#open));
    if (value !== undefined) yield { line: this.#first(1), value };
    else yield* broken(this.#open);
  }

  /** Whether the values of the stream have a line each: the first one tells. */
  *#decide(line: number, text: string): Generator<Document> {
    const value = parsed(text);
    if (value === undefined && /^\s*[{[]/.test(text)) {
      this.#mode = "over-lines";
      this.#open = [{ line, text }];
      this.#size = text.length;
    } else {
      this.#mode = "by-line";
      yield wholeOn(line, value);
    }
  }

  /** A further line of a value over several, or of one that is too long. */
  *#readOn(line: number, text: string): Generator<Document> {
    const alone = text.startsWith("{") ? parsed(text) : undefined;
    if (isSheetLike(alone)) {
      // A whole sheet on one line shows that the lines before were broken ones, not parts of a value.
      yield* this.#break();
      yield { line, value: alone };
    } else if (this.#mode === "over-lines") {
      this.#open.push({ line, text });
      this.#size += text.length;
      if (this.#size > longest) {
        yield { line: this.#first(line), problem: "too-long" };
        this.#open = [];
        this.#mode = "skipping";
      } else if (/^[}\]]/.test(text)) {
        const value = parsed(joined(this.#open));
        if (value === undefined) return;
        yield { line: this.#first(line), value };
        this.#open = [];
        this.#mode = "undecided";
      }
    }
  }

  /** Gives up what is open: from here on every line is a value of its own. */
  *#break(): Generator<Document> {
    yield* broken(this.#open);
    this.#open = [];
    this.#mode = "by-line";
  }

  #first(otherwise: number): number {
    return this.#open[0]?.line ?? otherwise;
  }
}

const wholeOn = (line: number, value: unknown): Document =>
  value === undefined ? { line, problem: "not-json" } : { line, value };

const joined = (open: { text: string }[]): string => open.map(({ text }) => text).join("\n");

/** Lines that each begin an object were meant to be one each; others are one broken value. */
function* broken(open: { line: number; text: string }[]): Generator<Document> {
  const separate = open.every(({ text }) => text.startsWith("{"));
  for (const { line } of separate ? open : open.slice(0, 1)) yield { line, problem: "not-json" };
}

/** The JSON value of a text; `undefined`, which JSON has not, where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isSheetLike = (value: unknown): boolean =>
  typeof value === "object" && value !== null && ("answers" in value || "edition" in value);
