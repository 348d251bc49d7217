import { AnswerList } from "#app/_view/answer-list";
import { askedOf, demandsOn } from "#app/acts/sheets/asked";
import { factsToLookAt, isToLookAt } from "#app/acts/sheets/carried-facts";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { translator } from "#app/translate";
import { deadlineWords } from "#app/words/application-words";
import { scopedName } from "#app/words/scope-words";
import { database } from "#db/client";
import { progressOf } from "#lib/programme/asked-facts";
import type { FactKey } from "#lib/rules/fact";
import { listed } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { factHref } from "../official/fact-href";
import { openFields } from "../official/section-rows";
import { entryWords, factName } from "../official/words";

type Props = { opened: OpenFacts; locale: Locale; home: string };

/** The facts as they would be submitted, and what a round still lacks. */
export async function FactsToCheck({ opened, locale, home }: Props) {
  const translate = translator(locale);
  const { entries, values, inRound, now } = opened;
  const valueIn = (key: FactKey) => values.get(key);
  const lacking = (await demandsOn(await database(), opened)).filter(({ state }) => state === "lacking");
  const { acceptance, warning } = inRound ? deadlineWords(inRound, locale, now) : { acceptance: null, warning: null };
  const { sections } = askedOf(opened);
  const open = openFields(opened);
  const stateOf = (here: typeof sections) => {
    const { given, missing } = progressOf(here, values);
    const keys = new Set(here.flatMap(({ facts }) => facts.flatMap((each) => each.keys)));
    const carried = factsToLookAt(entries).filter((key) => keys.has(key)).length;
    const lacking = open.flatMap(({ list, name }) => (keys.has(list) ? name[locale] : []));
    const whole =
      lacking.length === 0
        ? translate("cards.check.factsDone", { count: given })
        : translate("official.sectionLacking", { fields: listed(lacking, locale) });
    const state =
      missing.length === 0 ? whole : translate("cards.check.factsMissing", { count: given, missing: missing.length });
    return [state, carried > 0 ? translate("cards.check.factsCarried", { count: carried }) : ""]
      .filter(Boolean)
      .join(" · ");
  };
  return (
    <>
      {sections.map(({ section, facts }) => (
        <AnswerList
          key={section.id}
          title={`${translate("official.title")} · ${section.text[locale]}`}
          state={stateOf([{ section, facts }])}
          attention={[]}
          more={null}
          words={{ change: translate("check.change"), fine: "" }}
          fine={facts.flatMap(({ fact, keys, optional }) =>
            // What may be left out and is, is nothing to check.
            keys
              .filter((key) => entries.has(key) || !optional.has(key))
              .map((key) => ({
                id: key,
                question: scopedName(factName(key, locale), key, valueIn, locale),
                answer: [entryWords(fact, entries.get(key)?.entry, locale)],
                state: values.has(key) ? ("given" as const) : ("missing" as const),
                asideWords: isToLookAt(key, entries.get(key)) ? translate("check.carried") : null,
                note: null,
                href: factHref(home, key),
                changeLabel: translate("check.changeLabel", { question: factName(key, locale) }),
              })),
          )}
        />
      ))}
      {inRound && (
        <div className={lacking.length > 0 || warning ? "notice problem" : "notice"}>
          {lacking.length > 0 && acceptance !== "closed" ? (
            <p>
              {translate("application.checkLacking", { round: inRound.round.name, count: lacking.length })}{" "}
              <a href={`${home}/application#lacking`}>{translate("application.checkLink")}</a>
            </p>
          ) : acceptance === "closed" ? null : (
            <p>
              {translate(opened.countsAnswers ? "application.checkRound" : "application.checkRoundAlone", {
                round: inRound.round.name,
              })}
            </p>
          )}
          {warning && <p>{warning}</p>}
        </div>
      )}
    </>
  );
}
