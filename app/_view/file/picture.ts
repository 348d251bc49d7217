import { drawnSize, keptAtMost, pictureAtMost, pictureDots } from "#lib/programme/drawn";
import { dropCanvas, FileTrouble, newCanvas, type ShownFile } from "./shown-file";

/** Unpacks a JPEG or PNG once, no larger than it can be kept. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<ImageBitmap> {
  const dots = pictureDots(bytes);
  if (!dots) throw new FileTrouble("damaged");
  const count = dots.width * dots.height;
  if (count > pictureAtMost) throw new FileTrouble("too-large");
  const file = new Blob([bytes], { type });
  try {
    if (count <= keptAtMost) return await createImageBitmap(file);
    const resizeWidth = Math.floor(dots.width * Math.sqrt(keptAtMost / count));
    return await createImageBitmap(file, { resizeWidth, resizeQuality: "high" });
  } catch {
    throw new FileTrouble("damaged");
  }
}

/** A picture, which is one page. */
export async function openPicture(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<ShownFile> {
  const picture = await unpacked(bytes, type);
  return {
    pages: 1,
    async draw({ turn, room, zoom, density }) {
      const isLying = turn % 180 !== 0;
      const { width, height } = picture;
      const size = drawnSize(isLying ? { width: height, height: width } : { width, height }, room, zoom, density);
      const canvas = newCanvas(size);
      const context = canvas.getContext("2d");
      if (!context) {
        dropCanvas(canvas);
        throw new FileTrouble("browser");
      }
      const [across, down] = isLying ? [canvas.height, canvas.width] : [canvas.width, canvas.height];
      context.imageSmoothingQuality = "high";
      context.translate(canvas.width / 2, canvas.height / 2);
      context.rotate((turn * Math.PI) / 180);
      context.drawImage(picture, -across / 2, -down / 2, across, down);
      return { canvas, words: null, hasWords: false, size };
    },
    end: () => picture.close(),
  };
}
