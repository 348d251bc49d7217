import { wordsOf } from "#app/_view/charts/words";
import type { SnapshotRecord } from "#db/sheets/snapshots";
import { adviceShown } from "#lib/charts/advice";
import { flagsShown } from "#lib/charts/flags";
import { networkIds } from "#lib/charts/networks";
import { networksOpen, questionsOf } from "#lib/charts/sureness";
import { type Diagnosis, type Quadrant, quadrants, stages } from "#lib/diagnosis/diagnosis";
import type { Edition } from "#lib/instrument/edition";
import type { Locale } from "#lib/text/text";
import { type Row, type Table, tableIn } from "./conclusion-table";
import { openRows, sureRows } from "./sureness-rows";

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
    ...learningRows(table, edition, diagnosis),
    ...phaseRows(table, edition, diagnosis),
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

function learningRows(table: Table, edition: Edition, { learning, settle }: Diagnosis): Row[] {
  const { translate, section, classed, unsettled } = table;
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
    unsettled(
      classed("mode", translate("method.facts.mode"), mode, (id) => translate(`classes.mode.${id}.name`)),
      questionsOf(edition, settle?.mode),
    ),
    coupling === "none"
      ? { section, id: "fit", question: translate("method.facts.fit"), words: translate("result.learning.noPartner") }
      : unsettled(
          classed("fit", translate("method.facts.fit"), fit, (id) => translate(`classes.fit.${id}.name`)),
          questionsOf(edition, settle?.fit),
        ),
  ];
}

/** How opportunities are found and what the firm goes by, at its entry and now. */
function phaseRows(table: Table, edition: Edition, { opportunity, orientation, settle }: Diagnosis): Row[] {
  const { translate, classed, unsettled } = table;
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
    unsettled(
      classed("path", translate("method.facts.path"), opportunity.path, (id) => translate(`classes.path.${id}`)),
      questionsOf(edition, settle?.path),
    ),
    ...phases.map((phase) => ({
      ...classed(`orientation-${phase}`, translate(`method.facts.orientation.${phase}`), orientation[phase], (id) =>
        translate(`classes.orientation.${id}`),
      ),
      score: orientation.scores[phase]?.toFixed(1) ?? "",
    })),
    unsettled(
      classed("alignment", translate("method.facts.alignment"), orientation.alignment, (id) =>
        translate(`classes.alignment.${id}.name`),
      ),
      questionsOf(edition, settle?.alignment),
    ),
  ];
}

function networkRows({ locale, translate, scored, classed }: Table, diagnosis: Diagnosis): Row[] {
  const { networks, innovation } = diagnosis;
  const profile = classed("profile", translate("method.facts.profile"), networks.profile, (id) =>
    translate(`classes.profile.${id}.name`),
  );
  const open = networksOpen(diagnosis).map((id) => translate(`sureness.parts.${id}`));
  return [
    ...networkIds.map((id) => scored(`network-${id}`, translate(`classes.network.${id}`), networks[id])),
    open.length === 0
      ? profile
      : { ...profile, words: translate("sureness.networks.open", { names: wordsOf(locale).list(open) }) },
    scored("innovation-technology", translate("classes.innovation.technology"), innovation.technology),
    scored("innovation-market", translate("classes.innovation.market"), innovation.market),
  ];
}
