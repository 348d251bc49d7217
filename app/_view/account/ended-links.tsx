import type { Translate } from "#app/translate";
import styles from "./account.module.css";

type Props = {
  /** The sheets whose link and key were ended, with where new ones are made. */
  sheets: readonly { id: string; year: number; firmName: string | null; href: string }[];
  translate: Translate;
};

/** Which sheets nobody opens by a link any more, and where to make new links. */
export function EndedLinks({ sheets, translate }: Props) {
  return (
    <section className={styles.part} aria-labelledby="ended-links">
      <h2 id="ended-links">{translate("people.sheets.linksTitle")}</h2>
      <p>{translate("people.sheets.linksLead")}</p>
      <ul>
        {sheets.map(({ id, year, firmName, href }) => (
          <li key={id}>
            <a href={href}>{translate("people.sheets.linkMake", { year: String(year) })}</a>
            {firmName && <span className="soft"> {firmName}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
