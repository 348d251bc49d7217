import { askedOf } from "#app/acts/sheets/asked";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { translator } from "#app/translate";
import type { Foreseen } from "#lib/charts/foreseen";
import type { Journey } from "#lib/instrument/journey";
import { progressOf } from "#lib/programme/asked-facts";
import type { Locale } from "#lib/text/text";
import styles from "./check.module.css";

type Props = {
  opened: OpenFacts;
  way: Journey;
  foresight: Foreseen;
  /** Whether what is open counts at its worst. */
  countsWorst: boolean;
  locale: Locale;
  home: string;
};

/** What is open for each thing that a firm may want to know, what that costs, and where to go on with it. */
export function OpenGoals({ opened, way, foresight, countsWorst, locale, home }: Props) {
  const translate = translator(locale);
  const left = way.total - way.answered;
  const strength = [
    translate("cards.goals.unanswered", { count: left }),
    left > 0 && countsWorst ? translate("cards.goals.worst") : "",
    foresight.without.length > 0 ? translate("cards.goals.without", { count: foresight.without.length }) : "",
  ];
  const { aim } = opened;
  const { missing } = progressOf(askedOf(opened).sections, opened.values);
  return (
    <dl className={styles.goals}>
      <div>
        <dt>{translate("cards.goals.strength")}</dt>
        <dd>{strength.filter(Boolean).join(" · ")}</dd>
      </div>
      <div>
        <dt>
          {aim === null
            ? translate("cards.goals.noTier")
            : translate("cards.goals.tier", { tier: translate(`rounds.tiers.${aim}`) })}
        </dt>
        <dd>
          {aim === null ? translate("cards.goals.unaimed") : translate("cards.goals.facts", { count: missing.length })}{" "}
          {(aim === null || missing.length > 0) && (
            <a href={`${home}/official`}>{translate(aim === null ? "cards.goals.choose" : "cards.goals.fill")}</a>
          )}
        </dd>
      </div>
    </dl>
  );
}
