import type { GivenSeries, WordedKind, WordingForm } from "#app/_view/messages/wording-props";
import { templateProblem } from "#app/acts/programme/word-message";
import type { Kept } from "#app/forms/kept-form";
import { typedInto } from "#app/forms/kept-form";
import { formats, translator } from "#app/translate";
import { reviewProblem } from "#app/words/review-problem";
import { longDay, placeName, placeNames, usualTemplate, wordedAs } from "#app/work/firm-messages";
import type { GivenNumber } from "#db/programme/document-numbers";
import type { BureauWording } from "#db/programme/message-wording";
import {
  documentNumberOf,
  gapsIn,
  isDocumentKind,
  type MessageKind,
  messageKinds,
  type PlaceWords,
  placesOf,
  seriesPlaces,
  textLimits,
} from "#lib/programme/firm-message";
import { dayOf, daysAfter, yearOf } from "#lib/text/day";
import { languages, listed, locales } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { findRuleSet } from "#questionnaires";

/** What the places of a message are filled with for an example firm. */
function sampleWords(bureau: string, pattern: string | null, locale: Locale, now: Date): PlaceWords {
  const translate = translator(locale);
  const today = dayOf(now);
  const sample = (name: "firm" | "code" | "round" | "note" | "reason" | "visitors" | "subject") =>
    translate(`firmMessages.settings.sample.${name}`);
  return {
    ...{ firm: sample("firm"), code: sample("code"), round: sample("round"), note: sample("note") },
    ...{ reason: sample("reason"), visitors: sample("visitors"), subject: sample("subject"), bureau, number: "16" },
    tier: translate("rounds.tiers.specialised"),
    action: translate("rounds.actions.new"),
    rules: findRuleSet("specialised-2026")?.document[locale] ?? "",
    documentNumber: pattern === null ? "" : documentNumberOf(pattern, yearOf(today), 12),
    today: longDay(locale, today),
    until: longDay(locale, daysAfter(today, 10)),
    from: longDay(locale, today),
    submittedAt: longDay(locale, daysAfter(today, -5)),
    visitDay: longDay(locale, daysAfter(today, 7)),
    earlierDay: longDay(locale, daysAfter(today, 5)),
    outcome: translate("review.outcomes.recommend"),
    meaning: "",
  };
}

/** All kinds, each with the way to its words. */
export function wordedKinds({ templates, series }: BureauWording, home: string, locale: Locale): WordedKind[] {
  const translate = translator(locale);
  return messageKinds.map((kind) => ({
    kind,
    name: translate(`firmMessages.kinds.${kind}`),
    href: `${home}?kind=${kind}&in=${locale}`,
    isOwn: templates.some((each) => each.kind === kind),
    series: series.find((each) => each.kind === kind)?.pattern ?? null,
  }));
}

/** The numbers that were given out, by series and year. */
export function givenSeries({ numbers }: BureauWording, locale: Locale): GivenSeries[] {
  const translate = translator(locale);
  const isStart = ({ pattern, year }: GivenNumber, at: number) =>
    pattern !== numbers[at - 1]?.pattern || year !== numbers[at - 1]?.year;
  return numbers.filter(isStart).flatMap((first) => {
    const group = numbers.filter(({ pattern, year }) => pattern === first.pattern && year === first.year);
    const last = group.at(-1);
    if (!last) return [];
    const gaps = gapsIn(group.map(({ number }) => number));
    const ranges = gaps.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
    return [
      {
        words: translate("firmMessages.settings.givenRange", {
          pattern: last.pattern,
          year: String(last.year),
          count: group.length,
          last: documentNumberOf(last.pattern, last.year, last.number),
        }),
        gaps:
          ranges.length > 0
            ? translate("firmMessages.settings.gaps", { ranges: listed(ranges, locale) })
            : translate("firmMessages.settings.noGaps"),
      },
    ];
  });
}

type Place = { kind: MessageKind; written: Locale; locale: Locale; home: string; bureau: string; now: Date };

/** What the form of a kind shows: what was typed and not taken in, else what holds. */
export function wordingForm({ templates, series }: BureauWording, before: Kept | null, place: Place): WordingForm {
  const { kind, written, locale, home, bureau, now } = place;
  const translate = translator(locale);
  const own = templates.find((each) => each.kind === kind && each.locale === written);
  const typed = typedInto(before, "save");
  const held = own ?? usualTemplate(kind, written);
  const text = {
    subject: typed?.subject ?? held.subject,
    body: typed?.body ?? held.body,
  };
  const numbering = series.find((each) => each.kind === kind);
  const words = sampleWords(bureau, numbering?.pattern ?? null, written, now);
  const defect = typed ? templateProblem(kind, text, placeNames) : null;
  return {
    ...{ kind, locale: written, text, isOwn: own !== undefined, preview: wordedAs(text, words) },
    name: translate(`firmMessages.kinds.${kind}`),
    languages: locales.map((each) => ({
      name: languages[each].name,
      href: `${home}?kind=${kind}&in=${each}`,
      isChosen: each === written,
    })),
    places: placesOf(kind).map((id) => ({ written: `{${placeName(id, written)}}`, sample: words[id] ?? "" })),
    problem: defect
      ? defectWords(defect, locale)
      : typed && before?.problem !== "look"
        ? reviewProblem(locale, before?.problem ?? null)
        : null,
    series: isDocumentKind(kind) ? seriesShown(numbering, before, locale) : null,
  };
}

function defectWords(defect: NonNullable<ReturnType<typeof templateProblem>>, locale: Locale): string {
  const translate = translator(locale);
  if (defect.problem === "unknown") {
    const places = listed(
      defect.places.map((name) => `{${name}}`),
      locale,
    );
    return translate("firmMessages.settings.problems.unknown", { places });
  }
  const most = formats(locale).number(textLimits[defect.problem]);
  return translate(`firmMessages.settings.problems.${defect.problem}`, { most });
}

function seriesShown(numbering: { pattern: string; first: number } | undefined, before: Kept | null, locale: Locale) {
  const typed = typedInto(before, "series");
  const problem = (["pattern", "first"] as const).find((each) => typed && each === before?.problem);
  return {
    pattern: typed?.pattern ?? numbering?.pattern ?? "",
    first: typed?.first ?? String(numbering?.first ?? 1),
    problem: problem ? translator(locale)(`firmMessages.settings.problems.${problem}`, seriesPlaces) : null,
  };
}
