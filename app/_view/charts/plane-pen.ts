import type { PlacedLabel } from "#lib/charts/labels";
import drawing from "./drawing.module.css";
import { plot, x, y } from "./plane-geometry";

/** What draws the plane: where its scores lie, how large its marks are, all in units of the drawing, and their styles. */
export type Pen = {
  x: (level: number) => number;
  y: (capability: number) => number;
  /** Size of the plot. */
  width: number;
  height: number;
  /** Id of the plot's bounds within the page. */
  clip: string;
  /** Where a name stands that was placed on the drawing. */
  named: (label: PlacedLabel) => { x: number; y: number };
  /** A case: its mark, where its arrow starts and how long the head is, and the ground of a name on an arrow. */
  entry: { radius: number; start: number; head: number; badge: number | null };
  /** An earlier year of the firm: its mark, how far arrows stay off the marks, and from which length on they are drawn. */
  past: { side: number; gap: number; start: number; head: number; far: number };
  /** The firm's mark, and its name: how far from the plot's edge, under the mark and above it. */
  firm: { radius: number; edge: number; below: number; above: number };
  styles: { [part in Part]?: string | undefined };
};

type Ground = "best" | "cut" | "title" | "term";
type Mark = "confidence" | "deviation" | "arrow" | "head" | "entry" | "badge" | "case";
type Part = Ground | Mark | "route" | "routeHead" | "own" | "year" | "you";

/** The drawing that the server sends. */
export const drawingPen: Pen = {
  x,
  y,
  width: plot.size,
  height: plot.size,
  clip: "plane-plot",
  named: (label) => ({ x: label.x, y: label.y + 4 }),
  entry: { radius: 4, start: 5, head: 8, badge: 8 },
  past: { side: 9, gap: 9, start: 7, head: 8, far: 24 },
  firm: { radius: 7, edge: 22, below: 23, above: 13 },
  styles: {
    best: drawing.good,
    cut: drawing.cut,
    title: `${drawing.soft} ${drawing.small}`,
    term: `${drawing.soft} ${drawing.small}`,
    confidence: drawing.ownFaint,
    deviation: drawing.ownSoft,
    arrow: drawing.otherLine,
    head: drawing.ink,
    entry: drawing.other,
    badge: drawing.badge,
    case: drawing.strong,
    route: drawing.ownLine,
    routeHead: drawing.ownHead,
    own: drawing.own,
    year: drawing.halo,
    you: `${drawing.halo} ${drawing.strong}`,
  },
};
