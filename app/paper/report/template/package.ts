import { posix } from "node:path";
import type { Unpacked } from "./parts";
import { attributeOf, elementsOf, parsed, type Xml, type XmlElement } from "./xml";

/** A template by its parts: what each is by its content type, and how parts lead to others. */
export type Package = {
  paths: readonly string[];
  /** Every part that anybody may read as XML; `null` in place of one that is not sound. */
  texts: ReadonlyMap<string, Xml | null>;
  /** The type of each part by the table of types, in small letters; empty where it has none. */
  types: ReadonlyMap<string, string>;
  /** Every type that the table names, whether or not a part is of it. */
  declared: readonly string[];
  links: readonly Link[];
  /** Parts that are no such picture as the table says, and drawings with scripts in them. */
  feigned: readonly string[];
};

/** What is wrong with how a template is put together. */
export type PackageDanger = { danger: "part" | "twin" | "main"; name: string };

/** That a part leads to another one, or outside. */
type Link = { from: string; kind: string; target: string; isOutside: boolean; part: string | undefined };

const typesPath = "[Content_Types].xml";
export const mainPath = "word/document.xml";

const office = "application/vnd.openxmlformats-officedocument.";
export const mainType = `${office}wordprocessingml.document.main+xml`;
export const filledTypes = [mainType, `${office}wordprocessingml.header+xml`, `${office}wordprocessingml.footer+xml`];

/** Types of parts that a Word document without programs and objects is made of. */
const knownTexts = [
  /^application\/vnd\.openxmlformats-officedocument\.(wordprocessingml|drawingml)\.[\w.-]+\+xml$/,
  /^application\/vnd\.openxmlformats-officedocument\.(theme|themeoverride|extended-properties|custom-properties|customxmlproperties|vmldrawing)(\+xml)?$/,
  /^application\/vnd\.openxmlformats-package\.(core-properties|relationships)\+xml$/,
  /^application\/vnd\.ms-word\.(styleswitheffects|people|comments\w*)\+xml$/,
  /^application\/vnd\.ms-office\.(chartstyle|chartcolorstyle|classificationlabels|drawingml\.\w+)\+xml$/,
  /^(application|text)\/xml$/,
];
const pictures = /^image\/(png|jpe?g|gif|bmp|tiff?|x-emf|x-wmf|emf|wmf|svg\+xml)$/;
const others =
  /^application\/(vnd\.openxmlformats-officedocument\.(obfuscatedfont|wordprocessingml\.printersettings)|x-font\w*)$/;

const isText = (type: string) => type === "image/svg+xml" || knownTexts.some((each) => each.test(type));
const isKnown = (type: string) => isText(type) || pictures.test(type) || others.test(type);

const relationshipsPath = /^(.*?)_rels\/([^/]*)\.rels$/i;

/** What a template is made of, read by its own tables rather than by how its files are called. */
export function packageOf(parts: Unpacked, found: Unpacked): Package {
  const paths = [...parts.keys()];
  const table = parsed(parts.get(typesPath) ?? Buffer.alloc(0));
  const types = typesOf(paths, table);
  const texts = new Map<string, Xml | null>();
  for (const [path, bytes] of parts)
    if (found.has(path) || isText(types.get(path) ?? "")) texts.set(path, path === typesPath ? table : parsed(bytes));
  const links = [...texts].flatMap(([path, document]) => (document ? linksOf(path, document, paths) : []));
  const declared = table ? [...elementsOf(table)].map((each) => attributeOf(each, "ContentType")) : [];
  const feigned = paths.filter((path) => isFeigned(types.get(path) ?? "", parts.get(path), texts.get(path)));
  return { paths, texts, types, declared, links, feigned };
}

/** How pictures begin, by their types, in hexadecimal digits; EMF names itself further in. */
const beginnings: readonly (readonly [type: RegExp, begins: RegExp])[] = [
  [/^image\/png$/, /^89504e470d0a1a0a/],
  [/^image\/jpe?g$/, /^ffd8ff/],
  [/^image\/gif$/, /^47494638(37|39)61/],
  [/^image\/bmp$/, /^424d/],
  [/^image\/tiff?$/, /^(49492a00|4d4d002a)/],
  [/^image\/(x-)?emf$/, /^01000000.{72}20454d46/],
  [/^image\/(x-)?wmf$/, /^(d7cdc69a|0[12]000900)/],
];

/** Whether a part is no such picture as its type says, or a drawing that can run something. */
function isFeigned(type: string, bytes: Buffer | undefined, drawing: Xml | null | undefined): boolean {
  if (type === "image/svg+xml") return drawing ? [...elementsOf(drawing)].some(canRun) : false;
  const [, begins] = beginnings.find(([each]) => each.test(type)) ?? [];
  return begins !== undefined && !begins.test(bytes?.toString("hex", 0, 44) ?? "");
}

const canRun = (element: XmlElement): boolean =>
  /^(script|foreignObject|handler|listener)$/i.test(element.localName) ||
  Array.from(element.attributes).some(({ name }) => /^on/i.test(name));

function typesOf(paths: readonly string[], table: Xml | null): Map<string, string> {
  const [byEnding, byName] = [new Map<string, string>(), new Map<string, string>()];
  for (const each of table ? elementsOf(table) : []) {
    const type = attributeOf(each, "ContentType").toLowerCase();
    if (each.localName === "Default") byEnding.set(attributeOf(each, "Extension").toLowerCase(), type);
    if (each.localName === "Override") byName.set(attributeOf(each, "PartName").replace(/^\//, "").toLowerCase(), type);
  }
  return new Map(
    paths.map((path) => {
      const name = path.toLowerCase();
      const ending = /\.([^./]*)$/.exec(name)?.[1] ?? "";
      return [path, byName.get(name) ?? byEnding.get(ending) ?? ""];
    }),
  );
}

/** Where a part leads; relationships are told by their element, wherever they stand. */
function linksOf(path: string, document: Xml, paths: readonly string[]): Link[] {
  const [, folder = "", owner = ""] = relationshipsPath.exec(path) ?? [];
  return [...elementsOf(document)]
    .filter((each) => each.localName === "Relationship")
    .map((each) => linkOf(each, folder, `${folder}${owner}`, paths));
}

function linkOf(element: XmlElement, folder: string, from: string, paths: readonly string[]): Link {
  const target = attributeOf(element, "Target");
  const mode = attributeOf(element, "TargetMode");
  const isOutside = !/^(internal)?$/i.test(mode) || /^[\w+.-]+:|^\\\\|^\/\//.test(target);
  const name = posix.join("/", target.startsWith("/") ? "" : folder, unescaped(target.split("#", 1).join())).slice(1);
  const part = paths.find((each) => each.toLowerCase() === name.toLowerCase());
  const kind = attributeOf(element, "Type").split("/").at(-1) ?? "";
  return { from, kind, target, isOutside, part };
}

function unescaped(target: string): string {
  try {
    return decodeURIComponent(target).replaceAll("\\", "/");
  } catch {
    return target;
  }
}

/** What is wrong with how a template is put together: parts that others would read as something else than we do. */
export function packageDangers({ paths, types, links, feigned }: Package): PackageDanger[] {
  const names = new Set<string>();
  const twins = paths.filter((path) => names.size === names.add(path.toLowerCase()).size);
  const unknown = paths.filter((path) => path !== typesPath && !isKnown(types.get(path) ?? ""));
  const mistaken = links.filter((link) => !link.isOutside && leadsAstray(link, types)).map(({ target }) => target);
  const mains = links.filter(({ from, kind }) => from === "" && kind === "officeDocument");
  const isMain = mains.length === 1 && mains[0]?.part === mainPath && types.get(mainPath) === mainType;
  return [
    ...(isMain ? [] : [{ danger: "main", name: mains.at(-1)?.target ?? mainPath } as const]),
    ...twins.map((name) => ({ danger: "twin", name }) as const),
    ...[...unknown, ...mistaken, ...feigned].map((name) => ({ danger: "part", name }) as const),
  ];
}

/** Whether a part that is led to as one thing is kept as another: who follows the link reads it as the first. */
function leadsAstray({ kind, target, part }: Link, types: ReadonlyMap<string, string>): boolean {
  if (kind === "hyperlink" || /(^|\/)NULL$/.test(target)) return false;
  const type = part === undefined ? "" : (types.get(part) ?? "");
  if (kind === "image" || kind === "thumbnail") return !pictures.test(type);
  if (kind === "font" || kind === "printerSettings") return !others.test(type);
  return !isText(type);
}
