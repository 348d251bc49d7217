import type { PathFigure, PhaseShown } from "../../../lib/figures/path";
import type { Locale } from "../../../lib/instrument/text";
import { DataTable } from "./data-table";
import drawing from "./drawing.module.css";
import { Figure } from "./figure";
import { Origins } from "./origins";
import { PathSvg } from "./path-svg";
import { wordsOf } from "./words";

const phases = ["entry", "now"] as const;

/** How opportunities are found and what the firm goes by, found against expected. */
export function PathChart({ figure, locale }: { figure: PathFigure; locale: Locale }) {
  const { translate, list } = wordsOf(locale);
  const unknown = translate("charts.notKnown");
  const rows = phases.flatMap((phase) => {
    const { identification, orientation } = figure;
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
  const title = translate("charts.path.title", {
    entry: matchOf(figure.orientation.entry),
    now: matchOf(figure.orientation.now),
  });
  const label = translate("charts.path.label", { parts: list(rows.map((row) => translate("charts.path.part", row))) });
  const hasOwn = phases.some(
    (phase) => figure.identification[phase].score !== null || figure.orientation[phase].score !== null,
  );
  return (
    <Figure
      locale={locale}
      title={title}
      note={
        <>
          <p>{translate(hasOwn ? "charts.path.reading" : "charts.path.readingExpected")}</p>
          <p>
            <Origins sentence="charts.path.origins" locale={locale} />
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
        <PathSvg figure={figure} locale={locale} label={label} />
      </div>
    </Figure>
  );
}

function matchOf({ found, expected }: PhaseShown<string>): "yes" | "no" | "unknown" {
  if (found === null || expected === null) return "unknown";
  return found === expected ? "yes" : "no";
}
