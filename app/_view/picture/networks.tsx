import type { Picture as Cohort } from "#lib/cohort/picture";
import type { Locale } from "#lib/text/text";
import { BarsSvg } from "../charts/bars-svg";
import { ChartFrame } from "../charts/chart-frame";
import { DataTable } from "../charts/data-table";
import drawing from "../charts/drawing.module.css";
import { wordsOf } from "../charts/words";

const networks = ["government", "business", "technological"] as const;

/** The mean scores of the three networks, with an earlier round's in the table. */
export function Networks({
  cohort,
  earlier,
  locale,
  rowName,
}: {
  cohort: Cohort;
  earlier: Cohort | null;
  locale: Locale;
  rowName: (id: string) => string;
}) {
  const { translate, score } = wordsOf(locale);
  const scores = Object.fromEntries(networks.map((id) => [id, score(cohort.networks[id])]));
  const title = translate("picture.networksTitle", scores as Record<(typeof networks)[number], string>);
  const bars = networks.map((id) => ({
    id,
    name: translate(`classes.network.${id}`),
    value: cohort.networks[id],
    shown: score(cohort.networks[id]),
  }));
  return (
    <ChartFrame
      locale={locale}
      title={title}
      table={
        <DataTable
          caption={translate("picture.networks")}
          columns={[translate("picture.group"), ...bars.map(({ name }) => name)]}
          rows={[cohort, ...(earlier ? [earlier] : [])].map((each, place) => [
            rowName(place === 0 ? "round" : "earlier"),
            ...networks.map((id) => score(each.networks[id])),
          ])}
        />
      }
    >
      <div className={drawing.frame}>
        <BarsSvg bars={bars} label={title} />
      </div>
    </ChartFrame>
  );
}
