import drawing from "./drawing.module.css";

export type Bar = {
  id: string;
  name: string;
  value: number | null;
  shown: string;
  error?: number | null;
  strong?: boolean;
};

const width = 340;
const row = 36;
const left = 4;
const right = 336;

/** Bars from 0 to 100 under their names, with their value at the end of the name's line and, where known, ± one standard deviation. */
export function BarsSvg({ bars, cut, label }: { bars: Bar[]; cut?: number; label: string }) {
  const x = (value: number) => left + (value / 100) * (right - left);
  const height = bars.length * row + 2;
  return (
    <svg className={drawing.drawing} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {[0, 100].map((tick) => (
        <line key={tick} className={drawing.rule} x1={x(tick)} x2={x(tick)} y1={0} y2={height} />
      ))}
      {cut === undefined ? null : <line className={drawing.cut} x1={x(cut)} x2={x(cut)} y1={0} y2={height} />}
      {bars.map(({ id, name, value, shown, error, strong }, place) => {
        const top = place * row;
        return (
          <g key={id}>
            <text className={`${drawing.halo} ${strong ? drawing.strong : ""}`} x={x(0) + 2} y={top + 13}>
              {name}
            </text>
            {value === null ? null : (
              <rect
                className={strong === false ? drawing.ownSoft : drawing.own}
                x={x(0)}
                y={top + 18}
                width={Math.max(x(value) - x(0), 1.5)}
                height={12}
              />
            )}
            {value !== null && error ? (
              <path
                className={drawing.axis}
                fill="none"
                d={`M${x(Math.max(value - error, 0))},${top + 24}H${x(Math.min(value + error, 100))}m0,-4v8M${x(Math.max(value - error, 0))},${top + 20}v8`}
              />
            ) : null}
            <text className={`${drawing.halo} ${drawing.strong}`} x={width} y={top + 13} textAnchor="end">
              {shown}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
