import { type Askable, columnsOf, usualColumns } from "#lib/cohort/askable";
import { type CategoryId, type MeasureId, valuesOf } from "#lib/cohort/catalogue";
import { paramsOf, plainView, type View } from "#lib/cohort/view";
import { type ColumnId, columnList } from "#lib/programme/column-list";
import { randomFrom } from "../cohort-rows";

/** The page, the count and the counts beside values, as SQL of one table with nothing around it. */
export type BareView = { page: string; count: string; cube: string; args: (string | number)[] };

export type BenchView = { params: URLSearchParams; bare: BareView };

const facets = "quadrant, region, industry, state";
/** Figures that the questions are about, and which stand as columns of their own in the bare table. */
export const figuresAsked = 6;
export const figureColumn = (place: number): string => `figure_${place}`;

const storedName = (id: string, { figures }: Askable): string =>
  figures.includes(id) ? figureColumn(figures.indexOf(id)) : columnList[id as ColumnId].stored;
const sorts: MeasureId[] = ["level", "capability", "government", "business", "technological", "marketExpansion"];

const bareOf = (round: string, view: View, askable: Askable): BareView => {
  const args: (string | number)[] = [round];
  const wheres = ["round = ?"];
  for (const [id, values] of Object.entries(view.values)) {
    wheres.push(`${id} in (${values.map(() => "?").join(", ")})`);
    args.push(...values);
  }
  for (const [id, { min }] of Object.entries(view.ranges)) {
    wheres.push(`${storedName(id, askable)} >= ?`);
    args.push(min ?? 0);
  }
  const where = wheres.join(" and ");
  const by = storedName(view.sort.by, askable);
  return {
    page: `select * from applications where ${where} order by ${by} desc, number limit 50`,
    count: `select count(*) from applications where ${where}`,
    cube: `select ${facets}, count(*) from applications where ${where} group by ${facets}`,
    args,
  };
};

/**
 * Fifty different questions, as in perf-anchors.md section 6: one or two values of two categories, one bound on a
 * number, sorted by another number, largest first. Two of three are about figures, which they show as columns.
 */
export function benchViews(round: string, askable: Askable, count = 50): BenchView[] {
  const random = randomFrom(50);
  const any = <Value>(from: readonly Value[]): Value => from[Math.floor(random() * from.length)] as Value;
  const regions = ["杭州", "宁波", "温州", "绍兴", "嘉兴", "湖州"];
  return Array.from({ length: count }, (_, place) => {
    const ids: CategoryId[] = place % 2 === 0 ? ["state", "quadrant"] : ["region", "quadrant"];
    const values = Object.fromEntries(
      ids.map((id) => {
        const known = valuesOf(id) ?? regions;
        return [id, [...new Set(Array.from({ length: 1 + (place % 2) }, () => any(known)))].sort()];
      }),
    );
    if (ids.includes("state")) values.state = ["submitted"];
    const figures = askable.figures.slice(0, figuresAsked);
    const isOfFigures = place % 3 !== 0 && figures.length > 0;
    const numbers: readonly string[] = isOfFigures ? figures : sorts;
    const view: View = {
      ...plainView,
      values,
      ranges: { [any(numbers)]: { min: Math.floor(random() * (isOfFigures ? 6_000 : 60)), max: null } },
      sort: { by: any(numbers), descending: true },
      columns: isOfFigures
        ? columnsOf(askable).filter((id) => [...usualColumns(askable), ...figures].includes(id))
        : null,
    };
    return { params: paramsOf(view, askable), bare: bareOf(round, view, askable) };
  });
}

const figureColumns = Array.from({ length: figuresAsked }, (_, place) => figureColumn(place)).join(", ");

/** Indexes that hold every column which the questions above ask for. */
export const coveringIndexes = [
  `create index bench_facets on applications (round, quadrant, region, industry, state, level, capability, government, business, technological, market_expansion, ${figureColumns})`,
  `create index bench_states on applications (round, state, quadrant, region, industry, level, capability, government, business, technological, market_expansion, ${figureColumns})`,
  "create index bench_figures on applications (round, level, capability, government, business, technological, technology_improvement, market_expansion, nearest)",
];

/** How many firms meet eight thresholds: a what-if without three truths, as SQL. */
export const bareWhatIf =
  "select count(*) from applications where round = ? and level >= ? and capability >= 20 and government >= 20 and business >= 20 and technological >= 20 and technology_improvement >= 20 and market_expansion >= 20 and nearest >= -50";
