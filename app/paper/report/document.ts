import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  SectionType,
  TableOfContents,
  TextRun,
} from "docx";
import { writable } from "#lib/text/writable";
import type { AdvisorReport, ChapterId } from "./advisor-report";
import { beside } from "./beside";
import type { Told } from "./blocks";
import { chaptersOf, toldOf } from "./chapters";
import { coverOf } from "./cover";
import { drawn } from "./drawn";
import { setBlocks } from "./set-blocks";
import { headed, hue, measure, numberingOf, pageSettings, styled, stylesOf } from "./setting";
import { signatureOf } from "./signature";

/** A practice's report on a submission as a Word document. */
export async function reportDocument(report: AdvisorReport): Promise<Buffer> {
  const told = toldOf(report);
  const chapters = await chaptersOf(told);
  const pictures = await drawn(chapters.flatMap(({ blocks }) => blocks));
  const { translate } = told.view.words;
  const set = { translate, pictures };
  const body = chapters.flatMap(({ id, title, blocks }, place) => [
    headed(`${place + 1}　${title}`, 1, isOnPageOfItsOwn(id)),
    ...setBlocks(blocks, set),
  ]);
  const document = new Document({
    title: titleOf(told),
    creator: writable(report.practice.name),
    styles: stylesOf(report.locale),
    numbering: numberingOf(),
    sections: [
      {
        properties: { page: pageSettings, titlePage: true, type: SectionType.NEXT_PAGE },
        headers: { default: headerOf(told), first: new Header({ children: [new Paragraph({})] }) },
        footers: { default: footerOf(told), first: new Footer({ children: [new Paragraph({})] }) },
        children: [...coverOf(told), ...contentsOf(told), ...body, ...signatureOf(told)],
      },
    ],
  });
  const bytes = await Packer.toBuffer(document);
  // Without numbers in its contents the report is still the report; Word fills them in.
  return beside({ kind: "number", bytes }).catch(() => bytes);
}

/** The finding stands alone, for whoever reads one page: what comes behind it begins on the next. */
const isOnPageOfItsOwn = (id: ChapterId): boolean => id === "strength";

const firmOf = ({ report, view }: Told): string =>
  report.header.firmName || view.words.translate("advisorReport.firmUnnamed");

/** What the report is of, as its title and at the head of every page. */
const titleOf = (told: Told): string =>
  writable(
    told.view.words.translate("advisorReport.header", { firm: firmOf(told), year: `${told.report.header.year}` }),
  );

/** The contents, filled in, on a page of their own. */
function contentsOf({ view: { words } }: Told): FileChild[] {
  const title = words.translate("advisorReport.contents");
  return [
    new Paragraph({ children: [new PageBreak()] }),
    styled("Lead", title, { spacing: { after: 240 } }),
    new TableOfContents(title, { hyperlink: true, headingStyleRange: "1-2" }),
    new Paragraph({ children: [new PageBreak()] }),
  ];
}

const thin = { style: BorderStyle.SINGLE, size: 4, space: 6, color: hue("line") };

const headerOf = (told: Told): Header =>
  new Header({ children: [styled("Note", titleOf(told), { border: { bottom: thin } })] });

/** The practice at the left, the page among all pages at the right. */
function footerOf({ report, view }: Told): Footer {
  const marks = { page: "⟦1⟧", pages: "⟦2⟧" };
  const words = view.words.translate("advisorReport.page", marks);
  const parts = words.split(/(⟦[12]⟧)/).map((part): ParagraphChild => {
    if (part === marks.page) return new TextRun({ children: [PageNumber.CURRENT] });
    return part === marks.pages ? new TextRun({ children: [PageNumber.TOTAL_PAGES] }) : new TextRun(part);
  });
  return new Footer({
    children: [
      new Paragraph({
        style: "Note",
        alignment: AlignmentType.LEFT,
        border: { top: thin },
        tabStops: [{ type: "right", position: measure }],
        children: [new TextRun(writable(report.practice.name)), new TextRun("\t"), ...parts],
      }),
    ],
  });
}
