import { crc32, deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { imageIn, imageSize } from "#lib/advising/image-size";

function chunk(kind: string, data: Buffer): Buffer {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(kind, 4, "latin1");
  data.copy(bytes, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}

const signature = Buffer.from("89504e470d0a1a0a", "hex");
function head(width: number, height: number, rest = "0802000000"): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return chunk("IHDR", Buffer.concat([size, Buffer.from(rest, "hex")]));
}
const dots = (width: number, height: number) => chunk("IDAT", deflateSync(Buffer.alloc(height * (1 + 3 * width))));
const end = chunk("IEND", Buffer.alloc(0));
const pngOf = (...chunks: Buffer[]) => Buffer.concat([signature, ...chunks]);
const png = pngOf(head(120, 40), chunk("tEXt", Buffer.from("a\0b")), dots(120, 40), end);

const start = "ffd8ffe000104a46494600010100000100010000";
const frame = (width: string, height: string) => `ffc0001108${height}${width}03011100021101031101`;
const scanned = "ffda000c03010002110311003f00a1ff00b2ffd0c3";
const jpegOf = (...parts: string[]) => Buffer.from(parts.join(""), "hex");
const jpeg = jpegOf(start, frame("0078", "0028"), scanned, "ffd9");

describe("a logo", () => {
  it("says its size itself, whatever it is called", () => {
    expect(imageSize(png)).toEqual({ type: "png", width: 120, height: 40 });
    expect(imageSize(jpeg)).toEqual({ type: "jpg", width: 120, height: 40 });
    expect(imageSize(Buffer.from("<svg/>"))).toBeNull();
  });

  it.each([
    [15, "size"],
    [16, null],
    [4000, null],
    [4001, "size"],
  ])("has %i dots on a side: %s", (side, refused) => {
    const piece = chunk("IDAT", deflateSync(Buffer.alloc(8)));
    for (const picture of [pngOf(head(side, 20), piece, end), pngOf(head(20, side), piece, end)])
      expect(imageIn(picture)).toEqual(refused ? { refused } : expect.objectContaining({ type: "png" }));
    const hex = side.toString(16).padStart(4, "0");
    for (const size of [frame(hex, "0014"), frame("0014", hex)])
      expect(imageIn(jpegOf(start, size, scanned, "ffd9"))).toEqual(
        refused ? { refused } : expect.objectContaining({ type: "jpg" }),
      );
  });

  it("is neither cut off anywhere, nor followed by anything", () => {
    for (const whole of [png, jpeg]) {
      for (let length = 8; length < whole.length; length++)
        expect(imageIn(whole.subarray(0, length))).toEqual({ refused: "broken" });
      expect(imageIn(Buffer.concat([whole, Buffer.from("<script>")]))).toEqual({ refused: "broken" });
    }
    for (const bytes of [Buffer.alloc(0), Buffer.from("<svg/>"), Buffer.from("GIF89a")])
      expect(imageIn(bytes)).toEqual({ refused: "kind" });
  });

  it.each([
    ["a chunk was changed", Buffer.from(png.map((byte, at) => (at === png.length - 20 ? byte ^ 1 : byte)))],
    ["it has no dots", pngOf(head(120, 40), end)],
    ["its dots are empty", pngOf(head(120, 40), chunk("IDAT", Buffer.alloc(0)), end)],
    ["its dots stand apart", pngOf(head(120, 40), dots(120, 40), chunk("tEXt", Buffer.from("a")), dots(1, 1), end)],
    ["it has two heads", pngOf(head(120, 40), head(120, 40), dots(120, 40), end)],
    ["its colours are missing", pngOf(head(120, 40, "0803000000"), dots(120, 40), end)],
    ["it has a depth that there is not", pngOf(head(120, 40, "0302000000"), dots(120, 40), end)],
    [
      "it has a part that decides and nobody knows",
      pngOf(head(120, 40), chunk("ABCD", Buffer.from("a")), dots(120, 40), end),
    ],
    ["its end holds something", pngOf(head(120, 40), dots(120, 40), chunk("IEND", Buffer.from("a")))],
    ["a photograph has no dots", jpegOf(start, frame("0078", "0028"), "ffd9")],
    ["a photograph has no size", jpegOf(start, scanned, "ffd9")],
    ["a photograph has two sizes", jpegOf(start, frame("0078", "0028"), frame("0078", "0028"), scanned, "ffd9")],
  ])("is refused where %s", (_, bytes) => {
    expect(imageIn(bytes)).toEqual({ refused: "broken" });
  });
});
