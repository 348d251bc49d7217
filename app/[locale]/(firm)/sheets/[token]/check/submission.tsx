import { PressField } from "#app/_view/press-field";
import { mayOnSheet } from "#app/accounts/sheet-rights";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { translator } from "#app/translate";
import { deadlineWords } from "#app/words/application-words";
import { revisionsOf } from "#db/sheets/snapshots";
import type { StoredEntry } from "#lib/entry/entry";
import type { Journey } from "#lib/instrument/journey";
import type { Locale } from "#lib/text/text";
import { countFromLastYear } from "../from-last-year";

type Props = {
  opened: OpenFacts;
  way: Journey;
  stored: ReadonlyMap<string, StoredEntry>;
  /** How many things stand in the way. */
  obstacles: number;
  locale: Locale;
  home: string;
};

/** The form that submits what the page shows and nothing newer, or why there is none. */
export function Submission({ opened, way, stored, obstacles, locale, home }: Props) {
  const { sheet, actor, inRound, entries, now } = opened;
  const translate = translator(locale);
  const deadline = inRound && deadlineWords(inRound, locale, now);
  if (deadline?.acceptance === "closed") return <p className="error screen">{deadline.warning}</p>;
  if (!mayOnSheet(actor, "submit", sheet)) return <p className="notice screen">{translate("people.ownersOnly")}</p>;
  const stops = way.legs.flatMap((leg) => leg.stops);
  const fromLastYear = countFromLastYear(stops, stored);
  return (
    <form method="post" action={`${home}/submit`} className="screen">
      <PressField />
      <input type="hidden" name="seen" value={JSON.stringify(revisionsOf([...stored.values(), ...entries.values()]))} />
      {way.answered === 0 && obstacles === 0 && <p className="error">{translate("check.nothing")}</p>}
      {obstacles > 0 && (
        <p className="error">
          {translate("check.toMend", { count: obstacles })} <a href="#obstacles">{translate("check.toMendLink")}</a>
        </p>
      )}
      {fromLastYear > 0 && <p className="notice">{translate("check.carriedHint", { count: fromLastYear })}</p>}
      <p className="soft">{translate(inRound ? "application.submitHint" : "check.submitHint")}</p>
      <button type="submit" className="button">
        {translate("check.submit")}
      </button>
    </form>
  );
}
