import type { ReactNode } from "react";
import { fullWidth } from "#lib/text/length";
import { inks } from "../report/inks";

/** A part of a bar: how long it is, and what it stands for, by its colour. */
export type BarPart = { value: number; colour: string };
export type Bar = { name: string; parts: readonly BarPart[]; words: string };

const width = 640;
const row = 30;
const head = { top: 8, legend: 30 };
const names = 240;
const words = 96;
const letter = 12.5;

/** Names that are longer than their room end with an ellipsis; the table beside has them whole. */
function cut(name: string): string {
  const most = names / letter - 1;
  if (fullWidth(name) <= most) return name;
  let short = "";
  for (const sign of name) {
    if (fullWidth(`${short}${sign}…`) > most) break;
    short += sign;
  }
  return `${short}…`;
}

export const barsHeight = (bars: number, hasLegend: boolean): number =>
  (head.top + (hasLegend ? head.legend : 0) + bars * row + 6) / width;

/** Bars of one scale, each of parts that add up, with what they stand for. */
export function barsDrawing(
  title: string,
  bars: readonly Bar[],
  legend: readonly { colour: string; name: string }[] = [],
): ReactNode {
  const most = Math.max(1, ...bars.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0)));
  const room = width - names - words;
  const top = head.top + (legend.length > 0 ? head.legend : 0);
  const height = Math.round(barsHeight(bars.length, legend.length > 0) * width);
  const places = legend.map((_, place) =>
    legend.slice(0, place).reduce((x, { name }) => x + 44 + fullWidth(name) * letter, 0),
  );
  return (
    <svg viewBox={`0 0 ${width} ${height}`}>
      <title>{title}</title>
      {legend.map(({ colour, name }, place) => (
        <g key={name}>
          <rect x={names + (places[place] ?? 0)} y={head.top} width={12} height={12} fill={colour} />
          <text x={names + (places[place] ?? 0) + 18} y={head.top + 11}>
            {name}
          </text>
        </g>
      ))}
      {bars.map(({ name, parts, words: said }, place) => {
        const y = top + place * row;
        const lengths = parts.map(({ value }) => (value / most) * room);
        const end = lengths.reduce((sum, length) => sum + length, 0);
        return (
          <g key={name}>
            <text x={names - 10} y={y + 19} textAnchor="end">
              {cut(name)}
            </text>
            {parts.map(({ colour }, part) => (
              <rect
                key={colour}
                x={names + lengths.slice(0, part).reduce((sum, length) => sum + length, 0)}
                y={y + 5}
                width={lengths[part] ?? 0}
                height={20}
                fill={colour}
              />
            ))}
            <text x={names + end + 8} y={y + 19}>
              {said}
            </text>
          </g>
        );
      })}
      <line x1={names} x2={names} y1={top} y2={height - 4} stroke={inks.edge} strokeWidth={1} />
    </svg>
  );
}
