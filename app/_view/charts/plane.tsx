import type { CaseArrow, PlaneFigure, Stop } from "../../../lib/figures/plane";
import type { Locale } from "../../../lib/instrument/text";
import { DataTable } from "./data-table";
import drawing from "./drawing.module.css";
import { Figure } from "./figure";
import { Live } from "./live";
import { Origins } from "./origins";
import styles from "./plane.module.css";
import { bundlesOf, markOf } from "./plane-geometry";
import type { CaseWords } from "./plane-live";
import { cornersOf, PlaneSvg, placedLabels } from "./plane-svg";
import { type Words, wordsOf } from "./words";

/** The quadrant plane: drawing, interactive chart when seen, and its numbers. */
export function Plane({ figure, locale }: { figure: PlaneFigure; locale: Locale }) {
  const words = wordsOf(locale);
  const { translate, score } = words;
  const { firm, past } = figure;
  const title = titleOf(figure, words);
  const label = translate("charts.plane.label", {
    title,
    firm: firm
      ? translate("charts.plane.firmAt", { level: score(firm.level), capability: score(firm.capability) })
      : "",
  });
  const bundles = bundlesOf(figure.cases);
  return (
    <Figure
      locale={locale}
      title={title}
      note={
        <p>
          <Origins sentence="charts.plane.origins" locale={locale} />
        </p>
      }
      table={<PlaneTable figure={figure} words={words} />}
    >
      {past.length > 0 && firm ? <Moved figure={figure} words={words} /> : null}
      <div className={drawing.frame}>
        <Live
          kind="plane"
          label={label}
          still={
            <>
              <PlaneSvg figure={figure} locale={locale} label={label} />
              <div className={styles.reading}>
                <p>
                  {translate(firm ? "charts.plane.reading" : "charts.plane.readingCases")}
                  {past.length > 0 ? translate("charts.plane.readingPast") : ""}
                </p>
                <ul className={styles.cases}>
                  {figure.cases.map(({ id, industry, entry, later }) => (
                    <li key={id}>
                      <b>{markOf(id)}</b> {words.of(industry)} {entry.from}
                      {later ? ` → ${later.from}` : ""}
                    </li>
                  ))}
                </ul>
              </div>
            </>
          }
          chart={{
            figure,
            bundles,
            labels: placedLabels(figure, bundles),
            cases: figure.cases.map((arrow) => caseWords(arrow, words)),
            corners: cornersOf(figure.cuts).map(({ quadrant, right, top }) => ({
              id: quadrant,
              name: translate(`classes.quadrant.${quadrant}.name`),
              term: translate(`classes.quadrant.${quadrant}.short`),
              right,
              top,
            })),
            words: {
              level: translate("classes.dimension.level"),
              capability: translate("classes.dimension.capability"),
              you: translate("charts.you"),
              hint: translate("charts.plane.hint"),
              choose: translate("charts.plane.choose"),
            },
          }}
        />
      </div>
    </Figure>
  );
}

function titleOf({ firm }: PlaneFigure, { translate }: Words): string {
  if (!firm) return translate("charts.plane.titleCases");
  const name = translate(`classes.quadrant.${firm.quadrant}.name`);
  const neighbour = firm.neighbour ? translate(`classes.quadrant.${firm.neighbour}.name`) : "";
  switch (firm.verdict) {
    case "clear":
      return translate("charts.plane.titleClear", { name });
    case "likely":
      return translate("charts.plane.titleLikely", { name, neighbour });
    case "borderline":
      return translate("charts.plane.titleBorderline", { name, neighbour });
  }
}

function Moved({ figure: { firm, past }, words }: { figure: PlaneFigure; words: Words }) {
  const since = past[0];
  if (!since || !firm) return null;
  const signed = (value: number) => `${value > 0 ? "+" : value < 0 ? "−" : "±"}${words.number(Math.abs(value))}`;
  return (
    <p>
      {words.translate("charts.plane.moved", {
        year: `${since.year}`,
        level: signed(Math.round(firm.level - since.level)),
        capability: signed(Math.round(firm.capability - since.capability)),
      })}
    </p>
  );
}

function classOf(stop: Stop, { translate }: Words): string {
  if (!stop.quadrant) return translate("charts.notEnough");
  return translate(`classes.quadrant.${stop.quadrant}.name`);
}

function caseWords({ id, name, industry, why, entry, later }: CaseArrow, words: Words): CaseWords {
  const { translate, of } = words;
  const start = { year: `${entry.from}`, entry: classOf(entry, words) };
  const same = later !== null && later.quadrant === entry.quadrant;
  return {
    id,
    mark: markOf(id),
    title: translate("charts.plane.caseTitle", { name: of(name), industry: of(industry) }),
    course: later
      ? translate("charts.plane.course", {
          ...start,
          later: same ? translate("charts.plane.same") : classOf(later, words),
        })
      : translate("charts.plane.courseOne", start),
    why: why ? of(why) : "",
  };
}

function PlaneTable({ figure: { firm, past, cases }, words }: { figure: PlaneFigure; words: Words }) {
  const { translate, of, score, years } = words;
  const row = (who: string, at: { level: number; capability: number; quadrant: Stop["quadrant"] }) => [
    who,
    score(at.level),
    score(at.capability),
    at.quadrant ? translate(`classes.quadrant.${at.quadrant}.name`) : translate("charts.notEnough"),
  ];
  const rows = [
    ...(firm ? [row(translate("charts.plane.thisYear"), firm)] : []),
    ...[...past].reverse().map((at) => row(translate("charts.plane.lastYear", { year: `${at.year}` }), at)),
    ...cases.flatMap(({ name, entry, later }) =>
      [entry, later].flatMap((stop) => (stop ? [row(`${of(name)} ${years(stop.from, stop.until)}`, stop)] : [])),
    ),
  ];
  return (
    <DataTable
      caption={translate("charts.plane.tableTitle")}
      columns={[
        translate("charts.columns.who"),
        translate("charts.columns.level"),
        translate("charts.columns.capability"),
        translate("charts.columns.quadrant"),
      ]}
      rows={rows}
    />
  );
}
