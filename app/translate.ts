import { createFormatter, createTranslator } from "use-intl/core";
import type { Locale } from "../lib/instrument/text";
import { messagesOf } from "../lib/messages/messages";

const timeZone = "Asia/Shanghai";

const build = (locale: Locale) => ({
  translate: createTranslator({ locale, messages: messagesOf(locale), timeZone }),
  format: createFormatter({ locale: locale === "zh" ? "zh-CN" : "en-GB", timeZone }),
});

const built = { zh: build("zh"), en: build("en") };

/** The interface's words in a language, with plurals and inserted values (ICU). */
export const translator = (locale: Locale) => built[locale].translate;
export type Translate = ReturnType<typeof translator>;

/** Dates and numbers as a reader of that language writes them; times are those of China. */
export const formats = (locale: Locale) => built[locale].format;
