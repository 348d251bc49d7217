import { DOMParser } from "@xmldom/xmldom";

export type Xml = ReturnType<DOMParser["parseFromString"]>;
export type XmlElement = Xml["documentElement"];

/** Names of the WordprocessingML vocabulary (ISO/IEC 29500, parts 4 and 1): which prefix stands for it is the file's own choice. */
const wordNames = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
];

/** A text as XML; `null` where it is not well-formed, not UTF-8, or brings definitions of its own. */
export function parsed(bytes: Buffer): Xml | null {
  const text = bytes.toString("utf8").replace(/^\ufeff/, "");
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return null;
  const [, encoding = "utf-8"] = /^<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(text) ?? [];
  if (!/^utf-?8$/i.test(encoding)) return null;
  let isSound = true;
  const fault = () => {
    isSound = false;
  };
  try {
    const document = new DOMParser({
      errorHandler: { warning: fault, error: fault, fatalError: fault },
    }).parseFromString(text, "text/xml");
    return isSound && document?.documentElement ? document : null;
  } catch {
    return null;
  }
}

/** Every element in its order, however deep, without counting on the stack. */
export function* elementsOf(document: Xml): Generator<XmlElement> {
  let node: Node | null = document.documentElement;
  while (node) {
    if (node.nodeType === 1) yield node as XmlElement;
    let next: Node | null = node.firstChild;
    for (let from: Node | null = node; !next && from; from = from.parentNode) next = from.nextSibling;
    node = next;
  }
}

/** What an element of Word's own vocabulary is called there; nothing for those of others. */
export const wordName = (element: XmlElement): string | null =>
  wordNames.includes(element.namespaceURI ?? "") ? element.localName : null;

/** The values of attributes of that name, whatever their prefixes. */
export const attributesOf = (element: XmlElement, name: string): string[] =>
  Array.from(element.attributes).flatMap((each) => ((each.localName ?? each.name) === name ? [each.value] : []));

export const attributeOf = (element: XmlElement, name: string): string => attributesOf(element, name)[0]?.trim() ?? "";
