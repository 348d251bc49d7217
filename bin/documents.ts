import { type Line, longest } from "./lines";

/** One JSON value of a stream by the line on which it begins, or why there is none. */
export type Document = { line: number; value: unknown } | { line: number; problem: "not-json" | "too-long" };

/**
 * The JSON values of a stream: one per line, or one over several lines. Only the first value decides: where it is
 * whole on its line, every further line is one of its own, and a broken line breaks nothing else.
 */
export async function* documentsOf(lines: AsyncIterable<Line>): AsyncGenerator<Document> {
  let mode: "undecided" | "by-line" | "over-lines" | "skipping" = "undecided";
  let open: { line: number; text: string }[] = [];
  let size = 0;
  for await (const { number, text } of lines) {
    const line = number;
    if (text === null) {
      yield* broken(open);
      open = [];
      mode = "by-line";
      yield { line, problem: "too-long" };
      continue;
    }
    const clean = number === 1 ? text.replace(/^\uFEFF/, "") : text;
    if (clean.trim() === "") continue;
    switch (mode) {
      case "undecided": {
        const value = parsed(clean);
        if (value === undefined && /^\s*[{[]/.test(clean)) {
          mode = "over-lines";
          open = [{ line, text: clean }];
          size = clean.length;
        } else {
          mode = "by-line";
          yield value === undefined ? { line, problem: "not-json" } : { line, value };
        }
        break;
      }
      case "by-line": {
        const value = parsed(clean);
        yield value === undefined ? { line, problem: "not-json" } : { line, value };
        break;
      }
      case "over-lines":
      case "skipping": {
        const alone = clean.startsWith("{") ? parsed(clean) : undefined;
        if (isSheetLike(alone)) {
          // A whole sheet on one line shows that the lines before were broken ones, not parts of a value.
          yield* broken(open);
          open = [];
          mode = "by-line";
          yield { line, value: alone };
        } else if (mode === "over-lines") {
          open.push({ line, text: clean });
          size += clean.length;
          if (size > longest) {
            yield { line: open[0]?.line ?? line, problem: "too-long" };
            open = [];
            mode = "skipping";
          } else if (/^[}\]]/.test(clean)) {
            const value = parsed(joined(open));
            if (value !== undefined) {
              yield { line: open[0]?.line ?? line, value };
              open = [];
              mode = "undecided";
            }
          }
        }
        break;
      }
    }
  }
  if (open.length === 0) return;
  const value = parsed(joined(open));
  if (value !== undefined) yield { line: open[0]?.line ?? 1, value };
  else yield* broken(open);
}

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
