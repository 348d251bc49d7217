import { wordsOf } from "#app/_view/charts/words";
import { translator } from "#app/translate";
import type { SnapshotRecord } from "#db/sheets/snapshots";
import { adviceShown } from "#lib/charts/advice";
import { flagsShown } from "#lib/charts/flags";
import { networkIds } from "#lib/charts/networks";
import { type Quadrant, quadrants, type Score, stages } from "#lib/diagnosis/diagnosis";
import type { Edition } from "#lib/instrument/edition";
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
export function shownRows(locale: Locale, edition: Edition, { diagnosis, scorer }: SnapshotRecord): Row[] {
  const translate = translator(locale);
  const { technicalStrength, opportunity, orientation, learning, networks, innovation } = diagnosis;
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
    found: Class | null,
    named: (found: Class) => string,
  ): Row => ({
    section,
    id,
    question,
    answer: found === null ? "" : String(found),
    words: found === null ? translate("charts.notEnough") : named(found),
  });
  const quadrant = (found: Quadrant) =>
    `${translate(`classes.quadrant.${found}.name`)} (${translate(`classes.quadrant.${found}.term`)})`;
  const yes = (found: boolean) => translate(found ? "method.condition.yes" : "method.condition.no");
  const phases = ["entry", "now"] as const;
  const { stage } = learning;
  return [
    ...edition.indicators.map(({ id, name }): Row => {
      const found = diagnosis.indicators[id];
      return { ...scored(id, name[locale], found ?? { score: null, sd: null }), section: translate("csv.indicators") };
    }),
    classed("quadrant", translate("charts.columns.quadrant"), technicalStrength.quadrant, quadrant),
    classed("verdict", translate("result.sure.title"), technicalStrength.verdict, (found) =>
      translate(`classes.verdict.${found}`),
    ),
    ...quadrants.map((id): Row => {
      const share = technicalStrength.probabilities?.[id];
      return {
        section,
        id: `probability-${id}`,
        question: `${translate("charts.columns.probability")} · ${quadrant(id)}`,
        // As on the page: only what is certain is 0 or 100.
        score: share === undefined ? "" : shareCell(share),
        words: share === undefined ? "" : wordsOf(locale).share(share),
      };
    }),
    scored("level", translate("classes.dimension.level"), technicalStrength.level),
    scored("capability", translate("classes.dimension.capability"), technicalStrength.capability),
    classed("stage", translate("method.facts.stage"), stage, (found) => {
      const name = `${translate(`classes.stage.${found}.name`)} (${translate(`classes.stage.${found}.term`)})`;
      return learning.met[found] === null ? `${name}; ${translate("charts.stages.atLeast")}` : name;
    }),
    ...stages.map((id) =>
      classed(`met-${id}`, translate(`classes.stage.${id}.name`), learning.met[id], (met) =>
        translate(met ? "charts.stages.met" : "charts.stages.unmet"),
      ),
    ),
    classed("completed", translate("method.facts.completed"), learning.completed, yes),
    classed("irregular", translate("method.facts.irregular"), learning.irregular, yes),
    classed("coupling", translate("method.facts.coupling"), learning.coupling, (found) =>
      translate(`classes.coupling.${found}`),
    ),
    classed("mode", translate("method.facts.mode"), learning.mode, (found) => translate(`classes.mode.${found}.name`)),
    learning.coupling === "none"
      ? { section, id: "fit", question: translate("method.facts.fit"), words: translate("result.learning.noPartner") }
      : classed("fit", translate("method.facts.fit"), learning.fit, (found) => translate(`classes.fit.${found}.name`)),
    ...phases.map((phase) => ({
      ...classed(
        `identification-${phase}`,
        translate(`method.facts.identification.${phase}`),
        opportunity[phase],
        (found) => translate(`classes.identification.${found}`),
      ),
      score: opportunity.scores[phase]?.toFixed(1) ?? "",
    })),
    classed("path", translate("method.facts.path"), opportunity.path, (found) => translate(`classes.path.${found}`)),
    ...phases.map((phase) => ({
      ...classed(`orientation-${phase}`, translate(`method.facts.orientation.${phase}`), orientation[phase], (found) =>
        translate(`classes.orientation.${found}`),
      ),
      score: orientation.scores[phase]?.toFixed(1) ?? "",
    })),
    classed("alignment", translate("method.facts.alignment"), orientation.alignment, (found) =>
      translate(`classes.alignment.${found}.name`),
    ),
    ...networkIds.map((id) => scored(`network-${id}`, translate(`classes.network.${id}`), networks[id])),
    classed("profile", translate("method.facts.profile"), networks.profile, (found) =>
      translate(`classes.profile.${found}.name`),
    ),
    scored("innovation-technology", translate("classes.innovation.technology"), innovation.technology),
    scored("innovation-market", translate("classes.innovation.market"), innovation.market),
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
