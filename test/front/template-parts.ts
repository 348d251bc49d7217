import { lookedThrough } from "#app/paper/report/template/check";
import { problemLines } from "#app/paper/report/template/problem-words";
import { zipOf } from "../zip";

export const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
export const types = (more = "") =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${more}</Types>`;
export const relationship = (kind: string, target: string, mode = "") =>
  `<Relationship Id="r${kind}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;
export const relationships = (inside: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
export const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
export const body = (inside: string) => `<w:document ${word}><w:body>${inside}</w:body></w:document>`;

/** A template as Word writes it: its paragraphs, or its body, with whatever else it holds. */
export const templateOf = (inside: string | readonly string[], more: Record<string, string> = {}) =>
  zipOf({
    "[Content_Types].xml": types(),
    "_rels/.rels": relationships(relationship("officeDocument", "word/document.xml")),
    "word/document.xml": body(typeof inside === "string" ? inside : inside.map(paragraph).join("")),
    ...more,
  });

export const sound = ["{企业名称}", "{finding}", "{声明}"];
export const templateProblems = async (bytes: Buffer) => (await lookedThrough(bytes)).problems ?? [];
export const linesOf = async (bytes: Buffer) => problemLines(await templateProblems(bytes), "zh");
export const dangersOf = async (bytes: Buffer) =>
  (await templateProblems(bytes)).map((each) =>
    "danger" in each ? each.danger : "file" in each ? each.file : each.problem,
  );
