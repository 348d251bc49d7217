/** Where a browser fetches what PDFs are drawn with: behind it stand the version of the library, and the file. */
export const drawingPath = "/drawing";

/** Most dots of one drawing, and on one side of it: what phones can still hold. */
export const dotsAtMost = 4096 * 4096;
export const sideAtMost = 8192;

/** Longest side of a page as it is scrolled, in pixels of the style sheet. */
export const longestShown = 20_000;

/** Most dots of a picture that is unpacked at all, and of one that is kept while it is looked at. */
export const pictureAtMost = 200_000_000;
export const keptAtMost = 24_000_000;

type Size = { width: number; height: number };

/** How a page is drawn: its size on the screen, how much larger it is there than by itself, and its dots to a pixel. */
export type Drawn = Size & { scale: number; density: number };

/** Smallest length that is reckoned with: what nothing is divided by without end. */
const least = 0.001;

/** A number that can be reckoned with: a hostile file may give any. */
const sound = (side: number): number => (Number.isFinite(side) && side >= least ? side : 1);

/**
 * How large a page is drawn that fills `room` at a zoom of 1, within what can be held and scrolled.
 * @param density dots to a pixel that the screen has
 */
export function drawnSize(page: Size, room: number, zoom: number, density: number): Drawn {
  const [across, down] = [sound(page.width), sound(page.height)];
  const scale = Math.min((room * zoom) / across, longestShown / across, longestShown / down);
  const [width, height] = [Math.max(1, across * scale), Math.max(1, down * scale)];
  const held = Math.min(Math.sqrt(dotsAtMost / (width * height)), sideAtMost / width, sideAtMost / height);
  return { width, height, scale, density: Math.min(sound(density), held) };
}

const two = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
const four = (bytes: Uint8Array, at: number): number => two(bytes, at) * 65_536 + two(bytes, at + 2);

/** Marks of a JPEG (ITU-T T.81, table B.1) that hold its size, and those that stand by themselves. */
const isFrame = (mark: number): boolean =>
  mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc;
const isBare = (mark: number): boolean => (mark >= 0xd0 && mark <= 0xd8) || mark === 0x01;
const [scan, end] = [0xda, 0xd9];

function jpegDots(bytes: Uint8Array): Size | null {
  for (let at = 2; at + 8 < bytes.length && bytes[at] === 0xff; ) {
    const mark = bytes[at + 1] ?? 0;
    if (isFrame(mark)) return { height: two(bytes, at + 5), width: two(bytes, at + 7) };
    if (mark === scan || mark === end) return null;
    // A mark may be filled up with 0xFF in front.
    at += mark === 0xff ? 1 : isBare(mark) ? 2 : 2 + two(bytes, at + 2);
  }
  return null;
}

/** The dots that a JPEG or PNG says it has, before it is unpacked; `null` where it says none. */
export function pictureDots(bytes: Uint8Array): Size | null {
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8;
  const isPng = four(bytes, 0) === 0x89504e47 && four(bytes, 12) === 0x49484452;
  const size = isJpeg ? jpegDots(bytes) : isPng ? { width: four(bytes, 16), height: four(bytes, 20) } : null;
  return size && size.width > 0 && size.height > 0 ? size : null;
}
