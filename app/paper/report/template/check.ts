import { templateBytes } from "#lib/advising/report-files";
import { type PlaceProblem, placeProblems } from "#lib/advising/report-places";
import { type FileRefusal, fileTypeOf } from "#lib/programme/file-type";
import { type Danger, dangersIn, parsedTexts } from "./dangers";
import { placeNamed } from "./names";
import { unpackedTemplate } from "./parts";

/** Why a template is not taken: the file itself, what it holds, or its places, all of them at once. */
export type TemplateProblem = { file: FileRefusal | "too-large" | "not-word" | "not-readable" } | Danger | PlaceProblem;

/** The parts of a document that are filled in: its body, its heads and its feet. */
const filled = /^word\/(document\d*|header\d*|footer\d*)\.xml$/;
/** What else holds words of the template, where a place would stay as it is written. */
const unfilled = /^word\/(footnotes|endnotes|comments)\.xml$/;

/** All that is wrong with a template; nothing where it may be kept. */
export async function templateProblems(bytes: Buffer): Promise<TemplateProblem[]> {
  if (bytes.length > templateBytes) return [{ file: "too-large" }];
  const kind = fileTypeOf(bytes);
  if ("refused" in kind) return [{ file: kind.refused }];
  if (kind.type !== "docx") return [{ file: "not-word" }];
  const unpacked = await unpackedTemplate(bytes);
  if (!unpacked) return [{ file: "not-readable" }];
  const texts = parsedTexts(unpacked.texts);
  const dangers = dangersIn(unpacked.paths, texts);
  const parts = [...texts].flatMap(([path, document]) =>
    filled.test(path) && document ? [paragraphsOf(document)] : [],
  );
  const elsewhere = [...texts].flatMap(([path, document]) =>
    unfilled.test(path) && document ? paragraphsOf(document).filter((each) => /[{}]/.test(each)) : [],
  );
  const outside = elsewhere.map((name): PlaceProblem => ({ problem: "brace", name: name.slice(0, 40) }));
  return [...dangers, ...placeProblems(parts, placeNamed), ...outside];
}

type Xml = NonNullable<ReturnType<typeof parsedTexts> extends Map<string, infer Each> ? Each : never>;

/** The texts of the paragraphs in their order, and what pictures are said to show, where places may stand, too. */
function paragraphsOf(document: Xml): string[] {
  const texts: string[] = [];
  for (const each of Array.from(document.getElementsByTagName("*"))) {
    if (each.tagName === "w:p") texts.push("");
    if (each.tagName === "w:t") texts[Math.max(0, texts.length - 1)] = `${texts.at(-1) ?? ""}${each.textContent ?? ""}`;
    if (each.tagName === "wp:docPr") texts.push(each.getAttribute("descr") ?? "", each.getAttribute("title") ?? "", "");
  }
  return texts;
}
