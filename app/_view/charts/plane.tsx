import { isComparable } from "#lib/charts/comparable";
import { type CaseArrow, changeBetween, type Place, type PlaneChart, type Since, type Stop } from "#lib/charts/plane";
import type { Reader } from "#lib/messages/messages";
import type { Locale } from "#lib/text/text";
import { blanksOf } from "./blanks";
import { CaseCard, type CaseWords } from "./case-card";
import { ChartFrame } from "./chart-frame";
import marks from "./drawing.module.css";
import { Live } from "./live";
import { Origins } from "./origins";
import styles from "./plane.module.css";
import { cornersOf } from "./plane-corners";
import { bundlesOf, markOf, nearestCase, planeLabels } from "./plane-geometry";
import type { PlaneLiveProps } from "./plane-live-props";
import { PlaneSvg } from "./plane-svg";
import { PlaneTable } from "./plane-table";
import { pairWords } from "./sure-words";
import { type Words, wordsOf } from "./words";

type Props = {
  chart: PlaneChart;
  locale: Locale;
  /** Whose the mark is; without it, the reader's. */
  name?: string | undefined;
  /** Whom the words speak to. */
  reader?: Reader;
};

/** The quadrant plane: drawing, interactive chart when seen, and its numbers. */
export function Plane({ chart, locale, name, reader }: Props) {
  const words = wordsOf(locale, reader);
  const { translate, score } = words;
  const { firm, since } = chart;
  const who = { who: name ?? translate("charts.you"), isOther: name ? "yes" : "no" };
  const title = titleOf(chart, who, words);
  const label = translate("charts.plane.label", {
    title,
    firm: firm
      ? translate("charts.plane.firmAt", { ...who, level: score(firm.level), capability: score(firm.capability) })
      : "",
  });
  const drawing = liveProps(chart, who.who, words);
  return (
    <ChartFrame
      locale={locale}
      title={title}
      isSquare
      note={
        <>
          {since && firm ? <Moved since={since} firm={firm} words={words} /> : null}
          <Reading chart={chart} who={who} words={words} />
          <p>
            <Origins sentence="charts.plane.origins" words={words} />
          </p>
        </>
      }
      table={<PlaneTable chart={chart} who={who.who} words={words} />}
    >
      <div className={`${marks.frame} ${styles.frame}`}>
        <Live
          label={label}
          still={
            <>
              <PlaneSvg chart={chart} locale={locale} label={label} you={who.who} />
              <Reserve cases={drawing.cases} shown={nearestCase(chart)} />
            </>
          }
          chart={drawing}
        />
      </div>
    </ChartFrame>
  );
}

/** What the interactive plane is given: the change since earlier years is told in words alone. */
function liveProps(chart: PlaneChart, you: string, words: Words): PlaneLiveProps {
  const { translate } = words;
  const bundles = bundlesOf(chart.cases);
  return {
    chart: { ...chart, since: null },
    bundles,
    labels: planeLabels(chart, bundles),
    cases: chart.cases.map((arrow) => caseWords(arrow, words)),
    corners: cornersOf(chart.cuts, words),
    words: {
      level: translate("charts.columns.level"),
      capability: translate("charts.columns.capability"),
      you,
      choose: translate("charts.plane.choose"),
    },
  };
}

/** As high as the longest of what may be told, so that nothing moves when another case is chosen. */
function Reserve({ cases, shown }: { cases: CaseWords[]; shown: string | null }) {
  return (
    <div className={`${styles.reserve} screen`}>
      {cases.map((words) => (
        <div key={words.id} className={`${styles.told} ${words.id === shown ? "" : styles.unchosen}`}>
          <CaseCard words={words} />
        </div>
      ))}
    </div>
  );
}

type Who = { who: string; isOther: string };

function Reading({ chart: { firm, past, cases }, who, words }: { chart: PlaneChart; who: Who; words: Words }) {
  const { translate, of } = words;
  return (
    <>
      <p>
        {words.sentences([
          firm ? translate("charts.plane.reading", who) : translate("charts.plane.readingCases"),
          firm?.sure ? translate("sureness.plane.rings") : "",
          firm?.isWithheld ? translate("sureness.plane.worst") : "",
          past.length > 0 ? translate("charts.plane.readingPast") : "",
        ])}
      </p>
      <ul className={styles.cases}>
        {cases.map(({ id, industry, entry, later }) => (
          <li key={id}>
            <b>{markOf(id)}</b> {of(industry)} {entry.from}
            {later ? ` → ${later.from}` : ""}
          </li>
        ))}
      </ul>
    </>
  );
}

function titleOf({ firm }: PlaneChart, who: Who, words: Words): string {
  const { translate } = words;
  if (!firm) return translate("charts.plane.titleCases");
  const name = translate(`classes.quadrant.${firm.quadrant}.name`);
  const neighbour = firm.neighbour ? translate(`classes.quadrant.${firm.neighbour}.name`) : "";
  const near = firm.sure ? nearWords(firm.sure, firm.upTo, words) : null;
  if (near) return near;
  switch (firm.certainty) {
    case "clear":
      return translate("charts.plane.titleClear", { ...who, name });
    case "likely":
      return translate("charts.plane.titleLikely", { ...who, name, neighbour });
    case "borderline":
      return translate("charts.plane.titleBorderline", { ...who, name, neighbour });
  }
}

type Firm = NonNullable<PlaneChart["firm"]>;

/** By the second arithmetic: both classes where withheld answers decide, on the line or near it; `null` elsewhere. */
function nearWords(sure: NonNullable<Firm["sure"]>, upTo: Firm["upTo"], words: Words): string | null {
  const { translate } = words;
  const pair = pairWords({ id: "quadrant", sure }, words);
  if (upTo) {
    const to = translate(`classes.quadrant.${upTo}.name`);
    return translate("sureness.headline.range", { from: pair.name, to });
  }
  if (sure.onTheLine) return translate("sureness.plane.on", pair);
  return sure.certainty === "borderline" ? translate("sureness.plane.near", pair) : null;
}

/**
 * How far the firm has come since its first year here, and whether that is more than the error; where the two sheets do
 * not rest on the same answers, on which they differ.
 */
function Moved({ since, firm, words }: { since: Since; firm: Firm; words: Words }) {
  const { translate, number } = words;
  const year = `${since.from.year}`;
  if (!since.sameEdition) return <p className={styles.moved}>{translate("charts.plane.unequalEdition", { year })}</p>;
  const nameOf = (dimension: keyof Place) => translate(`classes.dimension.${dimension}`);
  const change = (dimension: keyof Place) => {
    if (!isComparable(since.apart[dimension]))
      return translate("charts.plane.unequal", { dimension: nameOf(dimension) });
    const { points, isWithinError } = changeBetween(since.from, firm, dimension, since.errors);
    const whole = Math.round(points);
    return translate("charts.plane.movedPart", {
      dimension: nameOf(dimension),
      points: `${whole > 0 ? "+" : whole < 0 ? "−" : "±"}${number(Math.abs(whole))}`,
      isWithin: isWithinError ? "yes" : "no",
    });
  };
  const unequal = dimensions.filter((dimension) => !isComparable(since.apart[dimension]));
  return (
    <>
      <p className={styles.moved}>
        {translate("charts.plane.moved", { year, level: change("level"), capability: change("capability") })}
      </p>
      {unequal.map((dimension) => (
        <p key={dimension}>
          {translate("charts.plane.unequalWhy", {
            year,
            dimension: nameOf(dimension),
            blanks: blanksOf(since.apart[dimension], year, words),
          })}
        </p>
      ))}
    </>
  );
}

const dimensions = ["level", "capability"] as const;

function classOf(stop: Stop, { translate }: Words): string {
  if (!stop.quadrant) return translate("charts.notEnough");
  return translate(`classes.quadrant.${stop.quadrant}.name`);
}

function caseWords({ id, name, industry, entry, later }: CaseArrow, words: Words): CaseWords {
  const { translate, of } = words;
  const start = { year: `${entry.from}`, entry: classOf(entry, words) };
  const why = `cases.why.${id}` as "cases.why.a";
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
    why: translate.has(why) ? translate(why) : "",
  };
}
