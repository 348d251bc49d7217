type Point = { x: number; y: number };
/** Where a label's centre lies, which of its forms it has there, and where a line to what it names begins at it. */
export type PlacedLabel = Point & { id: string; form: number; end?: Point };
export type Box = { left: number; top: number; right: number; bottom: number };

/** Where a label's centre may lie; where a line to what it names begins, and what that covers. */
export type Candidate = Point & { line?: { end: Point; parts: Box[] } };

/** How large a label is, and where it may lie, the most welcome place first. */
type Form = { width: number; height: number; candidates: Candidate[] };

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

const covered = (box: Box, others: readonly Box[]): number =>
  others.reduce((sum, other) => sum + overlap(box, other), 0);

function bestFit({ width, height, candidates }: Form, { taken, rules, frame }: Ground): Fit | null {
  let best: Fit | null = null;
  for (const at of candidates) {
    const { x, y, line } = at;
    const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
    const outside = width * height - overlap(box, frame);
    const crossed = (line?.parts ?? []).reduce((sum, part) => sum + covered(part, taken), 0);
    const cost = outside * 4 + covered(box, taken) + covered(box, rules) + crossed;
    if (!best || cost < best.cost) best = { cost, at, box };
  }
  return best;
}

/** Puts each label, in order, where it covers least of what is already there and stays inside the frame. */
export function placeLabels(wanted: readonly WantedLabel[], ground: Ground): PlacedLabel[] {
  const occupied = [...ground.taken];
  return wanted.flatMap(({ id, forms }) => {
    const fits = forms.map((form) => bestFit(form, { ...ground, taken: occupied }));
    const free = fits.findIndex((fit) => fit !== null && fit.cost < unseen);
    const form = free === -1 ? fits.length - 1 : free;
    const best = fits[form];
    if (!best) return [];
    const { x, y, line } = best.at;
    occupied.push(best.box, ...(line?.parts ?? []));
    return [{ id, form, x, y, ...(line && { end: line.end }) }];
  });
}
