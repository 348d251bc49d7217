import { codeWords } from "#app/_view/code-words";
import type { Split } from "#app/_view/entry/entry-choice";
import type { OfficialWords } from "#app/_view/official/asked";
import { quantityWords } from "#app/_view/quantity-words";
import { factsById } from "#app/acts/programme/rules";
import { formats, translator } from "#app/translate";
import { withGiver } from "#app/words/given-by";
import { lengthWords } from "#app/words/length-words";
import type { Entry, StoredEntry } from "#lib/entry/entry";
import { rowsOf } from "#lib/entry/list";
import type { Fact, FactKey } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import { type Locale, languages } from "#lib/text/languages";

/** The words of a page of facts with those of its button, and `{...}` left where the browser inserts something. */
export function officialWords(locale: Locale, submit: string): OfficialWords {
  const translate = translator(locale);
  return {
    tag: languages[locale].tag,
    submit,
    ready: translate("official.ready"),
    open: [translate("official.open", { count: 1 }), translate("official.open", { count: 0 }).replace("0", "{count}")],
    openLink: translate("section.unsavedLink"),
    unsent: translate("section.unsent", { submit }),
    noScript: translate("official.noScript", { submit }),
    saving: translate("official.saving"),
    saved: translate("official.saved", { time: "{time}" }),
    waiting: translate("official.waiting"),
    rejected: translate("official.rejected", { message: "{message}" }),
    carried: translate("cards.carriedFact"),
    unchanged: translate("cards.unchanged"),
    years: translate("official.years"),
    year: translate("official.year", { year: "{year}" }),
    required: translate("official.required"),
    optional: translate("official.optional"),
    columns: translate("official.columns"),
    yes: translate("official.yes"),
    no: translate("official.no"),
    choose: translate("official.choose"),
    clear: translate("official.clear"),
    confirmCode: translate("official.confirmCode"),
    length: lengthWords(locale),
    use: translate("official.use"),
    none: translate("official.none"),
    row: translate("official.row", { row: "{row}" }),
    newRow: translate("official.newRow"),
    add: translate("official.add"),
    remove: translate("official.remove"),
    waitingTitle: translate("official.waitingTitle"),
    keepStored: translate("official.keepStored"),
    useWaiting: translate("official.useWaiting"),
  };
}

/** The name of a fact, with its year where it has one. */
export function factName(key: FactKey, locale: Locale): string {
  const { fact, year } = partsOf(key);
  const name = factsById.get(fact)?.text[locale] ?? key;
  return year === null ? name : translator(locale)("ladder.ofYear", { year: String(year), name });
}

/** An entry as a reader would say it. */
export function entryWords(fact: Fact, entry: Entry | undefined, locale: Locale): string {
  const translate = translator(locale);
  if (!entry || "cleared" in entry) return translate("official.notGiven");
  if (fact.kind === "list") return translate("official.rowsWords", { count: rowsOf(entry).length });
  if ("typed" in entry) return entry.typed;
  const { value } = entry;
  if (typeof value === "boolean") return translate(value ? "official.yes" : "official.no");
  if (fact.kind === "choice") return fact.options.find(({ id }) => id === value)?.text[locale] ?? String(value);
  if (fact.kind === "text" && fact.format === "uscc") return codeWords(String(value), translate);
  if (fact.kind !== "number") return String(value);
  return quantityWords(locale).amount(fact.unit, value as number | string);
}

/** What stands, and what else was entered, for a choice between them. */
export function choiceWords(fact: Fact, entry: StoredEntry | undefined, locale: Locale): Split {
  const translate = translator(locale);
  const time = (at: Date) => formats(locale).dateTime(at, { timeStyle: "medium" });
  return {
    stored: withGiver(
      translate("official.storedEntry", { entry: entryWords(fact, entry?.entry, locale) }),
      entry,
      locale,
    ),
    waiting: (entry?.waiting ?? []).map((late) => {
      const words = { time: time(late.at), entry: entryWords(fact, late.entry, locale) };
      return { revision: late.revision, words: withGiver(translate("official.waitingEntry", words), late, locale) };
    }),
  };
}
