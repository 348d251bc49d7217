export type PlacedLabel = { id: string; x: number; y: number };
export type Box = { left: number; top: number; right: number; bottom: number };

/** A label that wants a place: its size and where its centre may lie, the most welcome place first. */
type WantedLabel = { id: string; width: number; height: number; candidates: { x: number; y: number }[] };

function overlap(first: Box, second: Box): number {
  const across = Math.min(first.right, second.right) - Math.max(first.left, second.left);
  const down = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
  return across > 0 && down > 0 ? across * down : 0;
}

/** Puts each label, in order, where it covers least of what is already there and stays inside the frame. */
export function placeLabels(wanted: WantedLabel[], taken: Box[], frame: Box): PlacedLabel[] {
  const occupied = [...taken];
  return wanted.flatMap(({ id, width, height, candidates }) => {
    let best: { cost: number; x: number; y: number; box: Box } | null = null;
    for (const { x, y } of candidates) {
      const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
      const outside = width * height - overlap(box, frame);
      const cost = occupied.reduce((sum, other) => sum + overlap(box, other), outside * 4);
      if (!best || cost < best.cost) best = { cost, x, y, box };
    }
    if (!best) return [];
    occupied.push(best.box);
    return [{ id, x: best.x, y: best.y }];
  });
}
