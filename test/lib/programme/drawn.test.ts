import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dotsAtMost, drawnSize, longestShown, pictureDots, sideAtMost } from "#lib/programme/drawn";
import { pngOf } from "../../make/files";

const side = fc.oneof(
  fc.double({ min: 0, max: 1e9 }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 5e-324),
);

describe("how large a page is drawn", () => {
  it("fills the room, with the dots of the screen", () => {
    const drawn = drawnSize({ width: 595, height: 842 }, 595, 1, 2);
    expect(drawn).toEqual({ width: 595, height: 842, scale: 1, density: 2 });
    expect(drawnSize({ width: 595, height: 842 }, 595, 1.5, 1)).toMatchObject({ width: 892.5, scale: 1.5, density: 1 });
  });

  it("stays within what can be held and scrolled, whatever a file says", () => {
    const given = fc.record({
      ...{ width: side, height: side, room: fc.integer({ min: 1, max: 4000 }) },
      ...{ zoom: fc.constantFrom(0.5, 1, 4), density: fc.constantFrom(0.5, 1, 1.25, 3) },
    });
    fc.assert(
      fc.property(given, ({ width, height, room, zoom, density }) => {
        const drawn = drawnSize({ width, height }, room, zoom, density);
        const [across, down] = [drawn.width * drawn.density, drawn.height * drawn.density];
        expect(Object.values(drawn).every((value) => Number.isFinite(value) && value > 0)).toBe(true);
        expect(Math.max(drawn.width, drawn.height)).toBeLessThanOrEqual(longestShown + 1);
        expect(Math.max(across, down)).toBeLessThanOrEqual(sideAtMost + 1);
        expect(across * down).toBeLessThanOrEqual(dotsAtMost * 1.001);
      }),
    );
  });
});

describe("the dots that a picture says it has", () => {
  const jpeg = (...segments: number[]) => Uint8Array.from([0xff, 0xd8, ...segments, 0xff, 0xda, 0, 8, 0, 0, 0, 0]);
  const frame = (mark: number) => [0xff, mark, 0, 11, 8, 0x01, 0x02, 0x03, 0x04, 1, 1, 0x11, 0];

  it("are read of PNG and JPEG", () => {
    expect(pictureDots(pngOf(30, 20))).toEqual({ width: 30, height: 20 });
    expect(pictureDots(pngOf(1, 1, { width: 60_000, height: 60_000 }))).toEqual({ width: 60_000, height: 60_000 });
    expect(pictureDots(jpeg(...frame(0xc0)))).toEqual({ width: 0x0304, height: 0x0102 });
    expect(pictureDots(jpeg(0xff, 0xe1, 0, 4, 1, 2, 0xff, ...frame(0xc2)))).toEqual({ width: 0x0304, height: 0x0102 });
  });

  it("are not guessed", () => {
    for (const bytes of [[], [0xff, 0xd8], [...jpeg()], [...Buffer.from("<svg width='9' height='9'>")]])
      expect(pictureDots(Uint8Array.from(bytes))).toBeNull();
    expect(pictureDots(jpeg(...frame(0xc4)))).toBeNull();
    expect(pictureDots(pngOf(1, 1, { width: 0, height: 5 }))).toBeNull();
    fc.assert(fc.property(fc.uint8Array(), (tail) => void pictureDots(Uint8Array.from([0xff, 0xd8, ...tail]))));
  });
});
