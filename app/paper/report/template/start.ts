import { AlignmentType, Document, type FileChild, Footer, Header, Packer, Paragraph, TextRun } from "docx";
import { translator } from "#app/translate";
import { type PlaceId, placeIds, placeOf } from "#lib/advising/report-places";
import { type Locale, languages } from "#lib/text/languages";
import type { ChapterId } from "../advisor-report";
import { setBlocks } from "../setting/blocks";
import { headed, numberingOf, pageSettings, styled, stylesOf } from "../setting/styles";
import { placeName } from "./names";

/** The chapters of the template to start from, each with its places in their order. */
const chapters: readonly (readonly [ChapterId, readonly PlaceId[]])[] = [
  ["finding", ["finding", "nearness", "doubts", "summary"]],
  ["strength", ["strength", "strength-text", "plane", "cases"]],
  ["learning", ["learning", "learning-text", "stages"]],
  ["networks", ["networks", "networks-text", "networks-picture"]],
  ["corrected", ["corrections"]],
  ["tiers", ["goal", "tiers-text", "titles", "clauses"]],
  ["advice", ["advice"]],
  ["method", ["method", "limits"]],
  ["sources", ["sources"]],
];

/** A template that names every place, for a practice to lay out as its own. */
export function startTemplate(locale: Locale): Promise<Buffer> {
  const translate = translator(locale);
  const { listComma } = languages[locale];
  const place = (id: PlaceId, sign = "") => `{${sign}${placeName(id, locale)}}`;
  const line = (name: string, ...places: PlaceId[]) =>
    styled("CoverLine", `${name}　${places.map((id) => place(id)).join(listComma)}`);
  const cover: FileChild[] = [
    styled("CoverLine", place("logo")),
    styled("CoverLine", place("practice"), { spacing: { after: 1200 } }),
    styled("Lead", translate("advisorReport.title")),
    new Paragraph({ heading: "Title", children: [new TextRun(place("firm"))] }),
    line(translate("advisorReport.cover.year"), "year"),
    line(translate("advisorReport.cover.submitted"), "day", "revision"),
    line(translate("advisorReport.cover.edition"), "edition", "scorer"),
    line(translate("advisorReport.signature.by"), "signer"),
    line(translate("advisorReport.signature.day"), "signed-on"),
    line(translate("advisorReport.signature.version"), "version", "seal"),
    line(translate("advisorReport.signature.counter"), "countersigned"),
    styled("Note", place("notice")),
  ];
  const body = chapters.flatMap(([chapter, places], at) => [
    headed(`${at + 1}　${translate(`advisorReport.chapters.${chapter}`)}`, 1, at === 0),
    ...places.flatMap((id) => partOf(id, locale)),
  ]);
  return Packer.toBuffer(
    new Document({
      title: translate("reportTemplates.title"),
      styles: stylesOf(locale),
      numbering: numberingOf(),
      sections: [
        {
          properties: { page: pageSettings, titlePage: true },
          headers: { default: new Header({ children: [styled("Note", place("firm"))] }) },
          footers: { default: new Footer({ children: [styled("Note", place("practice"))] }) },
          children: [...cover, ...body],
        },
      ],
    }),
  );
}

/** A place as a paragraph; a list as a table with a row for each, or paragraphs where its things have one or two texts. */
function partOf(id: PlaceId, locale: Locale): FileChild[] {
  const write = (each: PlaceId, sign = "") => `{${sign}${placeName(each, locale)}}`;
  const { kind } = placeOf(id);
  if (kind === "picture")
    return [styled("Body", write(id), { alignment: AlignmentType.CENTER, indent: { firstLine: 0 } })];
  if (kind === "text") return [styled(id === "finding" ? "Lead" : "Body", write(id))];
  const within = placeIds.filter((each) => placeOf(each).within === id);
  const [first, second, ...rest] = within;
  if (rest.length > 0 || id === "titles") return tableOf(id, within, locale);
  // Within one item of a list, what is repeated is the item.
  return [
    new Paragraph({
      style: second ? "Body" : "Point",
      numbering: { reference: second ? "advice" : "points", level: 0 },
      children: [
        new TextRun({ text: `${write(id, "#")}${first ? write(first) : ""}`, bold: second !== undefined }),
        ...(second ? [new TextRun({ text: write(second), break: 1 })] : []),
        new TextRun(write(id, "/")),
      ],
    }),
  ];
}

function tableOf(id: PlaceId, within: readonly PlaceId[], locale: Locale): FileChild[] {
  const translate = translator(locale);
  const share = Math.floor(100 / within.length);
  const write = (each: PlaceId, at: number) => {
    const begins = at === 0 ? `{#${placeName(id, locale)}}` : "";
    const ends = at === within.length - 1 ? `{/${placeName(id, locale)}}` : "";
    return `${begins}{${placeName(each, locale)}}${ends}`;
  };
  const columns = within.map((each) => ({ name: translate(`reportTemplates.names.${each}.text`), share }));
  return setBlocks([{ kind: "table", columns, rows: [within.map(write)] }]);
}
