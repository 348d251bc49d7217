import type { Locale } from "../instrument/text";
import { en } from "./en";
import type { Widen } from "./widen";
import { zh } from "./zh";

/** The words of the interface; the Chinese file sets the shape, the English one must fill it. */
export type Messages = Widen<typeof zh>;

const byLocale: Record<Locale, Messages> = { zh, en };

export const messagesOf = (locale: Locale): Messages => byLocale[locale];
