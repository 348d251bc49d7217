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
  /** Height of a line of type. */
  line: number;
  /** Where something lies that was placed on the drawing. */
  named: (place: { x: number; y: number }) => { x: number; y: number };
  /** A case: its mark, where its arrow starts and how long the head is, and the ground of a name on an arrow. */
  entry: { radius: number; start: number; head: number; badge: number | null };
  /** An earlier year of the firm: its mark, how far arrows stay off the marks, and from which length on they are drawn. */
  past: { side: number; gap: number; start: number; head: number; far: number };
  /** The firm's mark, and its name: how far from the plot's edge, under the mark and above it. */
  firm: { radius: number; edge: number; below: number; above: number };
  styles: { [part in Part]?: string | undefined };
};

type Ground = "best" | "here" | "cut" | "title" | "term";
type Mark = "confidence" | "deviation" | "arrow" | "leader" | "head" | "entry" | "badge" | "case" | "mark" | "trade";
type Part = Ground | Mark | "route" | "routeHead" | "own" | "year" | "you" | "toLine" | "points";

/** The drawing that the server sends. */
export const drawingPen: Pen = {
  x,
  y,
  width: plot.size,
  height: plot.size,
  clip: "plane-plot",
  named: (place) => place,
  line: 15,
  entry: { radius: 3.5, start: 5, head: 7, badge: 8 },
  past: { side: 9, gap: 9, start: 7, head: 8, far: 24 },
  firm: { radius: 8, edge: 22, below: 24, above: 14 },
  styles: {
    best: drawing.good,
    here: drawing.here,
    cut: drawing.cut,
    title: `${drawing.soft} ${drawing.small}`,
    term: `${drawing.soft} ${drawing.small}`,
    confidence: drawing.ownFaint,
    deviation: drawing.ownSoft,
    arrow: drawing.otherLine,
    leader: drawing.leader,
    head: drawing.ink,
    entry: drawing.other,
    badge: drawing.badge,
    case: drawing.halo,
    mark: drawing.strong,
    trade: drawing.soft,
    route: drawing.ownLine,
    routeHead: drawing.ownHead,
    own: drawing.own,
    year: drawing.halo,
    you: `${drawing.halo} ${drawing.strong}`,
    toLine: drawing.toLine,
    points: `${drawing.halo} ${drawing.strong} ${drawing.ownText}`,
  },
};
