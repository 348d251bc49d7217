import { describe, expect, it } from "vitest";
import { wordsOf } from "#app/_view/charts/words";
import { filledTemplate } from "#app/paper/report/template/fill";
import { placeName, placeNamed } from "#app/paper/report/template/names";
import { sampleReport } from "#app/paper/report/template/sample";
import { startTemplate } from "#app/paper/report/template/start";
import { templateBytes } from "#lib/advising/report-files";
import { placeIds } from "#lib/advising/report-places";
import { locales } from "#lib/text/languages";
import { entriesOf } from "../zip-entries";
import {
  dangersOf,
  linesOf,
  paragraph,
  relationship,
  relationships,
  sound,
  templateOf,
  templateProblems,
  types,
  word,
} from "./template-parts";

describe("the places of a template", () => {
  it("are written alike in no language, and found by each of their names", () => {
    for (const locale of locales) {
      const names = placeIds.map((id) => placeName(id, locale));
      expect(new Set(names).size).toBe(placeIds.length);
      expect(names.map(placeNamed)).toEqual([...placeIds]);
      expect(names.filter((name) => /[{}#/.[\]]/.test(name))).toEqual([]);
    }
  });

  it("are told by name where they are wrong, five mistakes at once", async () => {
    const five = ["{企业名称} {客户}", "{#plane}", "{#案例} {案例名称}", "{条款要求} {finding}", "{各级称号}"];
    expect(await linesOf(templateOf(five))).toEqual([
      "没有这个位置：{客户}",
      "这不是列表，不能当列表写：{#plane}",
      "{条款要求} 只能写在“条款”列表里面",
      "这是列表，要写开头和结尾：{各级称号}",
      "列表没有结尾：{#案例}，要写上 {/案例}",
      "缺少必须有的位置：{声明}",
    ]);
  });

  it("are found though Word cuts them into pieces, and in heads and feet", async () => {
    const cut = "<w:p><w:r><w:t>{企业</w:t></w:r><w:proofErr/><w:r><w:t>名称}</w:t></w:r></w:p>";
    const foot = {
      "word/footer1.xml": `<w:ftr ${word}>${paragraph("{声明} {不知道}")}</w:ftr>`,
      "word/_rels/document.xml.rels": relationships(relationship("footer", "footer1.xml")),
    };
    expect(await linesOf(templateOf(cut + paragraph("{结论}"), foot))).toEqual(["没有这个位置：{不知道}"]);
    expect(await linesOf(templateOf([...sound, "{ year", "} {/}", "{/titles}"]))).toEqual(
      [
        "花括号没有配对，或者写在了填不到的地方：{ year",
        "花括号没有配对，或者写在了填不到的地方：} ",
        "列表只有结尾，没有开头：{/}",
        "列表只有结尾，没有开头：{/titles}",
      ].map((line) => line.trimEnd()),
    );
  });
});

describe("a template is refused", () => {
  const field = (code: string) =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${[...code].map((sign) => `<w:r><w:instrText xml:space="preserve">${sign}</w:instrText></w:r>`).join("")}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
  const good = sound.map(paragraph).join("");
  const rels = (inside: string) => ({ "word/_rels/document.xml.rels": relationships(inside) });

  it("not where it is sound", async () => {
    expect(await templateProblems(templateOf(sound))).toEqual([]);
    const links = rels(relationship("hyperlink", "https://example.org/", "External"));
    expect(
      await templateProblems(templateOf(good + field("PAGE") + field(' HYPERLINK "https://example.org" '), links)),
    ).toEqual([]);
  });

  it.each([
    ["a program", {}, { "word/vbaProject.bin": "x" }, "macros"],
    [
      "a type with macros",
      {},
      {
        "[Content_Types].xml": types(
          '<Override PartName="/x" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
        ),
      },
      "macros",
    ],
    ["an object", {}, { "word/embeddings/a.xlsx": "x" }, "embedded"],
    ["a template of its own", {}, rels(relationship("attachedTemplate", "file:///c:/x.dotm", "External")), "external"],
    ["a picture from elsewhere", {}, rels(relationship("image", "https://example.org/a.png", "External")), "external"],
    ["an address without saying so", {}, rels(relationship("image", "\\\\host\\a.png")), "external"],
    ["a link to a file", {}, rels(relationship("hyperlink", "file:///etc/passwd", "External")), "external"],
    ["definitions of its own", {}, { "word/styles.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }, "broken"],
    ["a part that is not closed", {}, { "word/styles.xml": "<a><b></a>" }, "broken"],
  ] as const)("for %s", async (_, __, more, danger) => {
    expect(await dangersOf(templateOf(good, more))).toContain(danger);
  });

  it.each([
    "DDEAUTO c:\\windows cmd",
    "INCLUDETEXT x",
    "INCLUDEPICTURE http://x",
    "LINK x",
    'HYPERLINK "file:///x"',
    "MACROBUTTON x",
    "QUOTE x",
  ])("for the field %s, however it is cut", async (code) => {
    expect(await dangersOf(templateOf(good + field(code)))).toEqual(["field"]);
    const simple = `<w:p><w:fldSimple w:instr="${code.replaceAll('"', "&quot;")}"/></w:p>`;
    expect(await dangersOf(templateOf(good + simple))).toEqual(["field"]);
  });

  it("for what is no document, or too much of one", async () => {
    expect(await dangersOf(Buffer.from("%PDF-1.7"))).toEqual(["not-word"]);
    expect(await dangersOf(Buffer.alloc(0))).toEqual(["empty"]);
    expect(await dangersOf(Buffer.alloc(templateBytes + 1))).toEqual(["too-large"]);
    expect(await dangersOf(Buffer.alloc(templateBytes))).toEqual(["unknown"]);
    expect(
      await dangersOf(templateOf(good, { "word/a.xml": " ".repeat(41 * 1024 * 1024) }).subarray(0, templateBytes)),
    ).not.toEqual([]);
  });
});

describe.each(locales)("the template to start from (%s)", (locale) => {
  it("passes every check, and is filled in in either language, with what was typed as text alone", async () => {
    const start = await startTemplate(locale);
    expect(await templateProblems(start)).toEqual([]);
    for (const language of locales) {
      const report = sampleReport(language, { name: "海桥 <&> {firm}", logo: null });
      const filled = entriesOf(await filledTemplate(start, report));
      const text = filled.get("word/document.xml")?.toString() ?? "";
      const said = [...text.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, words]) => words).join("\n");
      expect(said.replace("{firm}", "").match(/\{[^{}]*\}/g)).toBeNull();
      expect(said).not.toContain(wordsOf(language, "others").translate("result.verdict.unknownHeadline"));
      expect(text).toContain("海桥 &lt;&amp;&gt; {firm}");
      expect(text).toContain(report.header.firmName);
      expect([...filled.keys()].filter((name) => /^word\/media\/./.test(name)).length).toBe(3);
      expect(text.match(/descr="[^"]{20,}"/g)).toHaveLength(3);
    }
  });
});
