import { TierDates } from "#app/[locale]/(firm)/sheets/[token]/tier-dates";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { translator } from "#app/translate";
import { tiers } from "#lib/rules/rule-set";
import type { Locale } from "#lib/text/text";

type Props = { opened: OpenFacts; locale: Locale; home: string };

/** The tier that a firm aims at with its rounds, or the choice of one. */
export function Aim({ opened, locale, home }: Props) {
  const translate = translator(locale);
  const { aim, mayMend } = opened;
  if (aim !== null)
    return (
      <div className="screen">
        <p>
          <strong>{translate("official.aim.current", { tier: translate(`rounds.tiers.${aim}`) })}</strong>
          {mayMend && (
            <>
              {" · "}
              <a href={`${home}/goal`}>{translate("official.aim.change")}</a>
            </>
          )}
        </p>
        <TierDates {...{ opened, locale }} />
      </div>
    );
  if (!mayMend) return null;
  return (
    <form method="post" action={`${home}/goal/aim`} className="screen">
      <fieldset>
        <legend>
          <h2>{translate("official.aim.title")}</h2>
        </legend>
        <p className="soft">{translate("official.aim.hint")}</p>
        {tiers.map((tier) => (
          <label key={tier} className="option">
            <input type="radio" name="tier" value={tier} required />
            <span>{translate(`rounds.tiers.${tier}`)}</span>
          </label>
        ))}
      </fieldset>
      <p>
        <button type="submit" className="button">
          {translate("official.aim.save")}
        </button>
      </p>
    </form>
  );
}
