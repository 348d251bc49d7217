import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { templateThread } from "#app/paper/report/template/apart";
import { filledTemplate } from "#app/paper/report/template/fill";
import { problemLines } from "#app/paper/report/template/problem-words";
import { sampleReport } from "#app/paper/report/template/sample";
import { entriesOf } from "../zip-entries";
import {
  body,
  dangersOf,
  linesOf,
  paragraph,
  relationship,
  relationships,
  sound,
  templateOf,
  types,
  word,
} from "./template-parts";

describe("a template cannot hide what it holds", () => {
  const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const good = sound.map(paragraph).join("");
  const dde = "DDEAUTO c:\\\\windows cmd";
  const field = (prefix: string) =>
    `<${prefix}:p><${prefix}:r><${prefix}:fldChar ${prefix}:fldCharType="begin"/></${prefix}:r><${prefix}:r><${prefix}:instrText>${dde}</${prefix}:instrText></${prefix}:r><${prefix}:r><${prefix}:fldChar ${prefix}:fldCharType="end"/></${prefix}:r></${prefix}:p>`;
  const outside =
    '<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships"><p:Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://127.0.0.1/a.png" TargetMode="External"/></p:Relationships>';

  it("under another prefix", async () => {
    const other = field("q").replace("<q:p>", `<q:p xmlns:q="${main}">`);
    expect(await dangersOf(templateOf(good + other))).toEqual(["field"]);
    const simple = `<w:p><w:fldSimple xmlns:q="${main}" q:instr="${dde}"/></w:p>`;
    expect(await dangersOf(templateOf(good + simple))).toEqual(["field"]);
    expect(await dangersOf(templateOf(good, { "word/_rels/document.xml.rels": outside }))).toEqual(["external"]);
    const place = `<q:p xmlns:q="${main}"><q:r><q:t>{企业名称}</q:t></q:r></q:p>`;
    expect(await dangersOf(templateOf(good + place))).toEqual(["brace"]);
  });

  it("in a field within a field, or in words that are no code", async () => {
    const [begin, separate, end] = ["begin", "separate", "end"].map((type) => `<w:fldChar w:fldCharType="${type}"/>`);
    const inner = `${begin}<w:instrText>TITLE</w:instrText>${separate}<w:t>x</w:t>${end}`;
    expect(await dangersOf(templateOf(`${good}<w:p><w:r>${begin}${inner}${end}</w:r></w:p>`))).toEqual(["field"]);
    const typed = `${begin}<w:t>INCLUDETEXT x</w:t>${end}`;
    expect(await dangersOf(templateOf(`${good}<w:p><w:r>${typed}</w:r></w:p>`))).toEqual(["field"]);
    const contents = `${begin}<w:instrText>TOC</w:instrText>${separate}${inner}${end}`;
    expect(await dangersOf(templateOf(`${good}<w:p><w:r>${contents}</w:r></w:p>`))).toEqual([]);
  });

  it("in a picture that is none, or a drawing with a script", async () => {
    const typed = (ending: string, type: string) =>
      types(`<Default Extension="${ending}" ContentType="image/${type}"/>`);
    const held = (ending: string, type: string, content: string) =>
      dangersOf(templateOf(good, { "[Content_Types].xml": typed(ending, type), [`word/media/a.${ending}`]: content }));
    expect(await held("png", "png", "MZ\x90 a program")).toEqual(["part"]);
    expect(await held("jpg", "jpeg", "GIF89a")).toEqual(["part"]);
    expect(await held("gif", "gif", "GIF89a")).toEqual([]);
    const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
    expect(await held("svg", "svg+xml", svg('<path d="M0 0"/>'))).toEqual([]);
    for (const inside of ["<script>1</script>", '<g onload="1"/>', "<foreignObject/>"])
      expect(await held("svg", "svg+xml", svg(inside))).toEqual(["part"]);
  });

  it("whose faults are many is told the first of them", async () => {
    const many = templateOf(
      good + paragraph("{不知道}".repeat(5_000) + Array.from({ length: 5_000 }, (_, n) => `{x${n}}`).join("")),
    );
    expect(await dangersOf(many)).toHaveLength(100);
  });

  it("behind a name in capitals, or two names that differ in them alone", async () => {
    expect(await dangersOf(templateOf(good, { "word/_rels/document.xml.RELS": outside }))).toEqual(["external"]);
    expect(await dangersOf(templateOf(good, { "word/Document.xml": body("") }))).toEqual(["twin"]);
  });

  const header =
    '<Override PartName="/word/header1.dat" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>';
  const headed = (types: string) => ({
    "[Content_Types].xml": types,
    "word/header1.dat": `<w:hdr ${word}>${field("w")}${paragraph("{不知道}")}</w:hdr>`,
    "word/_rels/document.xml.rels": relationships(relationship("header", "header1.dat")),
  });

  it("in a part with another ending, or of a kind that nobody knows", async () => {
    expect(await dangersOf(templateOf(good, headed(types(header))))).toEqual(["field", "unknown"]);
    const picture = types('<Default Extension="dat" ContentType="image/png"/>');
    expect(await dangersOf(templateOf(good, headed(picture)))).toEqual(["part", "part", "field", "unknown"]);
    expect(await dangersOf(templateOf(good, headed(types())))).toEqual(["part", "part", "field", "unknown"]);
    expect(await dangersOf(templateOf(good, { "word/a.bin": "x" }))).toEqual(["part"]);
  });

  it("in a text elsewhere than where it is looked for", async () => {
    const elsewhere = {
      "_rels/.rels": relationships(relationship("officeDocument", "word/main.xml")),
      "word/main.xml": body(field("w")),
    };
    expect(await dangersOf(templateOf(good, elsewhere))).toEqual(["main", "field"]);
    const two = relationship("officeDocument", "word/document.xml").repeat(2);
    expect(await dangersOf(templateOf(good, { "_rels/.rels": relationships(two) }))).toEqual(["main"]);
  });

  it("in letters of another set", async () => {
    const coded = '<?xml version="1.0" encoding="utf-7"?><a/>';
    expect(await dangersOf(templateOf(good, { "word/styles.xml": coded }))).toEqual(["broken"]);
  });
});

describe("a template cannot hold the service", () => {
  const packed = (more: Record<string, string>) =>
    Buffer.from(
      zipSync(
        Object.fromEntries(
          [...entriesOf(templateOf(sound, more))].map(([path, bytes]) => [path, new Uint8Array(bytes)]),
        ),
      ),
    );

  it("with lists in lists, told by name", async () => {
    expect(await linesOf(templateOf([...sound, "{#案例}", "{#案例}", "{案例经过}", "{/案例}", "{/案例}"]))).toEqual([
      "{#案例} 写在了“案例”列表里面：列表里不能再写列表",
    ]);
    expect(await linesOf(templateOf([...sound, "{#案例}{#条款}{条款名称}{/条款}{/案例}", "{#条款}{/条款}"]))).toEqual([
      "{#条款} 写在了“案例”列表里面：列表里不能再写列表",
    ]);
  });

  it("with little that unpacks to much", async () => {
    expect(await dangersOf(packed({ "word/media/a.png": "\0".repeat(2 * 1024 * 1024) }))).toEqual(["complex"]);
    expect(await dangersOf(packed({ "word/document.xml": body("<w:p/>".repeat(1_800_000)) }))).toEqual(["complex"]);
    expect(await dangersOf(packed({ "word/document.xml": body("<w:p/>".repeat(150_000)) }))).not.toContain("complex");
    expect(await dangersOf(packed({ "word/document.xml": body("<w:p/>".repeat(200_000)) }))).toEqual(["complex"]);
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`word/media/${at}.png`, "x"]));
    expect(await dangersOf(templateOf(sound, many))).toEqual(["complex"]);
  });

  it("with rows upon rows", async () => {
    const rows = `{#出处}${"{出处内容}".repeat(50)}{/出处}`;
    const report = sampleReport("zh", { name: "", logo: null });
    const much = templateOf([...sound, ...Array.from({ length: 400 }, () => rows)]);
    await expect(filledTemplate(much, report)).rejects.toMatchObject({ problems: [{ file: "complex" }] });
  });

  it("by taking long; the next one is looked at", async () => {
    const attributes = Array.from({ length: 400_000 }, (_, at) => `a${at}=""`).join(" ");
    const slow = templateOf(`${sound.map(paragraph).join("")}<w:p ${attributes}/>`);
    const thread = templateThread({ task: 1500 });
    const [first, second] = await Promise.all([thread.problems(slow), thread.problems(templateOf(sound))]);
    expect(first).toEqual([{ file: "complex" }]);
    expect(second).toEqual([]);
    expect(problemLines(first, "zh")[0]).toContain("模板太复杂");
  });

  it("by taking all memory; the next one is looked at", async () => {
    const thread = templateThread({ memory: 48 });
    const large = templateOf(`${sound.map(paragraph).join("")}${"<w:p/>".repeat(190_000)}`);
    expect(await thread.problems(large)).toEqual([{ file: "complex" }]);
    expect(await thread.problems(templateOf(sound))).toEqual([]);
  });
});
