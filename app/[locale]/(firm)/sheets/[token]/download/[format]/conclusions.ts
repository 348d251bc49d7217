import { sureLine } from "#app/_view/charts/sure-words";
import { wordsOf } from "#app/_view/charts/words";
import { translator } from "#app/translate";
import type { SnapshotRecord } from "#db/sheets/snapshots";
import { adviceShown } from "#lib/charts/advice";
import { flagsShown } from "#lib/charts/flags";
import { networkIds } from "#lib/charts/networks";
import { questionsOf, shareShown, strengthShown, sureOfAll } from "#lib/charts/sureness";
import { type Diagnosis, type Quadrant, quadrants, type Score, stages } from "#lib/diagnosis/diagnosis";
import type { Edition } from "#lib/instrument/edition";
import type { Question } from "#lib/instrument/question";
import type { Locale } from "#lib/text/text";

/** One row of the table; what does not apply is left out. */
export type Row = {
  section: string;
  id: string;
  question: string;
  answer?: string;
  words?: string;
  note?: string;
  score?: string;
  error?: string;
};

/** A share in per cent with one decimal; what is neither none nor all stays off 0 and 100. */
export function shareCell(share: number): string {
  const rounded = (share * 100).toFixed(1);
  if (share > 0 && rounded === "0.0") return "0.1";
  return share < 1 && rounded === "100.0" ? "99.9" : rounded;
}

/** Indicators, dimensions and classes of a submission with how sure they are, its advice, and what is odd in it. */
export function conclusionRows(locale: Locale, edition: Edition, { diagnosis, scorer }: SnapshotRecord): Row[] {
  const table = tableIn(locale);
  const { translate, section } = table;
  return [
    ...edition.indicators.map(
      ({ id, name }): Row => ({
        ...table.scored(id, name[locale], diagnosis.indicators[id] ?? { score: null, sd: null }),
        section: translate("csv.indicators"),
      }),
    ),
    ...strengthRows(table, diagnosis),
    ...learningRows(table, diagnosis),
    ...phaseRows(table, diagnosis),
    ...networkRows(table, diagnosis),
    ...sureRows(table, diagnosis),
    ...openRows(table, edition, diagnosis),
    { section, id: "scorer", question: translate("csv.scorer"), answer: scorer },
    ...flagsShown(edition, diagnosis).map(
      ({ id, title, text }): Row => ({
        section: translate("csv.flags"),
        id,
        question: title[locale],
        words: text[locale],
      }),
    ),
    ...adviceShown(edition, diagnosis).map(
      ({ id, title, text, horizon }): Row => ({
        section: translate("csv.advice"),
        id,
        question: title[locale],
        words: text[locale],
        note: translate(`classes.horizon.${horizon}`),
      }),
    ),
  ];
}

/** How rows of scores and classes are written in one language. */
function tableIn(locale: Locale) {
  const translate = translator(locale);
  const section = translate("csv.conclusions");
  const scored = (id: string, question: string, { score, sd }: Pick<Score, "score" | "sd">): Row => ({
    section,
    id,
    question,
    score: score?.toFixed(1) ?? "",
    error: sd?.toFixed(1) ?? "",
    words: score === null ? translate("charts.notEnough") : "",
  });
  const classed = <Class extends string | number | boolean>(
    id: string,
    question: string,
    value: Class | null,
    named: (value: Class) => string,
  ): Row => ({
    section,
    id,
    question,
    answer: value === null ? "" : String(value),
    words: value === null ? translate("charts.notEnough") : named(value),
  });
  return { locale, translate, section, scored, classed };
}

type Table = ReturnType<typeof tableIn>;

function strengthRows({ locale, translate, section, scored, classed }: Table, diagnosis: Diagnosis): Row[] {
  const { quadrant, certainty, probabilities, level, capability } = diagnosis.technicalStrength;
  const nameOf = (id: Quadrant) =>
    `${translate(`classes.quadrant.${id}.name`)} (${translate(`classes.quadrant.${id}.term`)})`;
  return [
    classed("quadrant", translate("charts.columns.quadrant"), quadrant, nameOf),
    classed("verdict", translate("result.sure.title"), certainty, (id) => translate(`classes.verdict.${id}`)),
    // The second arithmetic tells the class and its neighbour, beside all other classes.
    ...(diagnosis.certainty ? [] : quadrants).map((id): Row => {
      const share = probabilities?.[id];
      return {
        section,
        id: `probability-${id}`,
        question: `${translate("charts.columns.probability")} · ${nameOf(id)}`,
        // As on the page: only what is certain is 0 or 100.
        score: share === undefined ? "" : shareCell(share),
        words: share === undefined ? "" : wordsOf(locale).share(share),
      };
    }),
    scored("level", translate("classes.dimension.level"), level),
    scored("capability", translate("classes.dimension.capability"), capability),
  ];
}

function learningRows({ translate, section, classed }: Table, { learning }: Diagnosis): Row[] {
  const { stage, met, completed, irregular, coupling, mode, fit } = learning;
  const yes = (is: boolean) => translate(is ? "method.condition.yes" : "method.condition.no");
  return [
    classed("stage", translate("method.facts.stage"), stage, (id) => {
      const name = `${translate(`classes.stage.${id}.name`)} (${translate(`classes.stage.${id}.term`)})`;
      return met[id] === null ? `${name}; ${translate("charts.stages.atLeast")}` : name;
    }),
    ...stages.map((id) =>
      classed(`met-${id}`, translate(`classes.stage.${id}.name`), met[id], (is) =>
        translate(is ? "charts.stages.met" : "charts.stages.unmet"),
      ),
    ),
    classed("completed", translate("method.facts.completed"), completed, yes),
    classed("irregular", translate("method.facts.irregular"), irregular, yes),
    classed("coupling", translate("method.facts.coupling"), coupling, (id) => translate(`classes.coupling.${id}`)),
    classed("mode", translate("method.facts.mode"), mode, (id) => translate(`classes.mode.${id}.name`)),
    coupling === "none"
      ? { section, id: "fit", question: translate("method.facts.fit"), words: translate("result.learning.noPartner") }
      : classed("fit", translate("method.facts.fit"), fit, (id) => translate(`classes.fit.${id}.name`)),
  ];
}

/** How opportunities are found and what the firm goes by, at its entry and now. */
function phaseRows({ translate, classed }: Table, { opportunity, orientation }: Diagnosis): Row[] {
  const phases = ["entry", "now"] as const;
  return [
    ...phases.map((phase) => ({
      ...classed(
        `identification-${phase}`,
        translate(`method.facts.identification.${phase}`),
        opportunity[phase],
        (id) => translate(`classes.identification.${id}`),
      ),
      score: opportunity.scores[phase]?.toFixed(1) ?? "",
    })),
    classed("path", translate("method.facts.path"), opportunity.path, (id) => translate(`classes.path.${id}`)),
    ...phases.map((phase) => ({
      ...classed(`orientation-${phase}`, translate(`method.facts.orientation.${phase}`), orientation[phase], (id) =>
        translate(`classes.orientation.${id}`),
      ),
      score: orientation.scores[phase]?.toFixed(1) ?? "",
    })),
    classed("alignment", translate("method.facts.alignment"), orientation.alignment, (id) =>
      translate(`classes.alignment.${id}.name`),
    ),
  ];
}

/** How sure each class is; beyond 5 and 95 per cent a number goes no further. */
function sureRows({ locale, translate }: Table, diagnosis: Diagnosis): Row[] {
  const words = wordsOf(locale);
  return sureOfAll(diagnosis).map((each) => ({
    section: translate("sureness.sure.tableTitle"),
    id: `certainty-${each.id}`,
    question: translate(`sureness.parts.${each.id}`),
    answer: each.sure.certainty,
    words: sureLine(each, words),
    score: `${shareShown(each.sure.probability).percent}`,
  }));
}

/** What classes could be once what is withheld is known, which answers would settle them, and what cannot be checked. */
function openRows({ locale, translate, section }: Table, edition: Edition, diagnosis: Diagnosis): Row[] {
  const shown = strengthShown(edition, diagnosis);
  const { unchecked } = diagnosis;
  const named = (questions: Question[]) => questions.map(({ text }) => text[locale]).join("; ");
  const rows: Row[] = [];
  if (shown?.range) {
    const name = (id: Quadrant) => translate(`classes.quadrant.${id}.name`);
    const { from, to } = shown.range;
    rows.push({
      section,
      id: "range-quadrant",
      question: translate("sureness.range.title"),
      answer: to,
      words: translate("sureness.headline.range", { from: name(from), to: name(to) }),
      note: named(shown.settling),
    });
  }
  if (unchecked && unchecked.length > 0)
    rows.push({
      section,
      id: "unchecked",
      question: translate("sureness.doubt.unchecked"),
      words: translate("sureness.doubt.uncheckedText"),
      note: named(questionsOf(edition, unchecked)),
    });
  return rows;
}

const networkRows = ({ translate, scored, classed }: Table, { networks, innovation }: Diagnosis): Row[] => [
  ...networkIds.map((id) => scored(`network-${id}`, translate(`classes.network.${id}`), networks[id])),
  classed("profile", translate("method.facts.profile"), networks.profile, (id) =>
    translate(`classes.profile.${id}.name`),
  ),
  scored("innovation-technology", translate("classes.innovation.technology"), innovation.technology),
  scored("innovation-market", translate("classes.innovation.market"), innovation.market),
];
