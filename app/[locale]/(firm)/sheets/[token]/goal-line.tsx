import styles from "#app/_view/goal/goal.module.css";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { translator } from "#app/translate";
import type { Locale } from "#lib/text/text";
import { TierDates } from "./tier-dates";

type Props = { opened: OpenFacts; locale: Locale; home: string };

/** What the firm wants to know, and the way to change it. */
export function GoalLine({ opened: { goal, mayMend }, locale, home }: Props) {
  const translate = translator(locale);
  const tier = goal.tier === null ? "" : translate(`ladder.short.${goal.tier}`);
  return (
    <p className={styles.line}>
      {translate(`goal.current.${goal.wants}`, { tier })}
      {mayMend && (
        <>
          {" · "}
          <a href={`${home}/goal`}>{translate("goal.current.change")}</a>
        </>
      )}
    </p>
  );
}

/** When the tier can be applied for; for a firm without one, that it may choose one. */
export function GoalDates({ opened, locale, home }: Props) {
  const translate = translator(locale);
  if (opened.aim !== null) return <TierDates {...{ opened, locale }} />;
  if (!opened.mayMend) return null;
  return (
    <p className="soft">
      {translate("goal.tasks.offer")} <a href={`${home}/goal`}>{translate("goal.tasks.offerLink")}</a>
    </p>
  );
}
