import { type Box, type Candidate, placeLabels } from "#lib/charts/labels";
import type { CaseArrow, PlaneChart } from "#lib/charts/plane";
import { type At, type Bundle, markOf, moves, nearerLine, plot, x, y } from "./plane-geometry";

/** A case as it is named on the plane: its letter, and its trade where there is room. */
export type CaseName = { mark: string; trade: string };

/** What stands beside a mark or on an arrow, its middle at a place of the drawing; farther off with a line that begins at `end`. */
export type CaseLabel = { id: string; lines: CaseName[]; x: number; y: number; end?: { x: number; y: number } };

/**
 * The names of the cases, clear of the firm's marks, of one another's and of the lines between quadrants: with their
 * trades beside the mark, else farther off with a line to it, else letters alone, which those that moved have on their
 * arrow.
 */
export function planeLabels(chart: PlaneChart, bundles: Bundle[], tradeOf: (arrow: CaseArrow) => string): CaseLabel[] {
  const trades = new Map(chart.cases.map((arrow) => [arrow.id, tradeOf(arrow)]));
  const lines = new Map(
    bundles.map(({ ids, label }): [string, CaseName[][]] => {
      const named = ids.map((id) => ({ mark: markOf(id), trade: trades.get(id) ?? "" }));
      return [label, [named, named, [{ mark: label, trade: "" }]]];
    }),
  );
  const wanted = bundles.map(({ label, arrow, shift }) => {
    const named = lines.get(label)?.[0] ?? [];
    const size = { width: Math.max(...named.map(lineWidth)), height: named.length * lineHeight };
    const letters = { width: label.length * 8 + 4, height: lineHeight };
    const isMoving = moves(arrow) && arrow.later !== null;
    return {
      id: label,
      forms: [
        { ...size, candidates: beside(arrow, shift, size) },
        { ...size, candidates: fartherOff(arrow, shift, size) },
        {
          ...letters,
          candidates: oneAfterTheOther(
            isMoving && arrow.later ? along(arrow.entry, arrow.later) : around(arrow.entry, shift),
            fartherOff(arrow, shift, letters),
          ),
        },
      ],
    };
  });
  const frame = { left: plot.left, top: plot.top, right: plot.left + plot.size, bottom: plot.top + plot.size };
  const ground = { taken: obstaclesOf(chart, bundles), rules: cutsOf(chart.cuts, frame), frame };
  return placeLabels(wanted, ground).map(({ form, ...placed }) => ({
    ...placed,
    lines: lines.get(placed.id)?.[form] ?? [],
  }));
}

/** The lines between the quadrants, which no name may lie across. */
const cutsOf = ({ level, capability }: At, { left, top, right, bottom }: Box): Box[] => [
  { left: x(level) - 1, right: x(level) + 1, top, bottom },
  { left, right, top: y(capability) - 1, bottom: y(capability) + 1 },
];

/** Heights and widths of type in units of the drawing, where it is largest. */
const lineHeight = 15;
const lineWidth = ({ mark, trade }: CaseName) =>
  [...`${mark} ${trade}`].reduce((sum, letter) => sum + (letter > "\u2e80" ? 12.5 : 7.2), 4);

/** The firm's marks with their names and its way to the nearer line, the cases' marks, and their arrows. */
function obstaclesOf({ firm, past, cuts }: PlaneChart, bundles: Bundle[]): Box[] {
  const standpoints = firm ? [firm, ...past] : past;
  const mark = ({ level, capability }: At, half: number): Box => ({
    left: x(level) - half,
    right: x(level) + half,
    top: y(capability) - half,
    bottom: y(capability) + half,
  });
  const stops = bundles.flatMap(({ arrow, shift }) => {
    const entry = mark(arrow.entry, 5);
    const beside = { ...entry, left: entry.left + shift, right: entry.right + shift };
    if (!arrow.later) return [beside];
    return [beside, mark(arrow.later, 5), ...along(arrow.entry, arrow.later).map((at) => boxAt(at, 2))];
  });
  const names = standpoints.map((at) => ({
    ...mark(at, 17),
    top: y(at.capability) - 27,
    bottom: y(at.capability) + (at === firm ? 27 : 0),
  }));
  return [...names, ...standpoints.map((at) => mark(at, 10)), ...(firm ? wayTo(firm, cuts) : []), ...stops];
}

/** The line from the firm to the nearer one of the two, and its points beside it. */
function wayTo(firm: At, cuts: At): Box[] {
  const line = nearerLine(firm, cuts);
  if (!line) return [];
  const [from, to] = [
    { x: x(firm.level), y: y(firm.capability) },
    line.nearer === "level" ? { x: x(cuts.level), y: y(firm.capability) } : { x: x(firm.level), y: y(cuts.capability) },
  ];
  const way = { left: Math.min(from.x, to.x), right: Math.max(from.x, to.x), top: Math.min(from.y, to.y) };
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const points = line.nearer === "level" ? { x: middle.x, y: from.y + 11 } : { x: from.x + 20, y: middle.y };
  return [
    { ...way, bottom: Math.max(from.y, to.y) },
    { ...boxAt(points, 9), left: points.x - 14, right: points.x + 14 },
  ];
}

const boxAt = ({ x: across, y: down }: { x: number; y: number }, half: number): Box => ({
  left: across - half,
  right: across + half,
  top: down - half,
  bottom: down + half,
});

/** Beside where a case stood first: away from where it went, else above, below and at the corners. */
function beside({ entry, later }: CaseArrow, shift: number, { width, height }: { width: number; height: number }) {
  const at = { x: x(entry.level) + shift, y: y(entry.capability) };
  const [across, down] = [width / 2 + 7, height / 2 + 7];
  const side = shift > 0 || (later !== null && later.level < entry.level) ? 1 : -1;
  return [
    { x: at.x + side * across, y: at.y },
    { x: at.x, y: at.y - down },
    { x: at.x, y: at.y + down },
    { x: at.x - side * across, y: at.y },
    ...[side, -side].flatMap((hand) => [
      { x: at.x + hand * (width / 2), y: at.y - down },
      { x: at.x + hand * (width / 2), y: at.y + down },
      { x: at.x + hand * across, y: at.y - down },
      { x: at.x + hand * across, y: at.y + down },
    ]),
  ];
}

function* oneAfterTheOther(...all: Iterable<Candidate>[]): Iterable<Candidate> {
  for (const each of all) yield* each;
}

/** How far off a name may lie, and in how many directions. */
const distances = [22, 34, 46, 60, 76, 94, 114];
const directions = 24;

/** Round where a case stood first, at growing distances, with a line from the mark to the name's near side. */
function* fartherOff(
  { entry }: CaseArrow,
  shift: number,
  size: { width: number; height: number },
): Iterable<Candidate> {
  const at = { x: x(entry.level) + shift, y: y(entry.capability) };
  for (const distance of distances)
    for (let place = 0; place < directions; place++) yield atTheEnd(at, distance, place, size);
}

/** A name at the end of a line in one of the directions. */
function atTheEnd(
  at: { x: number; y: number },
  distance: number,
  place: number,
  { width, height }: { width: number; height: number },
): Candidate {
  const angle = (2 * Math.PI * place) / directions;
  const [across, down] = [Math.cos(angle), Math.sin(angle)];
  const end = { x: at.x + distance * across, y: at.y + distance * down };
  const parts = Array.from({ length: Math.floor(distance / 4) - 2 }, (_each, step) => {
    const far = 8 + step * 4;
    return boxAt({ x: at.x + far * across, y: at.y + far * down }, 1);
  });
  return { x: end.x + (across * (width + 4)) / 2, y: end.y + (down * (height + 2)) / 2, line: { end, parts } };
}

const along = (from: At, to: At) =>
  [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].map((part) => ({
    x: x(from.level + (to.level - from.level) * part),
    y: y(from.capability + (to.capability - from.capability) * part),
  }));

const around = (at: At, shift: number) =>
  (shift > 0 ? [270, 90, 315, 45, 0] : [180, 0, 90, 270, 135, 225, 45, 315]).map((degrees) => ({
    x: x(at.level) + shift + 14 * Math.cos((degrees * Math.PI) / 180),
    y: y(at.capability) + 15 * Math.sin((degrees * Math.PI) / 180),
  }));
