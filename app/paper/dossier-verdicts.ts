import type { ApplicationFile } from "#db/programme/application-file";
import { type FourVerdicts, valueKinds } from "#lib/programme/verdicts";
import { excessText } from "#lib/rules/excess-text";
import { type Explanation, named } from "#lib/rules/explain";
import { namedRows } from "#lib/rules/same-rows";
import { type SourceLine, sourceLine } from "#lib/rules/source-line";
import type { CriterionVerdict } from "#lib/rules/verdict";
import { languages } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { reviewWords } from "../_view/review/words";
import { explainedBy } from "../acts/programme/rules";
import type { Translate } from "../translate";
import type { DossierDefinitions } from "./dossier";

/** A firm's file with the verdicts on it. */
type Judged = DossierDefinitions & {
  file: ApplicationFile;
  verdicts: FourVerdicts | null;
  locale: Locale;
  translate: Translate;
};

/** Every criterion with where it stands, the figures that stand against it, and the verdict on each kind of value. */
export function verdictTable(dossier: Judged): { title: string; heading: string[]; rows: string[][] } {
  const { file, ruleSet, verdicts, locale, translate } = dossier;
  const columns = [...valueKinds, "decisive"] as const;
  const explanations = verdicts ? explainedBy(file) : new Map<string, Explanation>();
  const rows = ruleSet.criteria.map(({ id, title, clause }, place) => {
    const explanation = explanations.get(id);
    return [
      `${place + 1} ${title[locale]}`,
      explanation ? sourceWords([...explanation.sources, ...readAt(dossier, id)], locale) : clause[locale],
      figureWords(dossier, id, explanation),
      ...columns.map((kind) => statusWords(dossier, { kind, id, explanation })),
    ];
  });
  return {
    title: translate("export.dossier.verdicts"),
    heading: [
      ...(["criterion", "clause", "figures"] as const).map((name) => translate(`export.dossier.${name}`)),
      ...columns.map((kind) => translate(`export.kinds.${kind}`)),
    ],
    rows: verdicts ? rows : [],
  };
}

/** Where a criterion stands, in the words and with the addresses of what it goes by. */
function sourceWords(sources: readonly SourceLine[], locale: Locale): string {
  const lines = sources.map(({ clause, source, copy }) => [clause[locale], source, ...(copy ? [copy] : [])].join(" "));
  return [...new Set(lines)].join(languages[locale].semicolon);
}

const decisiveOf = ({ verdicts }: Judged, id: string): CriterionVerdict | undefined =>
  verdicts?.decisive.criteria.find((each) => each.criterion === id);

/** Where the readings of its disputed texts stand. */
const readAt = (dossier: Judged, id: string): SourceLine[] =>
  (decisiveOf(dossier, id)?.disputes ?? []).flatMap(({ interpretations }) => interpretations.map(sourceLine));

/** The figures of the values that stand, against what is asked of them or by the points that they give. */
function figureWords(dossier: Judged, id: string, explanation: Explanation | undefined): string {
  const { facts, locale } = dossier;
  const criterion = decisiveOf(dossier, id);
  if (!criterion || !explanation) return "";
  const words = reviewWords(locale);
  const { kind, comparisons, scored } = explanation;
  const told = named(criterion.comparisons, comparisons);
  const figures = kind === "condition" ? told.map(words.sentence) : kind === "class" ? words.namedTexts(told) : [];
  const disputes = (criterion.disputes ?? []).map((each) => words.toldDispute(each).text);
  const rows = namedRows(criterion.sameRows, facts).map(words.sameRowsText);
  return [...figures, ...words.scoreLines(scored, words.namedShortfall), ...disputes, ...rows].join(
    languages[locale].stop,
  );
}

type Stand = { kind: keyof FourVerdicts; id: string; explanation: Explanation | undefined };

function statusWords({ verdicts, facts, locale, translate }: Judged, { kind, id, explanation }: Stand): string {
  const criterion = verdicts?.[kind].criteria.find((each) => each.criterion === id);
  if (!criterion) return "";
  const excesses = (criterion.excesses ?? []).map((each) => excessText(each, facts)[locale]);
  const status = reviewWords(locale).saidOf(explanation?.kind ?? "condition", criterion).words;
  const isReplaced = criterion.replacedBy.length > 0 && criterion.status !== "not-applicable";
  return [isReplaced ? translate("board.replacedAs", { status }) : status, ...excesses].join(
    languages[locale].semicolon,
  );
}
