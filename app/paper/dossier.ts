import type { ApplicationFile } from "#db/programme/reviews";
import type { Damage } from "#db/service/files-check";
import { countedRow } from "#lib/cohort/catalogue";
import { decisionNumber } from "#lib/programme/application";
import { standingOf } from "#lib/programme/standing";
import { type FourVerdicts, fourVerdicts } from "#lib/programme/verdicts";
import { excessText } from "#lib/rules/excess-text";
import type { Fact, FactValue } from "#lib/rules/fact";
import { only, pairsOf, partsOf, valueAt } from "#lib/rules/keys";
import type { RuleSet } from "#lib/rules/rule-set";
import { escaped } from "#lib/text/markup";
import type { Locale } from "#lib/text/text";
import { writable } from "#lib/text/writable";
import { codeWords } from "../_view/code-words";
import { screeningOf } from "../acts/programme/rules";
import { absentIn } from "../review/declared";
import { translator } from "../translate";
import { clauseWords } from "./decision-variables";
import { momentCell } from "./variable";

export type DossierDefinitions = { ruleSet: RuleSet; facts: ReadonlyMap<string, Fact> };

/** Files that are no longer what was stored, by the ids of their rows: what became of each. */
export type Damaged = ReadonlyMap<string, Damage>;

/** All that is kept of one firm in a round, as one object: what a program reads of a dossier. */
export function recordOf(file: ApplicationFile, verdicts: FourVerdicts | null, damaged: Damaged = new Map()) {
  const { round, application, snapshot } = file;
  const { figures: _, linkHash: __, formerNearest: ____, ...columns } = application;
  const { requirements, extraQuestions, openLinkHash: ___, ...told } = round;
  return {
    round: told,
    requirements,
    extraQuestions,
    application: countedRow(columns),
    verdicts,
    submission: snapshot,
    evidence: file.evidence.map((each) => ({ ...each, damage: damaged.get(each.id) ?? null })),
    verifications: file.verifications,
    moves: file.moves,
    decisions: file.decisions,
    trail: file.trail,
    reference: file.reference,
    names: Object.fromEntries(file.names),
  };
}

/** The verdicts on a firm's submission as they are now; `null` where it submitted nothing. */
export function verdictsOf(file: ApplicationFile, { ruleSet }: DossierDefinitions): FourVerdicts | null {
  return file.submission && fourVerdicts(ruleSet, screeningOf(file.round, file.submission), file);
}

const safe = (text: unknown): string => escaped(writable(String(text ?? "")));

const table = (heading: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  rows.length === 0
    ? ""
    : `<table><thead><tr>${heading.map((each) => `<th scope="col">${safe(each)}</th>`).join("")}</tr></thead><tbody>${rows
        .map((row) => `<tr>${row.map((cell) => `<td>${safe(cell)}</td>`).join("")}</tr>`)
        .join("")}</tbody></table>`;

const style = `body{font:15px/1.6 "Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;color:#1b1f24;max-width:62rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem;margin-bottom:0}h2{font-size:1.1rem;margin:1.6rem 0 .4rem;break-after:avoid}
table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{border:1px solid #b8bec6;padding:.25rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#eef1f4}tr{break-inside:avoid}.mark{border:2px solid #8a3b00;padding:.3rem .6rem;font-weight:700}.soft{color:#555}
@media print{body{margin:0;max-width:none}}`;

/** Where the file of a piece of evidence stands in the dossier. */
export const evidencePath = ({ fact, revision, name }: { fact: string; revision: number; name: string }): string =>
  `evidence/${fact}-${revision}-${name.replace(/[\\/:*?"<>|\p{C}]/gu, "_")}`;

/** The same as a page to read and to print: no scripts, nothing from elsewhere. */
export function pageOf(
  file: ApplicationFile,
  verdicts: FourVerdicts | null,
  { ruleSet, facts }: DossierDefinitions,
  { locale, damaged }: { locale: Locale; damaged: Damaged },
): string {
  const translate = translator(locale);
  const { round, application } = file;
  const person = (id: string | null) => (id === null ? "" : (file.names.get(id) ?? translate(`export.dossier.firm`)));
  const status = (verdict: keyof FourVerdicts, criterion: string) => {
    const found = verdicts?.[verdict].criteria.find((each) => each.criterion === criterion);
    if (!found) return "";
    const excesses = (found.excesses ?? []).map((each) => excessText(each, facts)[locale]);
    const said = translate(`review.statuses.${found.status}`);
    const isReplaced = found.replacedBy.length > 0 && found.status !== "not-applicable";
    return [isReplaced ? translate("board.replacedAs", { status: said }) : said, ...excesses].join(
      locale === "zh" ? "；" : "; ",
    );
  };
  const valueWords = (value: FactValue | undefined): string => {
    if (value === undefined) return "";
    if (typeof value === "boolean") return translate(value ? "export.dossier.yes" : "export.dossier.no");
    return typeof value === "object" ? translate("export.dossier.rows", { count: value.length }) : String(value);
  };
  const given = pairsOf(file.claimed).flatMap(([key]) => (key.startsWith("lack.") ? [] : [key]));
  const keys = new Set([...given, ...file.verified.keys()]);
  const nameOf = (kind: string, id: string): string =>
    (kind === "question" ? round.extraQuestions.find((each) => each.id === id) : facts.get(id))?.text[locale] ?? id;
  const proved = only(file.claimed, file.evidenced);
  const factRows = [...keys].map((key) => {
    const { fact, year } = partsOf(key);
    const name = facts.get(fact)?.text[locale] ?? key;
    const values = [valueAt(file.claimed, key), valueAt(proved, key), file.verified.get(key)];
    return [year === null ? name : `${name} ${year}`, ...values.map(valueWords)];
  });
  const part = (title: string, content: string) => (content === "" ? "" : `<h2>${safe(title)}</h2>${content}`);
  const words = (key: "moves" | "decisions" | "evidence" | "values" | "verdicts" | "verifications") =>
    translate(`export.dossier.${key}`);
  const cells = (
    ...names: (
      | "criterion"
      | "clause"
      | "number"
      | "clauses"
      | "despite"
      | "when"
      | "who"
      | "what"
      | "reason"
      | "value"
      | "fact"
      | "file"
      | "hash"
    )[]
  ) => names.map((name) => translate(`export.dossier.${name}`));
  const kinds = (["claimed", "evidenced", "verified"] as const).map((kind) => translate(`export.kinds.${kind}`));
  return `<!doctype html><html lang="${locale === "zh" ? "zh-CN" : "en-GB"}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${safe(application.firmName)}</title><style>${style}</style>
${round.synthetic ? `<p class="mark">${safe(translate("rounds.synthetic"))}</p>` : ""}
<h1>${safe(application.firmName)}</h1><p class="soft">${safe(round.name)} · ${safe(application.uscc && codeWords(application.uscc, translate))} · ${safe(translate(`rounds.standing.${standingOf(application.state, application.openedAt !== null)}`))} · ${safe(ruleSet.name[locale])}</p>
${part(words("verdicts"), table([...cells("criterion", "clause"), ...kinds, translate("export.kinds.standing")], verdicts ? ruleSet.criteria.map(({ id, title, clause }, place) => [`${place + 1} ${title[locale]}`, clause[locale], ...(["claimed", "evidenced", "verified", "standing"] as const).map((each) => status(each, id))]) : []))}
${part(words("values"), table([...cells("fact"), ...kinds], factRows))}
${part(
  translate("review.absent.title"),
  table(
    cells("what"),
    absentIn(file).map(({ kind, id }) => [translate(`review.absent.kinds.${kind}`, { name: nameOf(kind, id) })]),
  ),
)}
${part(
  words("verifications"),
  table(
    cells("fact", "value", "reason", "who", "when"),
    file.verifications.map(({ fact, value, reason, by, at }) => [
      fact,
      valueWords(value ?? undefined),
      reason,
      person(by),
      momentCell(at),
    ]),
  ),
)}
${part(
  words("decisions"),
  table(
    cells("number", "what", "reason", "clauses", "despite", "who", "when", "hash"),
    file.decisions.map((decision) => [
      decisionNumber(application.number, decision),
      `${translate(`review.outcomes.${decision.outcome}`)} · ${translate(`review.stages.${decision.stage}`)}`,
      decision.reason,
      clauseWords(ruleSet, decision.clauses),
      clauseWords(ruleSet, decision.despite ?? {}),
      person(decision.by),
      momentCell(decision.at),
      decision.hash,
    ]),
  ),
)}
${part(
  words("moves"),
  table(
    cells("what", "who", "when", "reason"),
    file.moves.map(({ from, to, by, at, note }) => [
      `${translate(`rounds.standing.${from}`)} → ${translate(`rounds.standing.${to}`)}`,
      person(by),
      momentCell(at),
      note,
    ]),
  ),
)}
${part(
  words("evidence"),
  table(
    cells("fact", "file", "when", "hash"),
    file.evidence.map((each) => [
      facts.get(each.fact)?.text[locale] ?? each.fact,
      damaged.has(each.id)
        ? `${each.name} · ${translate(`export.dossier.damages.${damaged.get(each.id) ?? "gone"}`)}`
        : evidencePath(each),
      momentCell(each.at),
      each.hash,
    ]),
  ),
)}
<p class="soft">${safe(translate("export.dossier.reference", { row: file.reference?.id ?? 0, hash: file.reference?.hash ?? "" }))}</p></html>
`;
}
