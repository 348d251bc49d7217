import type { PlaneChart, Stop } from "#lib/charts/plane";
import { DataTable } from "./data-table";
import type { Words } from "./words";

type TableProps = { chart: PlaneChart; who: string; words: Words };

/** The numbers of the plane: the firm, its earlier years, and the cases. */
export function PlaneTable({ chart: { firm, past, cases }, who: firmName, words }: TableProps) {
  const { translate, of, score, years } = words;
  const row = (who: string, at: { level: number; capability: number; quadrant: Stop["quadrant"] }) => [
    who,
    score(at.level),
    score(at.capability),
    at.quadrant ? translate(`classes.quadrant.${at.quadrant}.name`) : translate("charts.notEnough"),
  ];
  const earlierName = ({ year, edition, isOfOtherEdition }: PlaneChart["past"][number]) =>
    isOfOtherEdition
      ? translate("charts.plane.lastYearEdition", { who: firmName, year: `${year}`, edition })
      : translate("charts.plane.lastYear", { who: firmName, year: `${year}` });
  const rows = [
    ...(firm ? [row(translate("charts.plane.thisYear", { who: firmName }), firm)] : []),
    ...[...past].reverse().map((at) => row(earlierName(at), at)),
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
