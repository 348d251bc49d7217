import type { Locale } from "../instrument/text";
import { en } from "./en";
import type { Messages } from "./shape";
import { zh } from "./zh";

const byLocale: Record<Locale, Messages> = { zh, en };

export const messagesOf = (locale: Locale): Messages => byLocale[locale];
