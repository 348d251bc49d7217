import type { Translate } from "#app/translate";
import { PrintButton } from "../print-button";
import staff from "../staff/staff.module.css";
import styles from "./decisions.module.css";

type Firm = { id: string; name: string; code: string | null; region: string | null; industry: string | null };

type Props = {
  translate: Translate;
  /** Path of the decisions of the round. */
  home: string;
  /** Path of the page on which lists are made public. */
  official: string;
  round: string;
  firms: Firm[];
  /** How many of them are being reconsidered. */
  pending: number;
  mayDownload: boolean;
};

const columns = ["number", "firm", "code", "region", "industry"] as const;

/** The publicity list, to be printed and put up. */
export function PublicityList({ translate, home, official, round, firms, pending, mayDownload }: Props) {
  return (
    <>
      <p className="screen">
        <a href={home}>{translate("review.publicity.back")}</a>
      </p>
      <h1>{translate("review.publicity.title")}</h1>
      <p className="notice screen">
        {translate("review.publicity.draft")} <a href={official}>{translate("publicity.title")}</a>
      </p>
      {firms.length === 0 ? (
        <p>{translate("review.publicity.none")}</p>
      ) : (
        <>
          <p>{translate("review.publicity.lead", { round, count: firms.length })}</p>
          <p>{translate("review.publicity.lawful")}</p>
          {pending > 0 && <p className="notice screen">{translate("review.publicity.pending", { count: pending })}</p>}
          <div className={`row ${styles.ways} screen`}>
            <PrintButton label={translate("review.publicity.print")} />
            {mayDownload && (
              <a className="button quiet" href={`${home}/publicity/csv`} download>
                {translate("review.publicity.csv")}
              </a>
            )}
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
          <section className={staff.scroll} aria-label={translate("review.publicity.title")} tabIndex={0}>
            <table className={`${styles.list} ${staff.stacked}`}>
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {translate(`review.publicity.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {firms.map(({ id, name, code, region, industry }, place) => (
                  <tr key={id}>
                    <td data-label={translate("review.publicity.number")}>{place + 1}</td>
                    <td className={styles.firm} data-label={translate("review.publicity.firm")}>
                      {name}
                    </td>
                    <td data-label={translate("review.publicity.code")}>{code}</td>
                    <td data-label={translate("review.publicity.region")}>{region}</td>
                    <td data-label={translate("review.publicity.industry")}>{industry}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <p>{translate("review.publicity.period")}</p>
          <p>{translate("review.publicity.contact")}</p>
        </>
      )}
    </>
  );
}
