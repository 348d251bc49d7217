import { wordsOf } from "#app/_view/charts/words";
import type { Foreseen } from "#lib/charts/foreseen";
import type { StoredEntry } from "#lib/entry/entry";
import type { Edition } from "#lib/instrument/edition";
import type { Journey } from "#lib/instrument/journey";
import type { Locale } from "#lib/text/text";
import { ToSubmit } from "./to-submit";

type Props = {
  edition: Edition;
  way: Journey;
  stored: ReadonlyMap<string, StoredEntry>;
  foresight: Foreseen;
  hasObstacles: boolean;
  /** Answers and facts that still are those of the year before. */
  carried: number;
  locale: Locale;
  home: string;
  linkTo: (section: string, question: string) => string;
};

/** How many questions are left, with a way to the first, or that none is; where nothing is answered, that alone. */
export function Completeness({ edition, way, stored, foresight, hasObstacles, carried, locale, home, linkTo }: Props) {
  const { translate, sentences } = wordsOf(locale);
  const questions = way.legs.flatMap(({ section, stops }) =>
    stops.flatMap(({ shown, question: { id }, answered }) =>
      shown === "yes" ? [{ section: section.id, question: id, answered }] : [],
    ),
  );
  const missing = questions.filter(({ answered }) => !answered);
  const [first] = missing;
  const isEmpty = way.answered === 0;
  const countsWorst = "arithmetic" in edition.calibration;
  return (
    <>
      {isEmpty && !hasObstacles && (
        <p id="obstacles" className="notice problem" tabIndex={-1}>
          {translate("check.nothing")}{" "}
          {first && (
            <a href={`${home}/sections/${first.section}#${first.question}`}>{translate("check.nothingLink")}</a>
          )}
        </p>
      )}
      {carried > 0 && <p className="notice">{translate("check.carriedHint", { count: carried })}</p>}
      <div className="notice">
        {first ? (
          <>
            <p>
              <strong>{translate("check.missing", { count: missing.length })}</strong>{" "}
              <a className="screen" href={linkTo(first.section, first.question)}>
                {translate("check.missingLink")}
              </a>
            </p>
            <p>
              {sentences([
                translate(countsWorst ? "check.missingHintWorst" : "check.missingHint"),
                hasObstacles || isEmpty
                  ? ""
                  : translate(foresight.without.length > 0 ? "check.asItIsWithout" : "check.asItIs"),
              ])}
            </p>
          </>
        ) : (
          <p>{completeWords()}</p>
        )}
        {!hasObstacles && !isEmpty && <ToSubmit translate={translate} />}
      </div>
    </>
  );

  /** That nothing is left to answer, and how much of it is answered with "don't know". */
  function completeWords(): string {
    const entries = questions.map(({ question }) => stored.get(question)?.entry);
    const count = entries.filter((entry) => entry && "value" in entry && entry.value === "dont-know").length;
    if (count === 0) return translate(hasObstacles ? "check.completeBut" : "check.complete");
    if (count === entries.length) return translate("check.completeOnlyUnknown");
    return translate(countsWorst ? "check.completeUnknownWorst" : "check.completeUnknown", { count });
  }
}
