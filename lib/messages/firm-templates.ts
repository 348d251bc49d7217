import type { Locale } from "../text/text";
import { firmTemplatesEn } from "./en/firm-templates";
import type { FirmTemplates } from "./shape";
import { firmTemplatesZh } from "./zh/firm-templates";

/** Documents with places of their own, which the translator does not read. */
export const firmTemplates: Record<Locale, FirmTemplates> = { zh: firmTemplatesZh, en: firmTemplatesEn };
