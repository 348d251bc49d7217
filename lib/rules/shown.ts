/** More decimals than a double has. */
const most = 20;

/** How many decimals a figure needs, at least those given, so that rounding does not carry it across a threshold. */
export function decimalsShown(value: number, threshold: number, least: number): number {
  const side = Math.sign(value - threshold);
  let decimals = least;
  while (decimals < most && Math.sign(Number(value.toFixed(decimals)) - threshold) !== side) decimals++;
  return decimals;
}
