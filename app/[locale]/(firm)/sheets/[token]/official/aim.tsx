import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { translator } from "#app/translate";
import { tiers } from "#lib/rules/rule-set";
import type { Locale } from "#lib/text/text";

type Props = {
  opened: Pick<OpenFacts, "aim" | "mayMend">;
  /** Whether the firm wants another aim than it has. */
  isChanging: boolean;
  locale: Locale;
  home: string;
};

/** The tier that a firm aims at, or the choice of one. */
export function Aim({ opened: { aim, mayMend }, isChanging, locale, home }: Props) {
  const translate = translator(locale);
  if (mayMend && (aim === null || isChanging))
    return (
      <form method="post" action={`${home}/official/aim`} className="screen">
        <fieldset>
          <legend>
            <h2>{translate("official.aim.title")}</h2>
          </legend>
          <p className="soft">{translate("official.aim.hint")}</p>
          {tiers.map((tier) => (
            <label key={tier} className="option">
              <input type="radio" name="tier" value={tier} defaultChecked={tier === aim} required />
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
  if (aim === null) return null;
  return (
    <p className="screen">
      <strong>{translate("official.aim.current", { tier: translate(`rounds.tiers.${aim}`) })}</strong>
      {mayMend && (
        <>
          {" · "}
          <a href={`${home}/official?aim`}>{translate("official.aim.change")}</a>
        </>
      )}
    </p>
  );
}
