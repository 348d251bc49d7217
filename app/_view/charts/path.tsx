import type { PathChart, PhaseShown } from "#lib/charts/path";
import { ChartFrame } from "./chart-frame";
import { DataTable } from "./data-table";
import drawing from "./drawing.module.css";
import { Origins } from "./origins";
import { PathSvg } from "./path-svg";
import type { Words } from "./words";

const phases = ["entry", "now"] as const;

/** How opportunities are found and what the firm goes by, found against expected. */
export function Path({ chart, words }: { chart: PathChart; words: Words }) {
  const { translate, list, locale } = words;
  const unknown = translate("charts.notKnown");
  const rows = phases.flatMap((phase) => {
    const { identification, orientation } = chart;
    const { found, expected } = identification[phase];
    const oriented = orientation[phase];
    return [
      {
        what: translate("charts.path.identification"),
        phase: translate(`classes.phase.${phase}`),
        found: found ? translate(`classes.identification.${found}`) : unknown,
        expected: expected ? translate(`classes.identification.${expected}`) : unknown,
      },
      {
        what: translate("charts.path.orientation"),
        phase: translate(`classes.phase.${phase}`),
        found: oriented.found ? translate(`classes.orientation.${oriented.found}`) : unknown,
        expected: oriented.expected ? translate(`classes.orientation.${oriented.expected}`) : unknown,
      },
    ];
  });
  const title = titleOf(chart, words);
  const label = translate("charts.path.label", {
    parts: list(
      rows.map((row) => translate(row.expected === unknown ? "charts.path.partFound" : "charts.path.part", row)),
    ),
  });
  return (
    <ChartFrame
      locale={locale}
      title={title}
      note={
        <>
          <p>{readingWords(chart, words)}</p>
          <p>
            <Origins sentence="charts.path.origins" words={words} />
          </p>
        </>
      }
      table={
        <DataTable
          caption={translate("charts.path.tableTitle")}
          columns={[
            translate("charts.columns.phase"),
            translate("charts.columns.class"),
            translate("charts.columns.found"),
            translate("charts.columns.expected"),
          ]}
          rows={rows.map((row) => [row.phase, row.what, row.found, row.expected])}
        />
      }
    >
      <div className={`${drawing.frame} ${drawing.tall}`}>
        <PathSvg chart={chart} words={words} label={label} />
      </div>
    </ChartFrame>
  );
}

function titleOf({ absent, isAlignmentOpen, orientation: { now } }: PathChart, { translate }: Words): string {
  if (isAlignmentOpen || (now.expected === null && absent === null)) return translate("charts.path.titleFound");
  return translate("charts.path.title", { now: matchOf(now) });
}

function readingWords(chart: PathChart, { translate, sentences }: Words): string {
  if (chart.expects === "by-today" || chart.absent !== null) return translate(readingOf(chart));
  return sentences([
    translate("sureness.path.marks"),
    translate("sureness.path.reading"),
    chart.orientation.entry.expected === null ? translate("sureness.path.entryUnknown") : "",
  ]);
}

/** What the marks mean, or why there are none of the firm's own. */
function readingOf({ absent, foreignSales }: PathChart) {
  switch (absent) {
    case null:
      return foreignSales === "stopped" ? "charts.path.readingStopped" : "charts.path.reading";
    case "never":
      return "charts.path.readingNever";
    case "not-asked":
      return "charts.path.readingQuick";
    case "unanswered":
      return "charts.path.readingUnanswered";
    case "unknown-sales":
      return "charts.path.readingUnknown";
  }
}

function matchOf({ found, expected }: PhaseShown<string>): "yes" | "no" | "unknown" {
  if (found === null || expected === null) return "unknown";
  return found === expected ? "yes" : "no";
}
