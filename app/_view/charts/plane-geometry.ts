import type { CaseArrow, PlaneChart } from "#lib/charts/plane";

/** The drawing in its own units; the plot is a square from 0 to 100 both ways, the corners' names above and below it. */
export const planeWidth = 340;
export const planeHeight = 390;
export const plot = { left: 34, top: 36, size: 302 };

export const x = (level: number) => plot.left + (level / 100) * plot.size;
export const y = (capability: number) => plot.top + (1 - capability / 100) * plot.size;

/**
 * Cases that went the same way share one arrow: their marks would lie on top of one another. Those that stayed in one
 * place stand side by side instead, each `shift` units of the drawing from it.
 */
export type Bundle = { ids: string[]; label: string; arrow: CaseArrow; shift: number };

/** Places nearer than this, in points, are one place. */
const apart = 2;
/** Between marks that stand side by side, in units of the drawing. */
const besides = 12;

/** A case's short name on a chart. */
export const markOf = (id: string) => (id.length === 1 ? id.toUpperCase() : id.charAt(0).toUpperCase() + id.slice(1));

export function bundlesOf(cases: CaseArrow[]): Bundle[] {
  const bundles: Bundle[] = [];
  for (const arrow of cases) {
    const same = moves(arrow) ? bundles.find((bundle) => sameCourse(bundle.arrow, arrow)) : undefined;
    if (same) {
      same.ids.push(arrow.id);
      same.label += ` ${markOf(arrow.id)}`;
    } else bundles.push({ ids: [arrow.id], label: markOf(arrow.id), arrow, shift: 0 });
  }
  for (const bundle of bundles) {
    if (moves(bundle.arrow)) continue;
    const beside = bundles.filter(({ arrow }) => !moves(arrow) && near(arrow.entry, bundle.arrow.entry));
    bundle.shift = (beside.indexOf(bundle) - (beside.length - 1) / 2) * besides;
  }
  return bundles;
}

/** The case that entered foreign markets nearest to where the firm stands: the one to read first. */
export function nearestCase({ firm, cases }: PlaneChart): string | null {
  const far = ({ entry }: CaseArrow) =>
    firm ? Math.hypot(entry.level - firm.level, entry.capability - firm.capability) : 0;
  const nearest = cases.reduce<CaseArrow | null>(
    (nearer, each) => (nearer && far(nearer) <= far(each) ? nearer : each),
    null,
  );
  return nearest?.id ?? null;
}

export type At = { level: number; capability: number };
const near = (first: At, second: At) =>
  Math.hypot(first.level - second.level, first.capability - second.capability) < apart;
function sameCourse(first: CaseArrow, second: CaseArrow): boolean {
  if (!near(first.entry, second.entry)) return false;
  if (!moves(first) || !moves(second)) return moves(first) === moves(second);
  return first.later !== null && second.later !== null && near(first.later, second.later);
}

/** Whether the later stop lies far enough from the entry to be drawn as an arrow. */
export const moves = ({ entry, later }: CaseArrow) => later !== null && !near(entry, later);

/** Which of the two lines the firm is nearer to, and by how many points it is over it; `null` where it stands on it. */
export function nearerLine(firm: At, cuts: At) {
  const [level, capability] = [firm.level - cuts.level, firm.capability - cuts.capability];
  const nearer = Math.abs(level) <= Math.abs(capability) ? ("level" as const) : ("capability" as const);
  const points = Math.round(nearer === "level" ? level : capability);
  return points === 0 ? null : { nearer, points };
}

/** How far short of its end an arrow stops: clear of another case's mark there. */
export const gapOf = (arrow: CaseArrow, bundles: Bundle[]) =>
  bundles.some((other) => other.arrow !== arrow && arrow.later && near(other.arrow.entry, arrow.later)) ? 6 : 0;

/** An arrow's line, ending just before the mark of its later stop, and its head as a triangle. */
export function arrowShape(
  from: { x: number; y: number },
  to: { x: number; y: number },
  gap: number,
  start = 5,
  head = 8,
) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const tip = { x: to.x - along.x * gap, y: to.y - along.y * gap };
  const neck = { x: tip.x - along.x * head, y: tip.y - along.y * head };
  const half = head * 0.45;
  return {
    x1: from.x + along.x * start,
    y1: from.y + along.y * start,
    x2: neck.x,
    y2: neck.y,
    head: `${tip.x},${tip.y} ${neck.x - along.y * half},${neck.y + along.x * half} ${neck.x + along.y * half},${neck.y - along.x * half}`,
  };
}

/** Where a year is written: on the side of its mark away from the years before and after, so that no arrow crosses it. */
export function yearAway(from: { x: number; y: number }, others: { x: number; y: number }[]) {
  const towards = others.map((other) => {
    const length = Math.hypot(other.x - from.x, other.y - from.y) || 1;
    return { x: (other.x - from.x) / length, y: (other.y - from.y) / length };
  });
  const sum = { x: towards.reduce((all, { x }) => all + x, 0), y: towards.reduce((all, { y }) => all + y, 0) };
  const length = Math.hypot(sum.x, sum.y);
  const [first] = towards;
  // Between two arrows in one line there is room only beside them.
  const away = length > 0.3 ? { x: -sum.x / length, y: -sum.y / length } : { x: -(first?.y ?? 0), y: first?.x ?? -1 };
  const anchor = Math.abs(away.x) < 0.5 ? ("middle" as const) : away.x < 0 ? ("end" as const) : ("start" as const);
  return { x: from.x + away.x * 10, y: from.y + away.y * 15 + 4, anchor };
}
