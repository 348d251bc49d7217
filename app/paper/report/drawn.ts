import { setImmediate } from "node:timers/promises";
import type { Block, PictureId } from "./blocks";
import { rasterised } from "./rasterised";
import { svgMarkup } from "./svg-markup";

/** The pictures among blocks as pixels, numbered as they come. */
export async function drawn(
  blocks: readonly Block[],
): Promise<ReadonlyMap<PictureId, { bytes: Buffer; number: number }>> {
  const pictures = blocks.flatMap((block) => (block.kind === "picture" ? [block.picture] : []));
  const made: Promise<Buffer>[] = [];
  for (const { drawing, width } of pictures) {
    // Where each name stands on the plane is worked out now: others are answered between the drawings.
    await setImmediate();
    made.push(rasterised(svgMarkup(drawing), width));
  }
  const images = await Promise.all(made);
  return new Map(pictures.map(({ id }, place) => [id, { bytes: images[place] as Buffer, number: place + 1 }]));
}
