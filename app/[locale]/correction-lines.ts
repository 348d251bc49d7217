import { askingOn } from "#app/acts/sheets/asking";
import { translator } from "#app/translate";
import type { SignedCorrection, SignedDecision, SignedReport } from "#lib/advising/sign-off";
import type { Asked } from "#lib/entry/asked";
import type { Entry } from "#lib/entry/entry";
import { type Locale, languages } from "#lib/text/languages";
import { editionOf } from "#questionnaires";
import { askedWords, entryLines } from "./asked-words";

/** A correction of a report in words, with what became of it. */
export type CorrectionWords = Record<"key" | "what" | "from" | "to" | "reason" | "by" | "fate", string> & {
  isWaiting: boolean;
};

type Of = Pick<SignedReport, "edition" | "year" | "corrections" | "decided">;

/** An entry in a line; that there is none where nothing was given. */
function entryLine(asked: Asked, entry: Entry | null, locale: Locale): string {
  const { listComma } = languages[locale];
  const words = entry && !("cleared" in entry) ? entryLines(asked, entry, locale).join(listComma) : "";
  return words || translator(locale)("clientReview.nothing");
}

/** Every correction of a report in words: those that the firm decided about, then those that wait. */
export function correctionLines(report: Of, locale: Locale): CorrectionWords[] {
  const translate = translator(locale);
  const asking = askingOn({ edition: editionOf(report), year: report.year });
  const words = (
    { key, from, to, reason, by, ...decision }: SignedCorrection | SignedDecision,
    place: number,
  ): CorrectionWords[] => {
    const asked = asking.under(key);
    if (!asked) return [];
    const said = (entry: Entry | null) => entryLine(asked, entry, locale);
    const [fate, now] = "fate" in decision ? [decision.fate, decision.now] : (["waiting", null] as const);
    return [
      {
        ...{ key: `${key} ${place}`, what: askedWords(asked, locale), reason, by },
        ...{ from: said(from), to: said(to), isWaiting: fate === "waiting" },
        fate: now ? translate("signed.fates.changed", { now: said(now) }) : translate(`signed.fates.${fate}`),
      },
    ];
  };
  return [...(report.decided ?? []), ...report.corrections].flatMap(words);
}
