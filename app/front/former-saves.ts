type FormerKind = "question" | "fact";

/**
 * The addresses under which pages of before 2026-11-29 save, with what their names are of. Such a page may lie open on a
 * phone for weeks: it is told what it understands.
 */
export const formerSaves: Readonly<Record<string, FormerKind>> = {
  "/answers": "question",
  "/figures": "fact",
};

type Former = { answers?: unknown };
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** What such a page sent, as pages send it now. Of facts it sent an empty note, which is none of theirs. */
export function fromFormer(body: unknown, kind: FormerKind): unknown {
  const { answers } = (isObject(body) ? body : {}) as Former;
  if (!Array.isArray(answers)) return body;
  return {
    entries: answers.map((save) => {
      if (!isObject(save)) return save;
      const { question, note, ...rest } = save;
      return { key: `${kind}:${question}`, ...rest, ...(kind === "question" && { note }) };
    }),
  };
}

const subject = (key: string): string => key.slice(key.indexOf(":") + 1);

/** What is answered, in the words of such a page. */
export function toFormer(value: unknown, kind: FormerKind): unknown {
  if (Array.isArray(value)) return value.map((each) => toFormer(each, kind));
  if (!isObject(value) || value instanceof Date) return value;
  const parts = Object.entries(value).map(([name, part]): [string, unknown] => {
    if (name === "key" && typeof part === "string") return ["question", subject(part)];
    if (name === "entry" && kind === "question" && isObject(part) && "value" in part)
      return [name, { answer: part.value }];
    return [name, toFormer(part, kind)];
  });
  return Object.fromEntries(parts);
}
