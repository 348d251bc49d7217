import type { Locale } from "../text/text";
import { faultEn } from "./en/fault";
import type { FaultWords } from "./shape";
import { faultZh } from "./zh/fault";

/** Words of a fault of ours, in every language, the default one first. */
export const faultWords: Record<Locale, FaultWords> = { zh: faultZh, en: faultEn };
