import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { type PlaceId, placeIds, placeOf } from "#lib/advising/report-places";
import type { Locale } from "#lib/text/text";
import { translator } from "../../../translate";
import type { ChapterId } from "../advisor-report";
import { headed, measure, numberingOf, pageSettings, styled, stylesOf } from "../setting";
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
  const place = (id: PlaceId, sign = "") => `{${sign}${placeName(id, locale)}}`;
  const line = (id: PlaceId, name: string) => styled("Body", `${name}　${place(id)}`, { indent: { firstLine: 0 } });
  const meaning = (id: PlaceId) => translate(`reportTemplates.names.${id}.text`);
  const cover: FileChild[] = [
    styled("CoverLine", place("logo")),
    styled("CoverLine", place("practice"), { spacing: { after: 1200 } }),
    styled("Lead", translate("advisorReport.title")),
    new Paragraph({ heading: "Title", children: [new TextRun(place("firm"))] }),
    ...(
      [
        "year",
        "day",
        "revision",
        "edition",
        "scorer",
        "signer",
        "signed-on",
        "version",
        "countersigned",
        "seal",
      ] as const
    ).map((id) => line(id, meaning(id))),
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
  if (rest.length > 0 || id === "titles") return [tableOf(id, within, locale), styled("Note", "")];
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

function tableOf(id: PlaceId, within: readonly PlaceId[], locale: Locale): Table {
  const translate = translator(locale);
  const width = Math.floor(measure / within.length);
  const cell = (text: string, style: "Cell" | "CellHead") =>
    new TableCell({ width: { size: width, type: WidthType.DXA }, children: [styled(style, text)] });
  const write = (each: PlaceId, at: number) => {
    const begins = at === 0 ? `{#${placeName(id, locale)}}` : "";
    const ends = at === within.length - 1 ? `{/${placeName(id, locale)}}` : "";
    return `${begins}{${placeName(each, locale)}}${ends}`;
  };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: measure, type: WidthType.DXA },
    columnWidths: within.map(() => width),
    rows: [
      new TableRow({
        tableHeader: true,
        children: within.map((each) => cell(translate(`reportTemplates.names.${each}.text`), "CellHead")),
      }),
      new TableRow({ children: within.map((each, at) => cell(write(each, at), "Cell")) }),
    ],
  });
}
