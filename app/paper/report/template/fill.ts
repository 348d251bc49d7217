import { type ImageContent, MimeType } from "easy-template-x";
import { type PlaceId, placeIds } from "#lib/advising/report-places";
import { locales } from "#lib/text/languages";
import { writable } from "#lib/text/writable";
import type { AdvisorReport, Logo } from "../advisor-report";
import type { Picture } from "../blocks";
import { toldOf } from "../chapters";
import { pause } from "../pause";
import { rasterised } from "../rasterised";
import { svgMarkup } from "../svg-markup";
import { templatesApart } from "./apart";
import { placeName } from "./names";
import { type TemplateValues, valuesOf } from "./values";

/** Dots to a millimetre as Word counts them on a screen, and how large a logo may stand in these. */
const dots = 96 / 25.4;
const logoAtMost = { width: 220, height: 90 };

/** A practice's own template with a report's words and pictures at its places. */
export async function filledTemplate(template: Buffer, report: AdvisorReport): Promise<Buffer> {
  const told = toldOf(report);
  await pause();
  const { texts, lists, pictures } = valuesOf(told);
  const drawn = Object.entries(pictures).map(async ([id, picture]): Promise<[string, ImageContent]> => {
    return [id, await pictureOf(picture)];
  });
  const values: Partial<Record<PlaceId, unknown>> = {
    ...textsOf(texts),
    ...Object.fromEntries(Object.entries(lists).map(([id, rows]) => [id, rows.map((row) => spelled(textsOf(row)))])),
    ...Object.fromEntries(await Promise.all(drawn)),
    logo: report.practice.logo ? logoOf(report.practice.logo, report.practice.name) : "",
  };
  return templatesApart.filled(template, spelled(values));
}

const textsOf = (texts: TemplateValues["texts"] | Partial<Record<PlaceId, string>>): Partial<Record<PlaceId, string>> =>
  Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, writable(text).replace(/\r\n?/g, "\n")]));

/** Values by every spelling of their places. */
const spelled = (values: Partial<Record<PlaceId, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    placeIds.flatMap((id) => (id in values ? locales.map((locale) => [placeName(id, locale), values[id]]) : [])),
  );

async function pictureOf({ drawing, width, ratio, label }: Picture): Promise<ImageContent> {
  return {
    _type: "image",
    source: await rasterised(svgMarkup(drawing), width),
    format: MimeType.Png,
    width: Math.round(width * dots),
    height: Math.round(width * ratio * dots),
    altText: writable(label),
  };
}

function logoOf({ bytes, type, width, height }: Logo, practice: string): ImageContent {
  const scale = Math.min(logoAtMost.width / width, logoAtMost.height / height, 1);
  return {
    _type: "image",
    source: bytes,
    format: type === "png" ? MimeType.Png : MimeType.Jpeg,
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    altText: writable(practice),
  };
}
