import { type Box, type PlacedLabel, placeLabels } from "../../../lib/figures/labels";
import type { CaseArrow, PlaneFigure } from "../../../lib/figures/plane";

/** The drawing in its own units; the plot is a square from 0 to 100 both ways. */
export const planeWidth = 340;
export const planeHeight = 356;
export const plot = { left: 28, top: 22, size: 304 };

export const x = (level: number) => plot.left + (level / 100) * plot.size;
export const y = (capability: number) => plot.top + (1 - capability / 100) * plot.size;

/** Cases that went the same way share one arrow: their marks would lie on top of one another. */
export type Bundle = { ids: string[]; label: string; arrow: CaseArrow };

const apart = 2;

/** A case's short name on a chart. */
export const markOf = (id: string) => (id.length === 1 ? id.toUpperCase() : id.charAt(0).toUpperCase() + id.slice(1));

export function bundlesOf(cases: CaseArrow[]): Bundle[] {
  const bundles: Bundle[] = [];
  for (const arrow of cases) {
    const same = bundles.find((bundle) => near(bundle.arrow.entry, arrow.entry) && nearOrNone(bundle.arrow, arrow));
    if (same) {
      same.ids.push(arrow.id);
      same.label += ` ${markOf(arrow.id)}`;
    } else bundles.push({ ids: [arrow.id], label: markOf(arrow.id), arrow });
  }
  return bundles;
}

type At = { level: number; capability: number };
const near = (first: At, second: At) =>
  Math.hypot(first.level - second.level, first.capability - second.capability) < apart;
const nearOrNone = (first: CaseArrow, second: CaseArrow) =>
  first.later && second.later ? near(first.later, second.later) : first.later === second.later;

/** Whether the later stop lies far enough from the entry to be drawn as an arrow. */
export const moves = ({ entry, later }: CaseArrow) => later !== null && !near(entry, later);

/** The names of the cases beside their entry marks, clear of the corners' names and of the firm's mark. */
export function planeLabels(figure: PlaneFigure, bundles: Bundle[], corners: Box[]): PlacedLabel[] {
  const marks = figure.firm ? [figure.firm, ...figure.past] : figure.past;
  const taken: Box[] = [
    ...corners,
    ...marks.map((at) => ({
      left: x(at.level) - 9,
      right: x(at.level) + 9,
      top: y(at.capability) - 9,
      bottom: y(at.capability) + 9,
    })),
    ...bundles.flatMap(({ arrow: { entry, later } }) =>
      later
        ? [0.33, 0.66, 1].map((part) => {
            const at = {
              x: x(entry.level + (later.level - entry.level) * part),
              y: y(entry.capability + (later.capability - entry.capability) * part),
            };
            return { left: at.x - 5, right: at.x + 5, top: at.y - 5, bottom: at.y + 5 };
          })
        : [],
    ),
  ];
  const frame = { left: plot.left, top: plot.top, right: plot.left + plot.size, bottom: plot.top + plot.size };
  return placeLabels(
    bundles.map(({ label, arrow: { entry } }) => ({
      id: label,
      x: x(entry.level),
      y: y(entry.capability),
      width: label.length * 8.5 + 2,
      height: 14,
    })),
    taken,
    frame,
    11,
  );
}

/** An arrow's line, ending just before the mark of its later stop, and its head as a triangle. */
export function arrowShape(from: { x: number; y: number }, to: { x: number; y: number }, start = 5, head = 8) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const neck = { x: to.x - along.x * head, y: to.y - along.y * head };
  const half = head * 0.45;
  return {
    x1: from.x + along.x * start,
    y1: from.y + along.y * start,
    x2: neck.x,
    y2: neck.y,
    head: `${to.x},${to.y} ${neck.x - along.y * half},${neck.y + along.x * half} ${neck.x + along.y * half},${neck.y - along.x * half}`,
  };
}
