import type { ApplicationFile } from "#db/programme/application-file";
import { type FourVerdicts, valueKinds } from "#lib/programme/verdicts";
import { excessText } from "#lib/rules/excess-text";
import { type Explanation, named } from "#lib/rules/explain";
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
      explanation ? sourceWords(explanation, locale) : clause[locale],
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
const sourceWords = ({ sources }: Explanation, locale: Locale): string =>
  sources
    .map(({ clause, source, copy }) => [clause[locale], source, ...(copy ? [copy] : [])].join(" "))
    .join(languages[locale].semicolon);

/** The figures of the values that stand, against what is asked of them or by the points that they give. */
function figureWords({ verdicts, locale }: Judged, id: string, explanation: Explanation | undefined): string {
  const criterion = verdicts?.decisive.criteria.find((each) => each.criterion === id);
  if (!criterion || !explanation) return "";
  const words = reviewWords(locale);
  const { kind, comparisons, scored } = explanation;
  const told = named(criterion.comparisons, comparisons);
  const figures = kind === "condition" ? told.map(words.sentence) : kind === "class" ? words.namedTexts(told) : [];
  return [...figures, ...words.scoreLines(scored, words.namedShortfall)].join(languages[locale].stop);
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
