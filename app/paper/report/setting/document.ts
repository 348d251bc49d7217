import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  type IRunOptions,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  patchDocument,
  SectionType,
  TableOfContents,
  TextRun,
} from "docx";
import { estimatePageNumbersWith } from "docx/layout";
import { writable } from "#lib/text/writable";
import type { FooterPart, Manuscript } from "../manuscript";
import { setBlocks } from "./blocks";
import { setCover } from "./cover";
import { setSignature } from "./signature";
import { headed, hue, measure, numberingOf, pageSettings, styled, stylesOf } from "./styles";

/** Works out a document's pages, guessing where it cannot, and writes their numbers into its contents. */
const pageNumbers = estimatePageNumbersWith({ guess: true });

/** A report as a Word document. */
export async function setDocument(manuscript: Manuscript): Promise<Uint8Array> {
  const { locale, title, practice, cover, contents, chapters, own, signature } = manuscript;
  const body = chapters.flatMap((chapter, place) => [
    headed(`${place + 1}　${chapter.title}`, 1, chapter.isOnNewPage),
    ...setBlocks(chapter.blocks, own),
  ]);
  const document = new Document({
    title,
    creator: writable(practice),
    styles: stylesOf(locale),
    numbering: numberingOf(),
    sections: [
      {
        properties: { page: pageSettings, titlePage: true, type: SectionType.NEXT_PAGE },
        headers: { default: headerOf(title), first: new Header({ children: [new Paragraph({})] }) },
        footers: { default: footerOf(manuscript), first: new Footer({ children: [new Paragraph({})] }) },
        children: [...setCover(cover), ...startOf(contents), ...body, ...(signature ? setSignature(signature) : [])],
      },
    ],
  });
  const data = await Packer.toBuffer(document);
  // Without numbers in its contents the report is still the report; Word fills them in.
  return patchDocument({ data, outputType: "uint8array", patches: {}, pageNumbers }).catch(() => data);
}

/** What stands behind the cover: the contents, or where there are none, a new page. */
const startOf = (contents: string | null): FileChild[] =>
  contents === null ? [new Paragraph({ children: [new PageBreak()] })] : contentsOf(contents);

/** The contents, filled in, on a page of their own. */
const contentsOf = (title: string): FileChild[] => [
  new Paragraph({ children: [new PageBreak()] }),
  styled("Lead", title, { spacing: { after: 240 } }),
  new TableOfContents(title, { hyperlink: true, headingStyleRange: "1-2" }),
  new Paragraph({ children: [new PageBreak()] }),
];

const thin = { style: BorderStyle.SINGLE, size: 4, space: 6, color: hue("line") };

const headerOf = (title: string): Header =>
  new Header({ children: [styled("Note", title, { border: { bottom: thin } })] });

const runOf = (part: FooterPart): IRunOptions => {
  if (typeof part === "object") return part;
  return { children: [part === "page" ? PageNumber.CURRENT : PageNumber.TOTAL_PAGES] };
};

/** The practice at the left, the page among all pages at the right. */
function footerOf({ practice, footer }: Manuscript): Footer {
  const parts = footer.map((part): ParagraphChild => new TextRun(runOf(part)));
  return new Footer({
    children: [
      new Paragraph({
        style: "Note",
        alignment: AlignmentType.LEFT,
        border: { top: thin },
        tabStops: [{ type: "right", position: measure }],
        children: [new TextRun(writable(practice)), new TextRun("\t"), ...parts],
      }),
    ],
  });
}
