import { templateBytes } from "#lib/advising/report-files";
import { type PlaceProblem, placeProblems } from "#lib/advising/report-places";
import { endsIn, type FileRefusal, fileTypeOf } from "#lib/programme/file-type";
import { type Danger, dangersIn } from "./dangers";
import { placeNamed } from "./names";
import { filledTypes, type Package, packageOf } from "./package";
import { type Unpacked, unpackedTemplate } from "./parts";
import { elementsOf, wordName, type Xml } from "./xml";

/** Why a template is not taken: the file itself, what it holds, or its places, all of them at once. */
export type TemplateProblem =
  | { file: FileRefusal | "too-large" | "not-word" | "not-readable" | "complex" }
  | Danger
  | PlaceProblem;

export type Looked = { problems: TemplateProblem[] } | { problems: null; parts: Unpacked };

/** All that is wrong with a template; its parts where nothing is, and it may be kept. */
export async function lookedThrough(bytes: Buffer): Promise<Looked> {
  if (bytes.length > templateBytes) return { problems: [{ file: "too-large" }] };
  const kind = fileTypeOf(endsIn(bytes));
  if ("refused" in kind) return { problems: [{ file: kind.refused }] };
  if (kind.type !== "docx") return { problems: [{ file: "not-word" }] };
  const unpacked = await unpackedTemplate(bytes);
  if ("refused" in unpacked) return { problems: [{ file: unpacked.refused }] };
  const template = packageOf(unpacked.parts, unpacked.texts);
  const problems = firstOf([...dangersIn(template), ...placesIn(template)]);
  return problems.length > 0 ? { problems } : { problems: null, parts: unpacked.parts };
}

/** So many problems are enough to begin with: each once. */
const problemsAtMost = 100;

function firstOf(problems: readonly TemplateProblem[]): TemplateProblem[] {
  const first = new Map<string, TemplateProblem>();
  for (const problem of problems) {
    if (first.size === problemsAtMost) break;
    first.set(JSON.stringify(problem), problem);
  }
  return [...first.values()];
}

/** What is wrong with the places of the body, heads and feet, and places elsewhere, which would stay as they are written. */
function placesIn({ texts, types, links }: Package): PlaceProblem[] {
  const led = new Set(links.filter(({ kind }) => /^(header|footer)$/.test(kind)).map(({ part }) => part));
  const filled: string[][] = [];
  const unfilled: string[] = [];
  for (const [path, document] of texts) {
    if (document === null) continue;
    const { paragraphs, others } = textsIn(document);
    const isFilled = filledTypes.includes(types.get(path) ?? "") || led.has(path);
    if (isFilled) filled.push(paragraphs);
    unfilled.push(...others, ...(isFilled ? [] : paragraphs));
  }
  const outside = unfilled.filter((each) => /[{}]/.test(each));
  return [
    ...placeProblems(filled, placeNamed),
    ...outside.map((name): PlaceProblem => ({ problem: "brace", name: name.slice(0, 40) })),
  ];
}

/**
 * The texts of the paragraphs in their order, and what pictures are said to show, where places may stand, too. They are
 * filled in under the usual prefixes alone; `others` stand under another one.
 */
function textsIn(document: Xml): { paragraphs: string[]; others: string[] } {
  const [paragraphs, others]: [string[], string[]] = [[], []];
  for (const each of elementsOf(document)) {
    const { tagName } = each;
    if (tagName === "w:p" || tagName === "a:p") paragraphs.push("");
    if (tagName === "w:t" || tagName === "a:t")
      paragraphs[Math.max(0, paragraphs.length - 1)] = `${paragraphs.at(-1) ?? ""}${each.textContent ?? ""}`;
    else if (wordName(each) === "t") others.push(each.textContent ?? "");
    if (tagName === "wp:docPr") paragraphs.push(each.getAttribute("descr") ?? "", each.getAttribute("title") ?? "", "");
  }
  return { paragraphs, others };
}
