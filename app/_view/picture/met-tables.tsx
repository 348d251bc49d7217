import type { Picture as Cohort } from "#lib/cohort/picture";
import type { Locale } from "#lib/text/text";
import { DataTable } from "../charts/data-table";
import { wordsOf } from "../charts/words";

/** What an overall verdict can be: what waits for a person or for data has failed nothing. */
const overall = ["met", "unmet", "unknown", "person"] as const;

/** How many firms of each region and industry meet the conditions. */
export function MetTables({ locale, cohort }: { locale: Locale; cohort: Cohort }) {
  const { translate, share, number } = wordsOf(locale);
  return (
    <>
      <h2>{translate("picture.metTable")}</h2>
      {(["regions", "industries"] as const).map((field) => (
        <section key={field}>
          <h3>{translate(field === "regions" ? "picture.region" : "picture.industry")}</h3>
          <DataTable
            caption={translate(field === "regions" ? "picture.metByRegion" : "picture.metByIndustry")}
            columns={[
              translate(field === "regions" ? "picture.region" : "picture.industry"),
              translate("picture.firms"),
              ...overall.map((status) => translate(`picture.statuses.${status}`)),
            ]}
            rows={cohort[field].map(({ name, firms, verdicts }) => [
              name || translate("picture.unnamed"),
              number(firms),
              ...overall.map((status) => {
                const count = verdicts.find(({ value }) => value === status)?.firms ?? 0;
                return `${number(count)} (${share(count / firms)})`;
              }),
            ])}
          />
        </section>
      ))}
    </>
  );
}
