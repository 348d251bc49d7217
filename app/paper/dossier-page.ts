import type { ApplicationFile } from "#db/programme/application-file";
import { sealOfRow } from "#db/service/seals";
import { decisionNumber } from "#lib/programme/application";
import { documentOf } from "#lib/programme/documents";
import { standingOf } from "#lib/programme/standing";
import type { FourVerdicts } from "#lib/programme/verdicts";
import type { Fact, FactKey, FactValue } from "#lib/rules/fact";
import { only, pairsOf, partsOf, valueAt } from "#lib/rules/keys";
import { languages } from "#lib/text/languages";
import { escaped } from "#lib/text/markup";
import type { Locale } from "#lib/text/text";
import { writable } from "#lib/text/writable";
import { codeWords } from "../_view/code-words";
import { reviewWords } from "../_view/review/words";
import { absentIn } from "../review/declared";
import { type Translate, translator } from "../translate";
import { scopedName } from "../words/scope-words";
import { rulesDocument, rulesName } from "../words/version-name";
import { clauseWords } from "./decision-variables";
import { type Damages, type DossierDefinitions, evidencePath } from "./dossier";
import { verdictTable } from "./dossier-verdicts";
import { momentCell } from "./variable";

const style = `body{font:15px/1.6 "Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;color:#1b1f24;max-width:62rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem;margin-bottom:0}h2{font-size:1.1rem;margin:1.6rem 0 .4rem;break-after:avoid}
table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{border:1px solid #b8bec6;padding:.25rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#eef1f4}tr{break-inside:avoid}.mark{border:2px solid #8a3b00;padding:.3rem .6rem;font-weight:700}.soft{color:#555}
@media print{body{margin:0;max-width:none}}`;

const safe = (text: unknown): string => escaped(writable(String(text ?? "")));

const cellsOf = (tag: string, cells: readonly unknown[]): string =>
  `<tr>${cells.map((cell) => `<${tag}>${safe(cell)}</${tag.split(" ")[0]}>`).join("")}</tr>`;

/** A table of the page under its title; left out where it has no rows. */
type Part = { title: string; heading: readonly string[]; rows: readonly (readonly unknown[])[] };

const partHtml = ({ title, heading, rows }: Part): string =>
  rows.length === 0
    ? ""
    : `<h2>${safe(title)}</h2><table><thead>${cellsOf('th scope="col"', heading)}</thead><tbody>${rows
        .map((row) => cellsOf("td", row))
        .join("")}</tbody></table>`;

/** What the page is made from. */
type Dossier = DossierDefinitions & {
  file: ApplicationFile;
  verdicts: FourVerdicts | null;
  damages: Damages;
  locale: Locale;
  translate: Translate;
};

/** The dossier of one firm as a page to read and to print: no scripts, nothing from elsewhere. */
export function pageOf(
  file: ApplicationFile,
  verdicts: FourVerdicts | null,
  definitions: DossierDefinitions,
  { locale, damages }: { locale: Locale; damages: Damages },
): string {
  const translate = translator(locale);
  const { round, application, reference } = file;
  const dossier = { file, verdicts, ...definitions, damages, locale, translate };
  const facts = [
    round.name,
    application.uscc && codeWords(application.uscc, translate),
    translate(`rounds.standing.${standingOf(application.state, application.openedAt !== null)}`),
    rulesName(definitions.ruleSet, locale),
    rulesDocument(definitions.ruleSet, locale),
  ];
  return `<!doctype html><html lang="${languages[locale].tag}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${safe(application.firmName)}</title><style>${style}</style>
${round.synthetic ? `<p class="mark">${safe(translate("rounds.synthetic"))}</p>` : ""}
<h1>${safe(application.firmName)}</h1><p class="soft">${facts.map(safe).join(" · ")}</p>
${parts.map((part) => partHtml(part(dossier))).join("\n")}
<p class="soft">${safe(translate("export.dossier.reference", { row: reference?.id ?? 0, hash: reference?.hash ?? "" }))}</p></html>
`;
}

const kinds = ["claimed", "evidenced", "verified"] as const;

const parts: ((dossier: Dossier) => Part)[] = [
  verdictTable,
  valuePart,
  absentPart,
  declarationPart,
  verificationPart,
  decisionPart,
  movePart,
  evidencePart,
];

function valuePart(dossier: Dossier): Part {
  const { file, facts, locale, translate } = dossier;
  const claimed = pairsOf(file.claimed).flatMap(([key]) => (key.startsWith("lack.") ? [] : [key]));
  const evidenced = only(file.claimed, file.evidenced);
  const standing = (key: FactKey) => file.verified.get(key) ?? valueAt(file.claimed, key);
  return {
    title: translate("export.dossier.values"),
    heading: [...headings(dossier, "fact"), ...kinds.map((kind) => translate(`export.kinds.${kind}`))],
    rows: [...new Set([...claimed, ...file.verified.keys()])].map((key) => {
      const fact = facts.get(partsOf(key).fact);
      const values = [valueAt(file.claimed, key), valueAt(evidenced, key), file.verified.get(key)];
      return [
        scopedName(reviewWords(locale).factText(fact, key), key, standing, locale),
        ...values.map((value) => valueWords(dossier, fact, value)),
      ];
    }),
  };
}

function valueWords({ locale, translate }: Dossier, fact: Fact | undefined, value: FactValue | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "object") return translate("export.dossier.rows", { count: value.length });
  return reviewWords(locale).valueLines(fact, value).join(languages[locale].listComma);
}

function absentPart(dossier: Dossier): Part {
  const { file, facts, locale, translate } = dossier;
  const nameOf = (kind: string, id: string): string =>
    (kind === "question" ? file.round.extraQuestions.find((each) => each.id === id) : facts.get(id))?.text[locale] ??
    id;
  return {
    title: translate("review.absent.title"),
    heading: headings(dossier, "what"),
    rows: absentIn(file).map(({ kind, id }) => [translate(`review.absent.kinds.${kind}`, { name: nameOf(kind, id) })]),
  };
}

function declarationPart(dossier: Dossier): Part {
  const { file, translate } = dossier;
  const { declaration } = file;
  return {
    title: translate("documents.declaration.title"),
    heading: headings(dossier, "what", "who", "when", "hash"),
    rows: declaration
      ? [[declaration.words, personIn(dossier, declaration.by), momentCell(declaration.at), sealOfRow(declaration)]]
      : [],
  };
}

function verificationPart(dossier: Dossier): Part {
  return {
    title: dossier.translate("export.dossier.verifications"),
    heading: headings(dossier, "fact", "value", "reason", "who", "when"),
    rows: dossier.file.verifications.map(({ fact, value, reason, by, at }) => [
      reviewWords(dossier.locale).factText(dossier.facts.get(partsOf(fact).fact), fact),
      valueWords(dossier, dossier.facts.get(partsOf(fact).fact), value ?? undefined),
      reason,
      personIn(dossier, by),
      momentCell(at),
    ]),
  };
}

function decisionPart(dossier: Dossier): Part {
  const { file, ruleSet, translate } = dossier;
  return {
    title: translate("export.dossier.decisions"),
    heading: headings(dossier, "number", "what", "reason", "clauses", "despite", "who", "when", "hash"),
    rows: file.decisions.map((decision) => [
      decisionNumber(file.application.number, decision),
      `${translate(`review.outcomes.${decision.outcome}`)} · ${translate(`review.stages.${decision.stage}`)}`,
      decision.reason,
      clauseWords(ruleSet, decision.clauses),
      clauseWords(ruleSet, decision.despite ?? {}),
      personIn(dossier, decision.by),
      momentCell(decision.at),
      decision.hash,
    ]),
  };
}

function movePart(dossier: Dossier): Part {
  const { file, translate } = dossier;
  return {
    title: translate("export.dossier.moves"),
    heading: headings(dossier, "what", "who", "when", "reason"),
    rows: file.moves.map(({ from, to, by, at, note }) => [
      `${translate(`rounds.standing.${from}`)} → ${translate(`rounds.standing.${to}`)}`,
      personIn(dossier, by),
      momentCell(at),
      note,
    ]),
  };
}

function evidencePart(dossier: Dossier): Part {
  const { file, facts, damages, locale, translate } = dossier;
  const evidenceName = (key: string) => {
    const document = documentOf(key);
    return document ? translate(`documents.titles.${document}`) : (facts.get(key)?.text[locale] ?? key);
  };
  return {
    title: translate("export.dossier.evidence"),
    heading: headings(dossier, "fact", "file", "when", "hash"),
    rows: file.evidence.map((each) => [
      evidenceName(each.fact),
      damages.has(each.id)
        ? `${each.name} · ${translate(`export.dossier.damages.${damages.get(each.id) ?? "gone"}`)}`
        : evidencePath(each),
      momentCell(each.at),
      each.hash,
    ]),
  };
}

const personIn = ({ file, translate }: Dossier, id: string | null): string =>
  id === null ? "" : (file.names.get(id) ?? translate("export.dossier.firm"));

type Act = "what" | "who" | "when" | "reason";
type Decision = "number" | "clauses" | "despite";

const headings = (
  { translate }: Dossier,
  ...names: (Act | Decision | "fact" | "value" | "file" | "hash")[]
): string[] => names.map((name) => translate(`export.dossier.${name}`));
