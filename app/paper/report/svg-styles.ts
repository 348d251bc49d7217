import drawing from "#app/_view/charts/drawing.module.css";
import { inks } from "./inks";

type Style = Record<string, string | number>;

const outlined = (fill: string, stroke: string, width: number): Style => ({ fill, stroke, "stroke-width": width });

/** How each mark of the pages' drawings is set on paper, where no style sheet is; its ground is white. */
export const paperStyles = {
  soft: { fill: inks.soft },
  strong: { "font-weight": 700 },
  small: { "font-size": 12 },
  halo: { "paint-order": "stroke", stroke: inks.paper, "stroke-width": 3, "stroke-linejoin": "round" },
  rule: { stroke: inks.line, "stroke-width": 1 },
  cut: { stroke: inks.soft, "stroke-width": 1 },
  axis: { stroke: inks.soft, "stroke-width": 1 },
  ink: { fill: inks.ink, stroke: "none" },
  own: outlined(inks.own, inks.paper, 1.5),
  ownLine: outlined("none", inks.own, 2),
  ownHead: { fill: inks.own },
  ownText: { fill: inks.own },
  ownSoft: { ...outlined(inks.own, inks.own, 1), "fill-opacity": 0.13 },
  ownFaint: { ...outlined("none", inks.own, 1), "stroke-dasharray": "2 3" },
  here: { fill: inks.ownSoft },
  ownPast: outlined(inks.paper, inks.own, 2),
  ownBar: outlined(inks.own, inks.own, 1),
  ownBarWeak: outlined(inks.ownSoft, inks.own, 1),
  toLine: { stroke: inks.own, "stroke-width": 1.5, "stroke-dasharray": "3 2" },
  other: outlined(inks.paper, inks.ink, 1.5),
  ring: outlined("none", inks.ink, 1),
  leader: { stroke: inks.edge, "stroke-width": 0.7 },
  badge: { fill: inks.paper, stroke: "none" },
  inkLine: outlined("none", inks.ink, 2),
  otherLine: outlined("none", inks.edge, 1.2),
  good: { fill: inks.accentSoft },
} satisfies Record<string, Style>;

/** The styles by the name that a page's style sheet gives each class. */
const byClass = new Map<string, Style>(
  Object.entries(paperStyles).map(([name, style]) => [String(drawing[name as keyof typeof drawing]), style]),
);

/** Type that no class sets otherwise. */
const plainText: Style = { "font-size": 12.5, fill: inks.ink };

/** What an element's classes come to on paper; empty where nothing is set. */
export function styleOf(element: string, classes: string): string {
  const named = classes.split(" ").map((name) => byClass.get(name) ?? {});
  const style: Style = Object.assign({}, element === "text" ? plainText : {}, ...named);
  return Object.entries(style)
    .map(([name, value]) => `${name}:${value}`)
    .join(";");
}
