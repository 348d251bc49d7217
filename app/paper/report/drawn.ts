import type { Translate } from "#app/translate";
import type { Block, Chapter, DrawnPicture, Picture } from "./blocks";
import { pause } from "./pause";
import { rasterised } from "./rasterised";
import { svgMarkup } from "./svg-markup";

/** Chapters with their pictures as pixels, numbered as they come. */
export async function drawn<Id extends string>(
  chapters: readonly Chapter<Picture, Id>[],
  translate: Translate,
): Promise<Chapter<DrawnPicture, Id>[]> {
  let number = 0;
  const draw = async ({ drawing, ...picture }: Picture): Promise<DrawnPicture> => {
    number++;
    const caption = translate("advisorReport.caption", { number, title: picture.title });
    return { ...picture, caption, bytes: await rasterised(svgMarkup(drawing), picture.width) };
  };
  const made: Promise<Chapter<DrawnPicture, Id>>[] = [];
  for (const { blocks, ...chapter } of chapters) {
    const all: Promise<Block<DrawnPicture>>[] = [];
    for (const block of blocks) {
      // Where each name stands on the plane is worked out now: others are answered between the drawings.
      if (block.kind === "picture") await pause();
      all.push(
        block.kind === "picture"
          ? draw(block.picture).then((picture) => ({ kind: "picture", picture }))
          : Promise.resolve(block),
      );
    }
    made.push(Promise.all(all).then((ready) => ({ ...chapter, blocks: ready })));
  }
  return Promise.all(made);
}
