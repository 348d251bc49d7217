/** Where a label's centre lies, and which of its forms it has there. */
export type PlacedLabel = { id: string; form: number; x: number; y: number };
export type Box = { left: number; top: number; right: number; bottom: number };

/** How large a label is, and where its centre may lie, the most welcome place first. */
type Form = { width: number; height: number; candidates: { x: number; y: number }[] };

/** A label that wants a place, in several forms: one that has room is taken before those after it, the last one always. */
type WantedLabel = { id: string; forms: readonly Form[] };

function overlap(first: Box, second: Box): number {
  const across = Math.min(first.right, second.right) - Math.max(first.left, second.left);
  const down = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
  return across > 0 && down > 0 ? across * down : 0;
}

/** What a label that has room may cover, in square units: less than can be seen. */
const unseen = 1;

type Fit = { cost: number; x: number; y: number; box: Box };

function bestFit({ width, height, candidates }: Form, occupied: readonly Box[], frame: Box): Fit | null {
  let best: Fit | null = null;
  for (const { x, y } of candidates) {
    const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
    const outside = width * height - overlap(box, frame);
    const cost = occupied.reduce((sum, other) => sum + overlap(box, other), outside * 4);
    if (!best || cost < best.cost) best = { cost, x, y, box };
  }
  return best;
}

/** Puts each label, in order, where it covers least of what is already there and stays inside the frame. */
export function placeLabels(wanted: readonly WantedLabel[], taken: readonly Box[], frame: Box): PlacedLabel[] {
  const occupied = [...taken];
  return wanted.flatMap(({ id, forms }) => {
    const fits = forms.map((form) => bestFit(form, occupied, frame));
    const free = fits.findIndex((fit) => fit !== null && fit.cost < unseen);
    const form = free === -1 ? fits.length - 1 : free;
    const best = fits[form];
    if (!best) return [];
    occupied.push(best.box);
    return [{ id, form, x: best.x, y: best.y }];
  });
}
