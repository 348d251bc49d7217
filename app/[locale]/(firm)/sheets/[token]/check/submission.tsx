import { PressField } from "#app/_view/press-field";
import { mayOnSheet } from "#app/accounts/sheet-rights";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { translator } from "#app/translate";
import { deadlineWords } from "#app/words/application-words";
import { revisionsOf } from "#db/sheets/snapshots";
import type { Foreseen } from "#lib/charts/foreseen";
import type { StoredEntry } from "#lib/entry/entry";
import type { Journey } from "#lib/instrument/journey";
import type { Locale } from "#lib/text/text";
import styles from "./check.module.css";
import { OpenGoals } from "./open-goals";

type Props = {
  opened: OpenFacts;
  way: Journey;
  stored: ReadonlyMap<string, StoredEntry>;
  /** How many things stand in the way. */
  obstacles: number;
  foresight: Foreseen;
  countsWorst: boolean;
  /** Whether it was sent without the tick that all is true. */
  isUndeclared: boolean;
  locale: Locale;
  home: string;
};

/** The form that submits what the page shows and nothing newer, or why there is none. */
export function Submission({
  opened,
  way,
  stored,
  obstacles,
  foresight,
  countsWorst,
  isUndeclared,
  locale,
  home,
}: Props) {
  const { sheet, actor, inRound, entries, now } = opened;
  const translate = translator(locale);
  const deadline = inRound && deadlineWords(inRound, locale, now);
  if (deadline?.acceptance === "closed") return <p className="error screen">{deadline.warning}</p>;
  if (!mayOnSheet(actor, "submit", sheet)) return <p className="notice screen">{translate("people.ownersOnly")}</p>;
  return (
    <form method="post" action={`${home}/submit`} id="submit" className={`${styles.submission} screen`}>
      <h2>{translate("cards.goals.title")}</h2>
      <PressField />
      <input type="hidden" name="seen" value={JSON.stringify(revisionsOf([...stored.values(), ...entries.values()]))} />
      {opened.countsAnswers && way.answered === 0 && obstacles === 0 && (
        <p className="error">{translate("check.nothing")}</p>
      )}
      {obstacles > 0 && (
        <p className="error">
          {translate("check.toMend", { count: obstacles })} <a href="#obstacles">{translate("check.toMendLink")}</a>
        </p>
      )}
      <OpenGoals {...{ opened, way, foresight, countsWorst, locale, home }} />
      {inRound?.round.declaration && <Declaration isUnticked={isUndeclared} {...{ locale }} />}
      <p className="soft">{translate(inRound ? "application.submitHint" : "check.submitHint")}</p>
      <button type="submit" className={obstacles > 0 ? "button quiet" : "button"}>
        {translate(opened.countsAnswers ? "check.submit" : "application.submitPress")}
      </button>
    </form>
  );
}

/** The tick by which its sender vouches for what is submitted; words and time are kept. */
function Declaration({ locale, isUnticked }: { locale: Locale; isUnticked: boolean }) {
  const translate = translator(locale);
  return (
    <div id="declaration">
      {isUnticked && (
        <p className="error" role="alert" id="declaration-error">
          {translate("documents.declaration.unticked")}
        </p>
      )}
      <label className="option">
        <input
          type="checkbox"
          name="declared"
          value="yes"
          required
          {...(isUnticked && { "aria-invalid": true, "aria-describedby": "declaration-error" })}
        />
        <span>{translate("documents.declaration.words")}</span>
      </label>
    </div>
  );
}
