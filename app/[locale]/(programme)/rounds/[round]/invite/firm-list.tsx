import styles from "#app/_view/staff/staff.module.css";
import { translator } from "#app/translate";
import { type FirmLine, firmsAPage } from "#db/programme/firm-lines";
import { type Standing, standings } from "#lib/programme/standing";
import type { Locale } from "#lib/text/text";
import { FirmTable } from "./firm-table";

type Choice = { standing: Standing | undefined; search: string };
type Props = { locale: Locale; home: string };

/** Chooses the firms that are listed. */
export function FirmFilter({ locale, home, standing, search }: Props & Choice) {
  const translate = translator(locale);
  return (
    <search>
      <form method="get" action={`${home}/invite#firms`} className={styles.pages}>
        <div>
          <label htmlFor="standing">{translate("rounds.invite.filter")}</label>
          <select id="standing" name="standing" defaultValue={standing ?? ""}>
            <option value="">{translate("rounds.invite.all")}</option>
            {standings.map((each) => (
              <option key={each} value={each}>
                {translate(`rounds.standing.${each}`)}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor="search">{translate("rounds.invite.search")}</label>
          <input id="search" name="search" type="text" defaultValue={search} />
        </div>
        <button type="submit" className="button quiet">
          {translate("rounds.invite.go")}
        </button>
      </form>
    </search>
  );
}

type ListProps = Props & { choice: Choice; page: number; firms: readonly FirmLine[]; total: number };

/** One page of the chosen firms, and the way to the others. */
export function FirmList({ locale, home, choice: { standing, search }, page, firms, total }: ListProps) {
  const translate = translator(locale);
  const pages = Math.max(1, Math.ceil(total / firmsAPage));
  const pageAt = (number: number) => {
    const values = { ...(standing && { standing }), ...(search && { search }), page: String(number) };
    return `${home}/invite?${new URLSearchParams(values)}#firms`;
  };
  if (firms.length === 0) return <p>{translate("rounds.invite.none")}</p>;
  return (
    <>
      <FirmTable locale={locale} home={home} firms={firms} />
      <nav className={styles.pages} aria-label={translate("rounds.invite.firmsTitle")}>
        {page > 1 && <a href={pageAt(page - 1)}>{translate("rounds.invite.previous")}</a>}
        <span>{translate("rounds.invite.page", { page, pages })}</span>
        {page < pages && <a href={pageAt(page + 1)}>{translate("rounds.invite.next")}</a>}
        <span className="soft">{translate("rounds.overview.firmCount", { count: total })}</span>
      </nav>
    </>
  );
}
