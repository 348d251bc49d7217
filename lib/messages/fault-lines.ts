import type { Locale } from "../text/text";
import { faultLineEn } from "./en/fault-line";
import { faultLineZh } from "./zh/fault-line";

/** What is said where even the frame of the pages fails, in every language, the default one first. */
export const faultLines: Record<Locale, string> = { zh: faultLineZh, en: faultLineEn };
