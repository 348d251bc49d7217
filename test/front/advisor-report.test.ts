import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import { wordsOf } from "#app/_view/charts/words";
import { headlineWords } from "#app/_view/ladder/headline";
import { headlineOf } from "#app/_view/result/verdict";
import { ladderFrom, verdictsOn } from "#app/acts/sheets/law-today";
import type { AdvisorReport } from "#app/paper/report/advisor-report";
import { reportDocument } from "#app/paper/report/document";
import { sampleReport } from "#app/paper/report/template/sample";
import { caseSheet } from "#lib/diagnosis/case-sheet";
import { diagnose } from "#lib/diagnosis/diagnose";
import { factsFrom } from "#lib/rules/keys";
import { type Locale, locales } from "#lib/text/languages";
import { casesOf, latestEdition, layoutOf, studyLimits } from "#questionnaires";
import { entriesOf } from "../zip-entries";

const cases = casesOf(latestEdition);
const sheetOf = (id: string) => {
  const snapshot = cases.find((each) => each.id === id)?.snapshots.at(-1);
  if (!snapshot) throw new Error(`no case ${id}`);
  return caseSheet(snapshot, latestEdition);
};

const reportIn = (locale: Locale, changes: Partial<AdvisorReport> = {}): AdvisorReport => {
  // No case has answers to everything: one tells of the stages, the other of the networks.
  const sheet = { ...sheetOf("midea"), answers: { ...sheetOf("jingcheng").answers, ...sheetOf("midea").answers } };
  const header = {
    firmName: "江南轴承",
    submittedAt: new Date("2026-11-20"),
    year: 2025,
    depth: "full",
    revision: 3,
  } as const;
  return {
    ...{ locale, header, edition: latestEdition, cases, limits: studyLimits, scorer: "3", standsOn: "submission" },
    practice: { name: "海桥咨询", logo: null },
    diagnosis: diagnose(latestEdition, sheet),
    answers: sheet.answers,
    questions: layoutOf(latestEdition).answered,
    ...{
      tiers: null,
      corrected: null,
      decided: [],
      texts: {},
      advice: null,
      signature: null,
      withdrawal: null,
      countersignature: null,
    },
    ...changes,
  };
};

/** A part of a document, read by a parser that takes nothing but well-formed XML. */
function parsed(entries: Map<string, Buffer>, name: string) {
  const faults: string[] = [];
  const document = new DOMParser({ errorHandler: (_: string, fault: string) => faults.push(fault) }).parseFromString(
    entries.get(name)?.toString() ?? "",
    "text/xml",
  );
  expect(faults).toEqual([]);
  return document;
}

/** The elements of a name, in their order. */
const named = (within: { getElementsByTagName: ReturnType<typeof parsed>["getElementsByTagName"] }, tag: string) =>
  Array.from(within.getElementsByTagName(tag));

const texts = (document: ReturnType<typeof parsed>, tag = "w:t"): string[] =>
  named(document, tag).map(({ textContent }) => textContent ?? "");

/** The texts of the paragraphs of a style. */
const inStyle = (document: ReturnType<typeof parsed>, style: string): string[] =>
  named(document, "w:p")
    .filter((each) => each.getElementsByTagName("w:pStyle")[0]?.getAttribute("w:val") === style)
    .map((each) =>
      named(each, "w:t")
        .map(({ textContent }) => textContent)
        .join(""),
    );

describe.each(locales)("a practice's report (%s)", (locale) => {
  it("is sound, with headings, contents with pages, pictures in words, and repeated heads of tables", async () => {
    const entries = entriesOf(await reportDocument(reportIn(locale)));
    for (const name of entries.keys()) if (/\.(xml|rels)$/.test(name)) parsed(entries, name);
    const document = parsed(entries, "word/document.xml");
    const headings = inStyle(document, "Heading1");
    expect(headings.length).toBeGreaterThan(6);
    expect(inStyle(document, "TOC1").map((line) => line.replace(/\d+$/, ""))).toEqual(headings);
    expect(inStyle(document, "TOC1").every((line) => /\d$/.test(line))).toBe(true);
    const pictures = named(document, "wp:docPr");
    expect(pictures.map((each) => each.getAttribute("name"))).toEqual(["plane", "stages", "networks"]);
    expect(pictures.every((each) => (each.getAttribute("descr") ?? "").length > 20)).toBe(true);
    const tables = document.getElementsByTagName("w:tbl");
    expect(document.getElementsByTagName("w:tblHeader").length).toBe(tables.length);
    const media = [...entries.keys()].filter((name) => name.startsWith("word/media/"));
    expect(media.every((name) => name.endsWith(".png"))).toBe(true);
  });

  it("is set in faces for both scripts, and finds an own title page, header and footer", async () => {
    const entries = entriesOf(await reportDocument(reportIn(locale)));
    const styles = parsed(entries, "word/styles.xml");
    const fonts = named(styles, "w:rFonts");
    expect(fonts.length).toBeGreaterThan(3);
    for (const each of fonts) {
      expect(each.getAttribute("w:eastAsia")).toMatch(/宋体|黑体/);
      expect(each.getAttribute("w:ascii")).toBeTruthy();
    }
    expect(parsed(entries, "word/document.xml").getElementsByTagName("w:titlePg").length).toBe(1);
    const foot = [...entries.keys()].filter((name) => /footer/.test(name)).map((name) => entries.get(name)?.toString());
    expect(foot.some((each) => each?.includes("NUMPAGES") && each.includes("海桥咨询"))).toBe(true);
  });

  it("holds whatever a firm, a practice and an advisor wrote as text alone", async () => {
    const odd = '<w:p/>&amp;"\u0000\u0007\ufffe{{x}} =cmd|x';
    const correction = { what: odd, from: odd, to: odd, reason: odd, by: odd };
    const report = reportIn(locale, {
      practice: { name: odd, logo: null },
      header: { ...reportIn(locale).header, firmName: odd },
      texts: { finding: `${odd}\nzweite Zeile` },
      advice: [{ title: odd, text: odd }],
      corrected: { diagnosis: diagnose(latestEdition, sheetOf("e")), corrections: [correction] },
      signature: { name: odd, day: new Date("2026-11-28"), version: 2, hash: "ab12" },
      countersignature: { name: odd, day: new Date("2026-11-29") },
    });
    const entries = entriesOf(await reportDocument(report));
    const document = parsed(entries, "word/document.xml");
    const said = '<w:p/>&amp;"{{x}} =cmd|x';
    expect(inStyle(document, "Title")).toEqual([said]);
    expect(inStyle(document, "Own")).toEqual([said, "zweite Zeile"]);
    expect(inStyle(document, "Cell").filter((text) => text === said).length).toBe(5);
    for (const text of texts(document, "w:instrText")) expect(text).toMatch(/^(TOC|PAGEREF|PAGE|NUMPAGES)\b/);
    expect([...entries.keys()].filter((name) => /vba|embed|activeX/i.test(name))).toEqual([]);
    const targets = named(parsed(entries, "word/_rels/document.xml.rels"), "Relationship");
    expect(targets.filter((each) => each.getAttribute("TargetMode") === "External")).toEqual([]);
  });

  it("says both findings where answers were corrected, and which titles and clauses that moves", async () => {
    const { translate } = wordsOf(locale);
    const sample = sampleReport(locale, { name: "海桥咨询", logo: null });
    const own = sheetOf("e");
    const figures = factsFrom([
      ["revenue.2025", 12_800],
      ["main-business-revenue.2025", 5_100],
      ["research-spending.2025", 40],
    ]);
    const { submittedAt } = sample.header;
    const tiers = sample.tiers && {
      ...sample.tiers,
      steps: ladderFrom(verdictsOn(figures, submittedAt), submittedAt, figures),
    };
    const paragraph = "先补研发，再谈称号。".repeat(8);
    const moved = { diagnosis: diagnose(latestEdition, own), answers: own.answers, tiers, corrections: [] };
    const report = {
      ...sample,
      corrected: moved,
      advice: ["先补研发。", paragraph].map((title) => ({ title, text: "" })),
    };
    const entries = entriesOf(await reportDocument(report));
    const document = parsed(entries, "word/document.xml");
    const headline = (diagnosis: typeof report.diagnosis) =>
      headlineOf(latestEdition, diagnosis, wordsOf(locale, "others"));
    expect(headline(moved.diagnosis)).not.toBe(headline(report.diagnosis));
    const both = [
      translate("advisorReport.by.corrected", { finding: headline(moved.diagnosis) }),
      translate("advisorReport.by.claimed", { finding: headline(report.diagnosis) }),
    ];
    expect(inStyle(document, "Lead").join("\n")).toContain(both.join("\n"));
    const [plane] = named(document, "wp:docPr");
    const where = translate("advisorReport.by.corrected", { finding: "" }).trim();
    expect(plane?.getAttribute("title")).toContain(where);
    expect(plane?.getAttribute("descr")).toContain(
      translate("advisorReport.by.stood", { level: "", capability: "" }).slice(0, 6),
    );
    expect(inStyle(document, "Heading2")).toContain(translate("advisorReport.tiers.changes"));
    // At a glance, and among what the corrections move.
    const titles = headlineWords(tiers?.steps ?? [], null, wordsOf(locale, "others"));
    expect(inStyle(document, "Cell").filter((text) => text === titles).length).toBeGreaterThan(1);
    // A line alone is set like the titles of the others; a paragraph alone is not.
    expect(inStyle(document, "Lead")).toContain("先补研发。");
    expect(inStyle(document, "Body")).toContain(paragraph);
    const addresses = inStyle(document, "Point").flatMap((line) => /https?:\S+/.exec(line) ?? []);
    expect(addresses.length).toBeGreaterThan(2);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(inStyle(document, "Point").filter((line) => line.startsWith("http"))).toEqual([]);
  });

  it("says on its cover that the practice looked into it, and tells networks and clauses under both", async () => {
    const { translate } = wordsOf(locale);
    const sample = sampleReport(locale, { name: "海桥咨询", logo: null });
    const own = sheetOf("e");
    const tiers = sample.tiers && {
      ...sample.tiers,
      steps: ladderFrom(verdictsOn({}, sample.header.submittedAt), sample.header.submittedAt, {}),
    };
    const corrected = { diagnosis: diagnose(latestEdition, own), answers: own.answers, tiers, corrections: [] };
    const decided = [{ what: "员工", from: "120", to: "80", reason: "社保", by: "孙雅", fate: "企业已采纳" }];
    const document = parsed(entriesOf(await reportDocument({ ...sample, corrected, decided })), "word/document.xml");
    const all = texts(document).join("\n");
    expect(all).toContain(translate("advisorReport.cover.noticeReviewed"));
    expect(all).not.toContain(translate("advisorReport.cover.notice"));
    const heads = inStyle(document, "CellHead");
    expect(heads).toContain(translate("advisorReport.networks.corrected"));
    expect(heads).toContain(translate("advisorReport.tiers.claimedShort"));
    expect(inStyle(document, "Cell")).toEqual(expect.arrayContaining(["员工", "120", "80", "企业已采纳"]));
    const alone = texts(parsed(entriesOf(await reportDocument(reportIn(locale, { decided }))), "word/document.xml"));
    expect(alone.join("\n")).toContain("企业已采纳");
  });

  const withdrawn = {
    signature: { name: "孙雅", day: new Date("2026-11-28"), version: 2, hash: "ab12" },
    withdrawal: { day: new Date("2026-11-29"), reason: "数据弄错了" },
  };

  it("leaves out what nobody made, and says that nobody signed", async () => {
    const { translate } = wordsOf(locale);
    const bare = parsed(entriesOf(await reportDocument(reportIn(locale))), "word/document.xml");
    expect(texts(bare).join("\n")).toContain(translate("advisorReport.cover.unsigned"));
    expect(inStyle(bare, "Heading1").join("\n")).not.toContain(translate("advisorReport.chapters.corrected"));
    expect(inStyle(bare, "OwnHead")).toEqual([]);
    const draft = parsed(
      entriesOf(await reportDocument(reportIn(locale, { standsOn: "draft", ...withdrawn }))),
      "word/document.xml",
    );
    expect(texts(draft).join("\n")).toContain("数据弄错了");
    expect(texts(draft).join("\n")).not.toContain(translate("advisorReport.cover.unsigned"));
  });
});
