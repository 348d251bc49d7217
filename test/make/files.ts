import { crc32, deflateSync } from "node:zlib";

/** A PDF of those objects, from 1 on, with a table of where each begins; the first is its catalogue. */
export function pdfOf(objects: readonly (string | Buffer)[], trailer = ""): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1")];
  let at = parts[0]?.length ?? 0;
  const places = objects.map((object, place) => {
    const whole = Buffer.concat([Buffer.from(`${place + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n")]);
    parts.push(whole);
    const begins = at;
    at += whole.length;
    return `${String(begins).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}`;
  parts.push(Buffer.from(`${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** A stream, packed, with what else its dictionary says. */
export function streamOf(content: string | Buffer, entries = ""): Buffer {
  const packed = deflateSync(content);
  const head = `<< /Length ${packed.length} /Filter /FlateDecode ${entries} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from("\nendstream")]);
}

/** 审计报告 and 营业收入 5100 万元 in GBK. */
export const gbk = { title: "C9F3BCC6B1A8B8E6", revenue: "D3AAD2B5CAD5C8EB2035313030CDF2D4AA" } as const;

/** The typeface that Chinese offices name and do not put in, in the encoding of their time. */
const song = [
  "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBK-EUC-H /DescendantFonts [4 0 R] >>",
  "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [814 939 500] /FontDescriptor 5 0 R /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>",
  "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
];

type Page = { content?: string; box?: string; entries?: string };

/** A PDF with Chinese words on each page, which no typeface comes with. */
export function chinesePdf(pages: readonly Page[], catalogue = "", trailer = ""): Buffer {
  const first = 3 + song.length;
  const kids = pages.map((_, place) => `${first + 2 * place} 0 R`).join(" ");
  return pdfOf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
      `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
      ...song,
      ...pages.flatMap(({ content, box = "0 0 595 842", entries = "" }, place) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Resources << /Font << /F 3 0 R >> >> /Contents ${first + 2 * place + 1} 0 R ${entries} >>`,
        streamOf(
          content ??
            `BT /F 36 Tf 72 740 Td <${gbk.title}> Tj ET BT /F 20 Tf 72 660 Td <${gbk.revenue}> Tj ET BT /F 14 Tf 280 40 Td (${place + 1}) Tj ET`,
        ),
      ]),
    ],
    trailer,
  );
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A PNG of one colour, with a dark band at its top. */
export function pngOf(width: number, height: number, said = { width, height }): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(said.width, 0);
  head.writeUInt32BE(said.height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = Array.from({ length: height }, (_, row) => {
    const line = Buffer.alloc(1 + 3 * width, row < height / 4 ? 40 : 190);
    line[0] = 0;
    return line;
  });
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  const parts = [chunk("IHDR", head), chunk("IDAT", deflateSync(Buffer.concat(rows))), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([signature, ...parts]);
}
