import type { ApplicationFile } from "#db/programme/application-file";
import { isYearly } from "#lib/rules/fact";
import { keyOf, valueAt } from "#lib/rules/keys";
import { lastYearOf } from "#lib/rules/reading";
import { languages } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import type { ShownItem } from "../_view/process/visit-form";
import { reviewWords } from "../_view/review/words";
import { checklist } from "../acts/programme/record-visit";
import { factsById, screeningOf } from "../acts/programme/rules";

/** Most rows of a list that are told in one line. */
const rowsAtMost = 3;

/** What is looked at on site, with what the firm declared of it: the verified value where there is one. */
export function visitItems(file: ApplicationFile, locale: Locale, home: string): ShownItem[] {
  const words = reviewWords(locale);
  const year = lastYearOf(screeningOf(file.round, file.submission));
  return checklist.map(({ id, text, how, facts }) => ({
    ...{ id, title: text[locale], how: how[locale] },
    declared: facts.flatMap((factId) => {
      const fact = factsById.get(factId);
      if (!fact) return [];
      const key = keyOf(factId, isYearly(fact) ? year : null);
      const verified = file.verified.get(key);
      const value = verified ?? valueAt(file.claimed, key);
      if (value === undefined) return [];
      const lines = words.valueLines(fact, value);
      const shown = lines.slice(0, rowsAtMost).join(languages[locale].listComma);
      return [
        {
          label: isYearly(fact) ? `${fact.text[locale]} ${year}` : fact.text[locale],
          value: lines.length > rowsAtMost ? `${shown} …` : shown,
          isVerified: verified !== undefined,
          href: `${home}#verify-${key.replaceAll(".", "-")}`,
        },
      ];
    }),
  }));
}
