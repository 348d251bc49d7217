import type { CaseArrow, PlaneChart, Stop } from "#lib/charts/plane";
import type { Reader } from "#lib/messages/messages";
import type { Locale } from "#lib/text/text";
import { CaseCard, type CaseWords } from "./case-card";
import { ChartFrame, Folded } from "./chart-frame";
import marks from "./drawing.module.css";
import { Live } from "./live";
import { Origins } from "./origins";
import styles from "./plane.module.css";
import { cornersOf } from "./plane-corners";
import { bundlesOf, markOf, nearestCase } from "./plane-geometry";
import { PlaneKey } from "./plane-key";
import { planeLabels } from "./plane-labels";
import type { PlaneLiveProps } from "./plane-live-props";
import { Moved } from "./plane-moved";
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
  /** The case that is told of before another is chosen; without it the nearest. */
  told?: string | undefined;
};

/** The quadrant plane: drawing, interactive chart when seen, and its numbers. */
export function Plane({ chart, locale, name, reader, told }: Props) {
  const words = wordsOf(locale, reader);
  const { translate } = words;
  const { firm, since } = chart;
  const first = chart.cases.find(({ id }) => id === told)?.id ?? nearestCase(chart);
  const who = { who: name ?? translate("charts.you"), isOther: name ? "yes" : "no" };
  const title = planeTitle(chart, who, words);
  const label = planeLabel(chart, who, words);
  const drawing = liveProps(chart, first, who.who, words);
  return (
    <ChartFrame
      locale={locale}
      title={title}
      isSquare
      note={
        <>
          <p>
            <PlaneKey {...{ chart, words }} />
          </p>
          {since && firm ? <Moved since={since} firm={firm} words={words} /> : null}
          <Unnamed chart={chart} drawing={drawing} words={words} />
          <Folded summary={translate("charts.plane.how")}>
            <Reading chart={chart} who={who} words={words} />
            <p>
              <Origins sentence="charts.plane.origins" words={words} />
            </p>
          </Folded>
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
              <Reserve cases={drawing.cases} shown={first} />
            </>
          }
          chart={drawing}
        />
      </div>
    </ChartFrame>
  );
}

/** What the interactive plane is given: the change since earlier years is told in words alone. */
function liveProps(chart: PlaneChart, first: string | null, you: string, words: Words): PlaneLiveProps {
  const { translate } = words;
  const bundles = bundlesOf(chart.cases);
  return {
    chart: { ...chart, since: null },
    first,
    bundles,
    labels: planeLabels(chart, bundles, ({ industry }) => words.of(industry)),
    cases: chart.cases.map((arrow) => caseWords(arrow, words)),
    corners: cornersOf(chart.cuts, words, chart.firm === null),
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

type ReadingProps = { chart: PlaneChart; who: Who; words: Words };

/** What the marks mean. */
function Reading({ chart: { firm, past }, who, words }: ReadingProps) {
  const { translate } = words;
  return (
    <p>
      {words.sentences([
        firm ? translate("charts.plane.reading", who) : translate("charts.plane.readingCases"),
        firm?.sure ? translate("sureness.plane.rings") : "",
        firm?.isWithheld ? translate("sureness.plane.worst") : "",
        past.length > 0 ? translate("charts.plane.readingPast") : "",
      ])}
    </p>
  );
}

/** The trades of cases for whose names there was no room. */
function Unnamed({ chart: { cases }, drawing: { labels, bundles }, words }: UnnamedProps) {
  const bare = labels.filter(({ lines }) => lines.every(({ trade }) => trade === "")).map(({ id }) => id);
  const unnamed = bundles.filter(({ label }) => bare.includes(label)).flatMap(({ ids }) => ids);
  if (unnamed.length === 0) return null;
  const named = cases.filter(({ id }) => unnamed.includes(id));
  return <p>{words.list(named.map(({ id, industry }) => `${markOf(id)} ${words.of(industry)}`))}</p>;
}

type UnnamedProps = { chart: PlaneChart; drawing: PlaneLiveProps; words: Words };

/** What the plane finds, as a title. */
export function planeTitle({ firm }: PlaneChart, who: Who, words: Words): string {
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

/** What the plane shows, for those who do not see it. */
export const planeLabel = (chart: PlaneChart, who: Who, words: Words): string =>
  words.translate("charts.plane.label", {
    title: planeTitle(chart, who, words),
    firm: chart.firm
      ? words.translate("charts.plane.firmAt", {
          ...who,
          level: words.score(chart.firm.level),
          capability: words.score(chart.firm.capability),
        })
      : "",
  });

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

function classOf(stop: Stop, { translate }: Words): string {
  if (!stop.quadrant) return translate("charts.notEnough");
  return translate(`classes.quadrant.${stop.quadrant}.name`);
}

export function caseWords({ id, name, industry, entry, later }: CaseArrow, words: Words): CaseWords {
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
