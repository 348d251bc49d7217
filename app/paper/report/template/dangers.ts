import { type Package, type PackageDanger, packageDangers } from "./package";
import { attributeOf, attributesOf, elementsOf, wordName, type Xml } from "./xml";

/** Why a template is not taken, whatever its places: what it holds, or leads to, or how it is put together. */
export type Danger = { danger: "macros" | "embedded" | "external" | "field" | "broken"; name: string } | PackageDanger;

/** Files that are programs, or documents within the document. */
const programs = /(^|\/)(vba\w*\.(bin|xml)|attachedToolbars\.bin|activeX\/|ctrlProps\/|customUI)/i;
const embedded = /(^|\/)(embeddings\/|afchunk|oleObject)/i;

/** Kinds of relationships that bring other files or programs in, wherever they lead. */
const bringing =
  /^(attachedTemplate|oleObject|package|frame|subDocument|aFChunk|control|activeXControlBinary|vbaProject|wordVbaData|mailMergeSource|mailMergeHeaderSource|externalLink\w*|keyMapCustomizations|transform|webextension\w*|ui|extensibility)$/i;

/** Fields that work out something of the document itself; every other one may fetch or run something. */
const harmless =
  /^(PAGE|NUMPAGES|SECTION|SECTIONPAGES|PAGEREF|NOTEREF|REF|TOC|TC|SEQ|STYLEREF|DATE|TIME|CREATEDATE|SAVEDATE|PRINTDATE|TITLE|SUBJECT|AUTHOR|KEYWORDS|COMMENTS|NUMWORDS|NUMCHARS|LISTNUM|ADVANCE|EQ|=)(\s|\\|$)/i;
const harmlessLink = /^HYPERLINK\s+("https?:\/\/[^"]*"|(\\\w+\s+)*\\l\s)/i;

/** Everything in a template that could run a program, bring other files in, or tell others that it was opened. */
export function dangersIn(template: Package): Danger[] {
  const { paths, texts, declared, links } = template;
  return [
    ...paths.filter((path) => programs.test(path)).map((name): Danger => ({ danger: "macros", name })),
    ...declared
      .filter((type) => /macroEnabled|vba|activeX|oleObject/i.test(type))
      .map((name): Danger => ({ danger: "macros", name })),
    ...paths.filter((path) => embedded.test(path)).map((name): Danger => ({ danger: "embedded", name })),
    ...links.filter(isDangerous).map(({ target }): Danger => ({ danger: "external", name: target })),
    ...packageDangers(template),
    ...[...texts].flatMap(([path, document]): Danger[] =>
      document === null ? [{ danger: "broken", name: path }] : [...fields(document), ...brought(document)],
    ),
  ];
}

function isDangerous({ kind, target, isOutside }: Package["links"][number]): boolean {
  const isLink = kind === "hyperlink" && /^(https?:\/\/|mailto:|#)/i.test(target);
  return bringing.test(kind) || (isOutside && !isLink);
}

type Field = { code: string; hasResult: boolean };

/** Fields that are not known to be harmless, by their first word; the words of one may be cut into many pieces. */
function fields(document: Xml): Danger[] {
  const codes: string[] = [];
  const open: Field[] = [];
  const write = (text: string) => {
    const field = open.at(-1);
    if (field) field.code += text;
    else codes.push(text);
  };
  for (const each of elementsOf(document)) {
    switch (wordName(each)) {
      case "fldSimple":
        codes.push(...attributesOf(each, "instr"));
        break;
      case "fldChar":
        step(attributeOf(each, "fldCharType"), open, codes);
        break;
      // What was deleted in a tracked change comes back when that is rejected.
      case "instrText":
      case "delInstrText":
        write(each.textContent ?? "");
        break;
      case "t":
        // Before its result, a text of a field is one of its words, too.
        if (open.at(-1)?.hasResult === false) write(each.textContent ?? "");
        break;
    }
  }
  return [...codes, ...open.map(({ code }) => code)]
    .map((code) => code.trim())
    .filter((code) => code !== "" && !harmless.test(code) && !harmlessLink.test(code))
    .map((code) => ({ danger: "field", name: code.slice(0, 40) }));
}

function step(type: string, open: Field[], codes: string[]): void {
  const field = open.at(-1);
  if (type === "separate" && field) field.hasResult = true;
  if (type === "end") codes.push(open.pop()?.code ?? "");
  if (type !== "begin") return;
  // What a field works out to is the first word of the one around it: nobody can tell which.
  if (field && !field.hasResult && field.code.trim() === "") field.code = "{…} ";
  open.push({ code: "", hasResult: false });
}

const bringingElements = [
  ...["altChunk", "object", "control", "subDoc", "frameset", "mailMerge", "attachedTemplate"],
  "saveThroughXslt",
];
const ofOthers = ["OLEObject", "webVideoPr"];

/** Elements that bring something in, and attributes that name an address. */
function brought(document: Xml): Danger[] {
  const dangers: Danger[] = [];
  for (const each of elementsOf(document)) {
    if (bringingElements.includes(wordName(each) ?? "") || ofOthers.includes(each.localName))
      dangers.push({ danger: "embedded", name: each.tagName });
    for (const { name, value } of Array.from(each.attributes))
      if (/(^|:)(src|href|link)$/.test(name) && /^\s*([\w+.-]+:|\\\\|\/\/)/.test(value))
        dangers.push({ danger: "external", name: value });
  }
  return dangers;
}
