import { factsById } from "#app/acts/programme/rules";
import type { ChangedFact } from "#app/acts/sheets/changed-since";
import { translator } from "#app/translate";
import type { FactValue } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import type { Locale } from "#lib/text/text";
import { entryWords, factName } from "./words";

type Props = { changed: readonly ChangedFact[]; revision: number; locale: Locale; home: string };

/** Which facts are not those that were submitted: the tiers go by them, what was submitted does not change. */
export function ChangedFacts({ changed, revision, locale, home }: Props) {
  if (changed.length === 0) return null;
  const translate = translator(locale);
  const wordsOf = (key: string, value: FactValue | undefined) => {
    const fact = factsById.get(partsOf(key).fact);
    return fact ? entryWords(fact, value === undefined ? undefined : { value }, locale) : "";
  };
  return (
    <div id="changed" className="notice">
      <p>
        <strong>{translate("official.changed", { count: changed.length, revision })}</strong>{" "}
        <a href={`${home}/result/${revision}`}>{translate("official.changedLink")}</a>
      </p>
      <ul>
        {changed.map(({ key, before, now }) => (
          <li key={key}>
            {translate("official.changedFact", {
              ...{ name: factName(key, locale), before: wordsOf(key, before), now: wordsOf(key, now) },
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
