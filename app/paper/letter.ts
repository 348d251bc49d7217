import { BorderStyle, Document, Packer, type Paragraph, Table, TableRow, WidthType } from "docx";
import type { RoundRecord } from "#db/programme/admission";
import type { FinalDecision } from "#db/programme/final-decisions";
import { decisionNumber } from "#lib/programme/application";
import type { RuleSet } from "#lib/rules/rule-set";
import type { Locale } from "#lib/text/text";
import { writable } from "#lib/text/writable";
import { settledBy } from "#questionnaires/rule-sets/settled-by";
import { ruleSetOf } from "../acts/programme/round-rules";
import { formats, type Translate, translator } from "../translate";
import { rulesDocument } from "../words/version-name";
import { type LetterSetting, letterSetting } from "./letter-setting";

type Parts = { round: RoundRecord; organisation: string; documentNumber?: string | null } & FinalDecision;

/** The letter that tells a firm what was decided and how to object, in the firm's language, as a Word document. */
export function letterOf(parts: Parts): Promise<Buffer> {
  const { locale } = parts.application;
  const letter = {
    ...parts,
    locale,
    translate: translator(locale),
    ruleSet: ruleSetOf({ ...parts.round, ruleSet: parts.decision.ruleSet }),
    setting: letterSetting(locale),
  };
  const document = new Document({
    title: letter.translate("review.letter.title"),
    creator: writable(parts.organisation),
    styles: { default: { document: { run: letter.setting.run } } },
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
  setting: LetterSetting;
};

const address = ({ translate, application: { firmName, uscc }, documentNumber, setting }: Letter): Paragraph[] => [
  setting.title(translate("review.letter.title")),
  setting.rightwards(
    documentNumber
      ? translate("firmMessages.numbered", { number: documentNumber })
      : translate("review.letter.reference"),
  ),
  setting.paragraph(translate("review.letter.to", { firm: firmName })),
  ...(uscc ? [setting.paragraph(translate("review.letter.code", { code: uscc }))] : []),
];

/** What was decided, in which round and by which rules, and what that means. */
const result = ({ translate, locale, round, decision: { outcome }, ruleSet, setting }: Letter): Paragraph[] => [
  setting.body(
    translate("review.letter.intro", {
      round: round.name,
      tier: translate(`rounds.tiers.${round.tier}`),
      action: translate(`rounds.actions.${round.action}`),
      document: rulesDocument(ruleSet, locale),
    }),
  ),
  setting.paragraph(translate("review.letter.result", { outcome: translate(`review.outcomes.${outcome}`) }), {
    bold: true,
  }),
  setting.body(
    translate(`review.letter.meanings.${outcome}`, {
      action: translate(`rounds.actions.${round.action}`),
      settled: settledBy[round.tier][locale],
    }),
  ),
];

/** Why, and what was said of single clauses. */
function reasons({ translate, locale, decision, ruleSet, setting }: Letter): (Paragraph | Table)[] {
  const clauses = ruleSet.criteria.flatMap(({ id, title: name }, place) => {
    const text = decision.clauses[id];
    return text ? [{ name: `${place + 1} ${name[locale]}`, text }] : [];
  });
  return [
    setting.chapter(translate("review.letter.reason")),
    setting.body(decision.reason),
    ...(clauses.length > 0
      ? [setting.chapter(translate("review.letter.clauses")), clauseTable(clauses, translate, setting)]
      : []),
  ];
}

const objection = ({ translate, setting }: Letter): Paragraph[] => [
  setting.chapter(translate("review.letter.objection")),
  setting.body(translate("review.letter.objectionText")),
  setting.body(translate("review.letter.appealText")),
  setting.paragraph(translate("review.letter.contact")),
];

/** What the decision rests on, who decided, and when. */
const closing = ({ translate, locale, application, decision, ruleSet, organisation, setting }: Letter): Paragraph[] => [
  setting.paragraph(
    translate("review.letter.basis", {
      revision: decision.snapshot ?? 0,
      document: rulesDocument(ruleSet, locale),
      number: decisionNumber(application.number, decision),
      hash: decision.hash,
    }),
    { small: true },
  ),
  setting.rightwards(organisation),
  setting.rightwards(formats(locale).dateTime(decision.at, { year: "numeric", month: "long", day: "numeric" })),
];

function clauseTable(rows: { name: string; text: string }[], translate: Translate, { cell }: LetterSetting): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: "808080" };
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
