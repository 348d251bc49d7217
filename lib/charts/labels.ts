type Point = { x: number; y: number };
/** Where a label's centre lies, which of its forms it has there, and where a line to what it names begins at it. */
export type PlacedLabel = Point & { id: string; form: number; end?: Point };
export type Box = { left: number; top: number; right: number; bottom: number };

/** Where a label's centre may lie; where a line to what it names begins, and what that covers. */
export type Candidate = Point & { line?: { end: Point; parts: Box[] } };

/** How large a label is, and where it may lie, the most welcome place first; worked out as far as places are tried. */
type Form = { width: number; height: number; candidates: Iterable<Candidate> };

/** A label that wants a place, in several forms: one that has room is taken before those after it, the last one always. */
type WantedLabel = { id: string; forms: readonly Form[] };

function overlap(first: Box, second: Box): number {
  const across = Math.min(first.right, second.right) - Math.max(first.left, second.left);
  const down = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
  return across > 0 && down > 0 ? across * down : 0;
}

/** What a label that has room may cover, in square units: less than can be seen. */
const unseen = 1;

type Fit = { cost: number; at: Candidate; box: Box };

/** What is drawn already: what nothing may cover, and rules that lines may cross but labels may not. */
type Ground = { taken: readonly Box[]; rules: readonly Box[]; frame: Box };

/** What a box covers of others and what was covered before; not summed up to its end once it comes to the limit. */
function coveredUpTo(limit: number, before: number, box: Box, others: readonly Box[]): number {
  let sum = before;
  for (const other of others) {
    if (sum >= limit) return sum;
    sum += overlap(box, other);
  }
  return sum;
}

/** The first candidate that has room, else the one that covers least. */
function bestFit({ width, height, candidates }: Form, { taken, rules, frame }: Ground): Fit | null {
  let best: Fit | null = null;
  for (const at of candidates) {
    const { x, y, line } = at;
    const limit: number = best?.cost ?? Number.POSITIVE_INFINITY;
    const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
    let cost = (width * height - overlap(box, frame)) * 4;
    cost = coveredUpTo(limit, cost, box, taken);
    cost = coveredUpTo(limit, cost, box, rules);
    for (const part of line?.parts ?? []) cost = coveredUpTo(limit, cost, part, taken);
    if (cost < limit) best = { cost, at, box };
    if (cost < unseen) break;
  }
  return best;
}

/** The first form that has room, else the last one. */
function fitOf(forms: readonly Form[], ground: Ground): { form: number; fit: Fit } | null {
  let last: { form: number; fit: Fit } | null = null;
  for (const [form, each] of forms.entries()) {
    const fit = bestFit(each, ground);
    last = fit && { form, fit };
    if (fit && fit.cost < unseen) break;
  }
  return last;
}

/** Puts each label, in order, where it covers least of what is already there and stays inside the frame. */
export function placeLabels(wanted: readonly WantedLabel[], ground: Ground): PlacedLabel[] {
  const occupied = [...ground.taken];
  return wanted.flatMap(({ id, forms }) => {
    const found = fitOf(forms, { ...ground, taken: occupied });
    if (!found) return [];
    const { form, fit } = found;
    const { x, y, line } = fit.at;
    occupied.push(fit.box, ...(line?.parts ?? []));
    return [{ id, form, x, y, ...(line && { end: line.end }) }];
  });
}
