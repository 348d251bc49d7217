import type { Translate } from "#app/translate";
import { type Quotas, type Region, type RoundLevel, regionLevels } from "#lib/programme/region";
import { PressField } from "../press-field";
import staff from "../staff/staff.module.css";
import styles from "./levels.module.css";
import { inOrder } from "./regions";

type Props = {
  action: string;
  revision: number;
  levels: readonly RoundLevel[];
  quotas: Quotas;
  regions: readonly Region[];
  /** What was typed before, where the form came back. */
  typed: Readonly<Record<string, string>> | null;
  translate: Translate;
};

/** Where it is set which levels give their opinion first, and how many firms each region may recommend. */
export function LevelForm({ action, revision, levels, quotas, regions, typed, translate }: Props) {
  const asked = (level: RoundLevel["level"]) => {
    const found = levels.find((each) => each.level === level);
    return found ? (found.required ? "required" : "optional") : "none";
  };
  return (
    <form method="post" action={action} className={staff.card}>
      <PressField />
      <input type="hidden" name="seen" value={revision} />
      <h2>{translate("levels.set")}</h2>
      <p className="soft">{translate("levels.setHint")}</p>
      <div className={staff.short}>
        {regionLevels.map((level) => (
          <label key={level} className={staff.field}>
            {translate(`regions.levels.${level}`)}
            <select name={level} defaultValue={typed?.[level] ?? asked(level)}>
              {(["none", "optional", "required"] as const).map((each) => (
                <option key={each} value={each}>
                  {translate(`levels.asks.${each}`)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <fieldset>
        <legend>{translate("levels.quotas")}</legend>
        <p className="soft">{translate("levels.quotasHint")}</p>
        <div className={styles.quotas}>
          {inOrder(regions).map(({ id, name }) => (
            <label key={id}>
              {name}
              <input
                type="text"
                inputMode="numeric"
                name={`quota-${id}`}
                maxLength={5}
                aria-label={translate("levels.quotaOf", { name })}
                defaultValue={typed?.[`quota-${id}`] ?? quotas[id] ?? ""}
              />
            </label>
          ))}
        </div>
      </fieldset>
      <button type="submit" className="button">
        {translate("levels.save")}
      </button>
    </form>
  );
}
