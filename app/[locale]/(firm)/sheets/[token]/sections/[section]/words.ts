import type { CardWords } from "#app/_view/section/card";
import type { SectionWords } from "#app/_view/section/field";
import { type Translate, translator } from "#app/translate";
import { lengthWords } from "#app/words/length-words";
import { type Locale, languages } from "#lib/text/languages";

function growthWords(translate: Translate): SectionWords["growth"] {
  const names = { counts: "{counts}", mean: "{mean}", year: "{year}", percent: "{percent}" };
  return {
    up: translate("cards.growth.up", names),
    down: translate("cards.growth.down", names),
    same: translate("cards.growth.same", names),
    "from-nothing": translate("cards.growth.fromNothing", names),
    nothing: translate("cards.growth.nothing", names),
  };
}

/** The words that the form shows in the browser, with `{...}` left where it inserts something. */
export function sectionWords(locale: Locale, ahead: "section" | "check" | "back"): SectionWords {
  const translate = translator(locale);
  const counted = (name: "errorTitle" | "unsaved" | "undecided" | "doubtful"): [string, string] => [
    translate(`section.${name}`, { count: 1 }),
    translate(`section.${name}`, { count: 0 }).replace("0", "{count}"),
  ];
  const pairOf = (name: "cards.carriedHere" | "cards.allUnchanged"): [string, string] => [
    translate(name, { count: 1 }),
    translate(name, { count: 0 }).replace("0", "{count}"),
  ];
  const names = { section: "saveAndContinue", check: "saveAndCheck", back: "saveAndReturn" } as const;
  const submit = translate(`section.${names[ahead]}`);
  return {
    tag: languages[locale].tag,
    carriedHere: pairOf("cards.carriedHere"),
    allUnchanged: pairOf("cards.allUnchanged"),
    growth: growthWords(translate),
    unsent: translate("section.unsent", { submit }),
    submit,
    progress: translate("section.progress", { answered: "{answered}", total: "{total}" }),
    open: { unread: counted("unsaved"), conflict: counted("undecided"), contradiction: counted("doubtful") },
    unsavedLink: translate("section.unsavedLink"),
    ready: translate("section.ready"),
    noScript: translate("section.noScript", { submit }),
    saving: translate("section.saving"),
    saved: translate("section.saved", { time: "{time}" }),
    waiting: translate("section.waiting"),
    rejected: translate("section.rejected", { message: "{message}" }),
    hides: translate("section.hides", { count: 0 }).replace("0", "{count}"),
    errorTitles: counted("errorTitle"),
    continueAnyway: translate("section.continueAnyway"),
    mended: translate("section.mended"),
    conflictTitle: translate("section.conflictTitle"),
  };
}

/** The words of the cards, with `{question}` left where one inserts it. */
export function cardWords(locale: Locale): CardWords {
  const translate = translator(locale);
  return {
    conflictTitle: translate("section.conflictTitle"),
    note: translate("section.note"),
    carried: translate("cards.carried"),
    unchanged: translate("cards.unchanged"),
    unchangedLabel: translate("cards.unchangedLabel", { question: "{question}" }),
    where: translate("cards.where"),
    noteLabel: translate("section.noteLabel", { question: "{question}" }),
    length: lengthWords(locale),
    sources: translate("section.sources"),
    takeOffer: translate("section.takeOffer"),
    useWaiting: translate("official.useWaiting"),
    keepStored: translate("section.keepStored"),
  };
}
