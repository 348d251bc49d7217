import type { Spread } from "#lib/cohort/spread";
import type { Locale } from "#lib/text/text";
import { ChartFrame } from "../charts/chart-frame";
import { DataTable } from "../charts/data-table";
import { wordsOf } from "../charts/words";
import styles from "./spread.module.css";

type Props = { locale: Locale; spreads: { level: Spread | null; capability: Spread | null } };

/** Where the firm stands among the others of its round: bars of pooled groups, its own marked. */
export function Spreads({ locale, spreads }: Props) {
  const { translate, number } = wordsOf(locale);
  const firms = Math.max(spreads.level?.firms ?? 0, spreads.capability?.firms ?? 0);
  return (
    <section aria-labelledby="spread">
      <h2 id="spread">{translate("spread.title")}</h2>
      <p className="soft">
        {firms === 0 ? translate("spread.tooFew") : translate("spread.lead", { firms: number(firms) })}
      </p>
      {(["level", "capability"] as const).map((dimension) => {
        const spread = spreads[dimension];
        return spread ? (
          <Bars
            key={dimension}
            spread={spread}
            dimension={translate(`classes.dimension.${dimension}`)}
            locale={locale}
          />
        ) : null;
      })}
    </section>
  );
}

function Bars({ spread, dimension, locale }: { spread: Spread; dimension: string; locale: Locale }) {
  const { translate, share, number } = wordsOf(locale);
  const most = Math.max(...spread.bars.map(({ firms, from, to }) => firms / (to - from)));
  const title = translate("spread.finding", {
    dimension,
    below: share(spread.below),
    beside: share(spread.beside),
  });
  return (
    <ChartFrame
      locale={locale}
      title={title}
      table={
        <DataTable
          caption={title}
          columns={[translate("spread.range"), translate("spread.others")]}
          rows={spread.bars.map(({ from, to, firms }, place) => [
            `${from}–${to}${place === spread.own ? ` (${translate("spread.you")})` : ""}`,
            number(firms),
          ])}
        />
      }
    >
      <div className={styles.bars} role="img" aria-label={title}>
        {spread.bars.map(({ from, to, firms }, place) => (
          <span
            key={from}
            className={`${styles.bar} ${place === spread.own ? styles.own : ""}`}
            style={{ flexGrow: to - from, height: `${((firms / (to - from)) * 100) / most}%` }}
          >
            {place === spread.own ? <span className={styles.you}>{translate("spread.you")}</span> : null}
          </span>
        ))}
      </div>
      <div className={styles.scale} aria-hidden="true">
        <span>0</span>
        <span>100</span>
      </div>
    </ChartFrame>
  );
}
