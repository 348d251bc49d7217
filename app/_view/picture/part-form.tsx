import type { Locale } from "#lib/text/text";
import { wordsOf } from "../charts/words";
import staff from "../staff/staff.module.css";
import styles from "./shares.module.css";

type Named = { id: string; name: string };

type Props = {
  locale: Locale;
  round: Named;
  earlier: Named | null;
  others: readonly Named[];
  part: { region: string | null; industry: string | null };
  regions: readonly string[];
  industries: readonly string[];
};

/** The title, and which part of the round beside which other round is shown. */
export function PartForm({ locale, round, earlier, others, part, regions, industries }: Props) {
  const { translate } = wordsOf(locale);
  const choice = (name: "region" | "industry", all: string, options: readonly string[]) => (
    <label className={`${staff.field} ${staff.short}`}>
      {translate(`picture.${name}`)}
      <select name={name} defaultValue={part[name] ?? ""}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <h1>{translate("picture.title")}</h1>
      <p className="soft">{translate("picture.lead")}</p>
      <form className={`${styles["part-form"]} screen`} action={`/${locale}/rounds/${round.id}/picture`}>
        {choice("region", translate("picture.everywhere"), regions)}
        {choice("industry", translate("picture.everyIndustry"), industries)}
        <label className={`${staff.field} ${staff.short}`}>
          {translate("picture.beside")}
          <select name="beside" defaultValue={earlier?.id ?? ""}>
            <option value="">{translate("picture.noBeside")}</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button quiet">
          {translate("picture.show")}
        </button>
      </form>
    </>
  );
}
