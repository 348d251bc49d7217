import {
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { RoundRecord } from "#db/programme/admission";
import type { FinalDecision } from "#db/programme/final-decisions";
import { decisionNumber } from "#lib/programme/application";
import type { RuleSet } from "#lib/rules/rule-set";
import type { Locale } from "#lib/text/text";
import { writable } from "#lib/text/writable";
import { settledBy } from "#questionnaires/rule-sets/settled-by";
import { ruleSetOf } from "../acts/programme/round-rules";
import { formats, type Translate, translator } from "../translate";

/** What Word sets each script in; every office has these or replaces them with its own song typeface. */
const font = { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia: "宋体" };
const heading = { ...font, eastAsia: "黑体" };

/** Half points. */
const size = { title: 36, heading: 26, text: 24, small: 18 };

type Parts = { round: RoundRecord; organisation: string } & FinalDecision;

const paragraph = (text: string, options: { bold?: boolean; small?: boolean; indent?: boolean } = {}): Paragraph =>
  new Paragraph({
    spacing: { after: 120, line: 360 },
    ...(options.indent && { indent: { firstLine: 480 } }),
    children: writable(text)
      .split(/\r\n|[\r\n]/)
      .map(
        (line, place) =>
          new TextRun({
            text: line,
            font,
            size: options.small ? size.small : size.text,
            bold: options.bold ?? false,
            ...(place > 0 && { break: 1 }),
          }),
      ),
  });

const title = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel], of: number): Paragraph =>
  new Paragraph({
    heading: level,
    spacing: { before: 240, after: 120 },
    ...(level === HeadingLevel.TITLE && { alignment: "center" as const }),
    children: [new TextRun({ text, font: heading, size: of, bold: true, color: "000000" })],
  });

const rightwards = (text: string): Paragraph =>
  new Paragraph({
    alignment: "right",
    spacing: { before: 120 },
    children: [new TextRun({ text: writable(text), font, size: size.text })],
  });

/** The letter that tells a firm what was decided and how to object, in the firm's language, as a Word document. */
export function letterOf(parts: Parts): Promise<Buffer> {
  const { locale } = parts.application;
  const letter = {
    ...parts,
    locale,
    translate: translator(locale),
    ruleSet: ruleSetOf({ ...parts.round, ruleSet: parts.decision.ruleSet }),
    body: { indent: locale === "zh" },
  };
  const document = new Document({
    title: letter.translate("review.letter.title"),
    creator: writable(parts.organisation),
    styles: {
      default: { document: { run: { font, size: size.text, language: { value: "en-GB", eastAsia: "zh-CN" } } } },
    },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 } } },
        children: [...address(letter), ...result(letter), ...reasons(letter), ...objection(letter), ...closing(letter)],
      },
    ],
  });
  return Packer.toBuffer(document);
}

type Letter = Parts & {
  locale: Locale;
  translate: Translate;
  ruleSet: RuleSet;
  /** How plain paragraphs are set in this language. */
  body: { indent: boolean };
};

const address = ({ translate, application: { firmName, uscc } }: Letter): Paragraph[] => [
  title(translate("review.letter.title"), HeadingLevel.TITLE, size.title),
  rightwards(translate("review.letter.reference")),
  paragraph(translate("review.letter.to", { firm: firmName })),
  ...(uscc ? [paragraph(translate("review.letter.code", { code: uscc }))] : []),
];

/** What was decided, in which round and by which rules, and what that means. */
const result = ({ translate, locale, round, decision: { outcome }, ruleSet, body }: Letter): Paragraph[] => [
  paragraph(
    translate("review.letter.intro", {
      round: round.name,
      tier: translate(`rounds.tiers.${round.tier}`),
      action: translate(`rounds.actions.${round.action}`),
      document: ruleSet.document[locale],
    }),
    body,
  ),
  paragraph(translate("review.letter.result", { outcome: translate(`review.outcomes.${outcome}`) }), { bold: true }),
  paragraph(
    translate(`review.letter.meanings.${outcome}`, {
      action: translate(`rounds.actions.${round.action}`),
      settled: settledBy[round.tier][locale],
    }),
    body,
  ),
];

const chapter = (text: string): Paragraph => title(text, HeadingLevel.HEADING_1, size.heading);

/** Why, and what was said of single clauses. */
function reasons({ translate, locale, decision, ruleSet, body }: Letter): (Paragraph | Table)[] {
  const clauses = ruleSet.criteria.flatMap(({ id, title: name }, place) => {
    const text = decision.clauses[id];
    return text ? [{ name: `${place + 1} ${name[locale]}`, text }] : [];
  });
  return [
    chapter(translate("review.letter.reason")),
    paragraph(decision.reason, body),
    ...(clauses.length > 0 ? [chapter(translate("review.letter.clauses")), clauseTable(clauses, locale)] : []),
  ];
}

const objection = ({ translate, body }: Letter): Paragraph[] => [
  chapter(translate("review.letter.objection")),
  paragraph(translate("review.letter.objectionText"), body),
  paragraph(translate("review.letter.appealText"), body),
  paragraph(translate("review.letter.contact")),
];

/** What the decision rests on, who decided, and when. */
const closing = ({ translate, locale, application, decision, ruleSet, organisation }: Letter): Paragraph[] => [
  paragraph(
    translate("review.letter.basis", {
      revision: decision.snapshot ?? 0,
      document: ruleSet.document[locale],
      number: decisionNumber(application.number, decision),
      hash: decision.hash,
    }),
    { small: true },
  ),
  rightwards(organisation),
  rightwards(formats(locale).dateTime(decision.at, { year: "numeric", month: "long", day: "numeric" })),
];

function clauseTable(rows: { name: string; text: string }[], locale: Locale): Table {
  const translate = translator(locale);
  const line = { style: BorderStyle.SINGLE, size: 4, color: "808080" };
  const cell = (text: string, share: number, bold = false) =>
    new TableCell({
      width: { size: share, type: WidthType.PERCENTAGE },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      children: [new Paragraph({ children: [new TextRun({ text: writable(text), font, size: size.text - 3, bold })] })],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [3000, 6000],
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      new TableRow({
        tableHeader: true,
        children: [
          cell(translate("review.letter.clause"), 33, true),
          cell(translate("review.letter.opinion"), 67, true),
        ],
      }),
      ...rows.map(({ name, text }) => new TableRow({ cantSplit: true, children: [cell(name, 33), cell(text, 67)] })),
    ],
  });
}

/** A name for the file of a letter, without what no system takes in names. */
export function letterName({ application }: FinalDecision): string {
  const firm = application.firmName.replace(/[\\/:*?"<>|\p{C}]/gu, "_").slice(0, 80);
  return `${translator(application.locale)("review.letter.file", { firm })}.docx`;
}
