import type { OutsideFinding } from "#db/programme/outside-lists";
import type { Locale } from "#lib/text/text";
import { translator } from "../translate";
import { dayText } from "./application-words";

/** Where a finding is from: the list, its day, and the row there. */
export const fromWords = (locale: Locale, { source, asOf, line }: OutsideFinding): string =>
  translator(locale)("outside.from", { source, day: dayText(locale, asOf), line });
