/** A mark that wants a label: its centre, the label's size, all in the units of the drawing. */
export type Anchor = { id: string; x: number; y: number; width: number; height: number };
/** Where a label goes: the centre of its text. */
export type PlacedLabel = { id: string; x: number; y: number };
export type Box = { left: number; top: number; right: number; bottom: number };

const boxAt = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

function overlap(first: Box, second: Box): number {
  const across = Math.min(first.right, second.right) - Math.max(first.left, second.left);
  const down = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
  return across > 0 && down > 0 ? across * down : 0;
}

const directions = [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => ({
  x: Math.cos((eighth * Math.PI) / 4),
  y: Math.sin((eighth * Math.PI) / 4),
}));

/**
 * Puts each label beside its mark, in order, where it covers least of what is already there.
 * Looks in eight directions at two distances; `gap` is the distance of the nearer.
 */
export function placeLabels(anchors: Anchor[], taken: Box[], frame: Box, gap: number): PlacedLabel[] {
  const occupied = [...taken, ...anchors.map(({ x, y }) => boxAt(x, y, gap, gap))];
  return anchors.map(({ id, x, y, width, height }) => {
    let best = { cost: Number.POSITIVE_INFINITY, x, y };
    for (const distance of [1, 1.9]) {
      for (const direction of directions) {
        const at = {
          x: x + direction.x * (gap * distance + width / 2 - height / 2),
          y: y + direction.y * gap * distance,
        };
        const box = boxAt(at.x, at.y, width, height);
        const outside = width * height - overlap(box, frame);
        const cost = occupied.reduce((sum, other) => sum + overlap(box, other), outside * 4) + distance;
        if (cost < best.cost) best = { cost, ...at };
      }
    }
    occupied.push(boxAt(best.x, best.y, width, height));
    return { id, x: best.x, y: best.y };
  });
}
