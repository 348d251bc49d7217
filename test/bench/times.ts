/** Median and 95th of a hundred, in milliseconds. */
export type Times = { p50: number; p95: number };

export function timesOf(values: readonly number[]): Times {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
export const shown = ({ p50, p95 }: Times): string => `p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`;
export const ratio = (ours: Times, bare: Times): string =>
  `ours / bare ${(ours.p50 / bare.p50).toFixed(2)} at p50, ${(ours.p95 / bare.p95).toFixed(2)} at p95`;

/** Runs work and tells how long, at worst, it kept everybody else from their turn, in milliseconds. */
export async function holding<Value>(work: () => Promise<Value>): Promise<{ value: Value; worst: number }> {
  let worst = 0;
  let last = performance.now();
  const ticker = setInterval(() => {
    const now = performance.now();
    worst = Math.max(worst, now - last - 1);
    last = now;
  }, 1);
  const value = await work();
  await new Promise((resolve) => setTimeout(resolve, 5));
  clearInterval(ticker);
  return { value, worst };
}

/** Each work as often through as there are passes, timed the last time, with a breath between as requests have it. */
export async function timed<Work>(
  works: readonly Work[],
  run: (work: Work) => Promise<unknown>,
  passes = 2,
): Promise<Times> {
  const times: number[] = [];
  for (let pass = 1; pass <= passes; pass++)
    for (const work of works) {
      const began = performance.now();
      await run(work);
      if (pass === passes) times.push(performance.now() - began);
      await new Promise((resolve) => setImmediate(resolve));
    }
  return timesOf(times);
}
