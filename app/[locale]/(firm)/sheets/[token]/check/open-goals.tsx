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

/** What is open for each thing that a firm may want to know, what that costs, and where to go on with it; its goal first. */
export function OpenGoals(props: Props) {
  const tier = <OpenTier key="tier" {...props} />;
  if (!props.opened.countsAnswers) return <dl className={styles.goals}>{tier}</dl>;
  const strength = <OpenStrength key="strength" {...props} />;
  return <dl className={styles.goals}>{props.opened.goal.wants === "tier" ? [tier, strength] : [strength, tier]}</dl>;
}

function OpenStrength({ way, foresight, countsWorst, locale }: Props) {
  const translate = translator(locale);
  const left = way.total - way.answered;
  const parts = [
    translate("cards.goals.unanswered", { count: left }),
    left > 0 && countsWorst ? translate("cards.goals.worst") : "",
    foresight.without.length > 0 ? translate("cards.goals.without", { count: foresight.without.length }) : "",
  ];
  return (
    <div>
      <dt>{translate("cards.goals.strength")}</dt>
      <dd>{parts.filter(Boolean).join(" · ")}</dd>
    </div>
  );
}

function OpenTier({ opened, locale, home }: Props) {
  const translate = translator(locale);
  const { aim } = opened;
  if (aim === null)
    return (
      <div>
        <dt>{translate("cards.goals.noTier")}</dt>
        <dd>
          {translate("cards.goals.unaimed")} <a href={`${home}/goal`}>{translate("cards.goals.choose")}</a>
        </dd>
      </div>
    );
  const { missing } = progressOf(askedOf(opened).sections, opened.values);
  return (
    <div>
      <dt>{translate("cards.goals.tier", { tier: translate(`rounds.tiers.${aim}`) })}</dt>
      <dd>
        {translate("cards.goals.facts", { count: missing.length })}{" "}
        {missing.length > 0 && <a href={`${home}/official`}>{translate("cards.goals.fill")}</a>}
      </dd>
    </div>
  );
}
