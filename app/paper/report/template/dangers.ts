import { DOMParser } from "@xmldom/xmldom";
import type { Unpacked } from "./parts";

/** Why a template is not taken, whatever its places: what it holds, or leads to. */
export type Danger = { danger: "macros" | "embedded" | "external" | "field" | "broken"; name: string };

type Xml = ReturnType<DOMParser["parseFromString"]>;

/** The texts of a template as XML; `null` in place of one that is not well-formed, or brings definitions of its own. */
export function parsedTexts(texts: Unpacked): Map<string, Xml | null> {
  return new Map([...texts].map(([path, bytes]) => [path, parsed(bytes.toString("utf8"))]));
}

function parsed(text: string): Xml | null {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return null;
  let isSound = true;
  const fault = () => {
    isSound = false;
  };
  try {
    const document = new DOMParser({
      errorHandler: { warning: fault, error: fault, fatalError: fault },
    }).parseFromString(text.replace(/^\ufeff/, ""), "text/xml");
    return isSound && document?.documentElement ? document : null;
  } catch {
    return null;
  }
}

const elements = (document: Xml, name: string) => Array.from(document.getElementsByTagName(name));

/** Files that are programs, or documents within the document. */
const programs = /(^|\/)(vba\w*\.(bin|xml)|attachedToolbars\.bin|activeX\/|ctrlProps\/|customUI)/i;
const embedded = /(^|\/)(embeddings\/|afchunk|oleObject)/i;

/** Kinds of relationships that bring other files or programs in, wherever they lead. */
const bringing =
  /\/(attachedTemplate|oleObject|package|frame|subDocument|aFChunk|control|activeXControlBinary|vbaProject|wordVbaData|mailMergeSource|mailMergeHeaderSource|externalLink|keyMapCustomizations)$/;

/** Fields that work out something of the document itself; every other one may fetch or run something. */
const harmless =
  /^(PAGE|NUMPAGES|SECTION|SECTIONPAGES|PAGEREF|NOTEREF|REF|TOC|TC|SEQ|STYLEREF|DATE|TIME|CREATEDATE|SAVEDATE|PRINTDATE|TITLE|SUBJECT|AUTHOR|KEYWORDS|COMMENTS|NUMWORDS|NUMCHARS|LISTNUM|ADVANCE|EQ|=)(\s|\\|$)/i;
const harmlessLink = /^HYPERLINK\s+("https?:\/\/[^"]*"|(\\\w+\s+)*\\l\s)/i;

/** Everything in a template that could run a program, bring other files in, or tell others that it was opened. */
export function dangersIn(paths: readonly string[], texts: ReadonlyMap<string, Xml | null>): Danger[] {
  return [
    ...paths.filter((path) => programs.test(path)).map((name): Danger => ({ danger: "macros", name })),
    ...paths.filter((path) => embedded.test(path)).map((name): Danger => ({ danger: "embedded", name })),
    ...[...texts].flatMap(([path, document]): Danger[] =>
      document === null ? [{ danger: "broken", name: path }] : dangersOf(path, document),
    ),
  ];
}

function dangersOf(path: string, document: Xml): Danger[] {
  if (path.endsWith(".rels")) return relationships(document);
  if (path === "[Content_Types].xml") return types(document);
  return [...fields(document), ...brought(document)];
}

const types = (document: Xml): Danger[] =>
  [...elements(document, "Override"), ...elements(document, "Default")]
    .map((each) => each.getAttribute("ContentType") ?? "")
    .filter((type) => /macroEnabled|vba|activeX|oleObject/i.test(type))
    .map((name) => ({ danger: "macros", name }));

function relationships(document: Xml): Danger[] {
  return elements(document, "Relationship").flatMap((each): Danger[] => {
    const [type, target] = [each.getAttribute("Type") ?? "", each.getAttribute("Target") ?? ""];
    if (bringing.test(type)) return [{ danger: "external", name: target }];
    const isOutside =
      /^external$/i.test(each.getAttribute("TargetMode") ?? "") || /^[\w+.-]+:|^\\\\|^\/\//.test(target);
    const isLink = type.endsWith("/hyperlink") && /^(https?:\/\/|mailto:)/i.test(target);
    return isOutside && !isLink ? [{ danger: "external", name: target }] : [];
  });
}

/** Fields that are not known to be harmless, by their first word; the words of one may be cut into many pieces. */
function fields(document: Xml): Danger[] {
  const codes = elements(document, "w:fldSimple").map((each) => each.getAttribute("w:instr") ?? "");
  const open: string[] = [];
  for (const each of elements(document, "*")) {
    if (each.tagName === "w:fldChar") {
      const type = each.getAttribute("w:fldCharType");
      if (type === "begin") open.push("");
      if (type === "end") codes.push(open.pop() ?? "");
    }
    // What was deleted in a tracked change comes back when that is rejected.
    if (each.tagName === "w:instrText" || each.tagName === "w:delInstrText")
      if (open.length > 0) open[open.length - 1] += each.textContent ?? "";
      else codes.push(each.textContent ?? "");
  }
  return [...codes, ...open]
    .map((code) => code.trim())
    .filter((code) => code !== "" && !harmless.test(code) && !harmlessLink.test(code))
    .map((code) => ({ danger: "field", name: code.slice(0, 40) }));
}

const bringingElements = [
  "w:altChunk",
  "w:object",
  "w:control",
  "w:subDoc",
  "w:frameset",
  "w:mailMerge",
  "w:attachedTemplate",
];

/** Elements that bring something in, and pictures in the older notation that name an address. */
function brought(document: Xml): Danger[] {
  const named = bringingElements.flatMap((name) =>
    elements(document, name).map((): Danger => ({ danger: "embedded", name })),
  );
  const addressed = elements(document, "*").flatMap((each) =>
    Array.from(each.attributes)
      .filter(({ name, value }) => /(^|:)(src|href|link)$/.test(name) && /^([\w+.-]+:|\\\\|\/\/)/.test(value))
      .map(({ value }): Danger => ({ danger: "external", name: value })),
  );
  return [...named, ...addressed];
}
