import { leastPeers, type Quartiles, quarterOf } from "#lib/cohort/peers";
import type { Locale } from "#lib/text/text";
import { ChartFrame } from "../charts/chart-frame";
import { DataTable } from "../charts/data-table";
import { wordsOf } from "../charts/words";
import styles from "./peers.module.css";

type Dimension = "level" | "capability";

type Props = {
  locale: Locale;
  /** Trade and size, as a reader is told. */
  group: string;
  picture: { atLeast: number; level: Quartiles | null; capability: Quartiles | null } | null;
  own: Record<Dimension, number | null>;
};

/** A firm's place in the quarters of its like; or how many it takes before they are shown. */
export function Peers({ locale, group, picture, own }: Props) {
  const { translate, number } = wordsOf(locale);
  return (
    <>
      <p className="soft">{group}</p>
      {picture === null ? (
        <p>{translate("peers.few", { least: leastPeers })}</p>
      ) : (
        <>
          <p>{translate("peers.lead", { atLeast: number(picture.atLeast) })}</p>
          {(["level", "capability"] as const).map((dimension) => {
            const quartiles = picture[dimension];
            return quartiles && <Strip key={dimension} {...{ locale, dimension, quartiles }} own={own[dimension]} />;
          })}
          <p className="soft">{translate("peers.safe")}</p>
        </>
      )}
    </>
  );
}

type StripProps = { locale: Locale; dimension: Dimension; quartiles: Quartiles; own: number | null };

/** One dimension: four quarters of firms along 0 to 100, with the firm's own score. */
function Strip({ locale, dimension, quartiles, own }: StripProps) {
  const { translate, number } = wordsOf(locale);
  const name = translate(`classes.dimension.${dimension}`);
  const title =
    own === null
      ? translate("peers.unplaced", { dimension: name })
      : translate("peers.finding", {
          dimension: name,
          quarter: translate(`peers.quarters.q${quarterOf(quartiles, own)}`),
        });
  const [first, middle, third] = quartiles;
  const ends = [0, first, middle, third, 100];
  return (
    <ChartFrame
      locale={locale}
      title={title}
      table={
        <DataTable
          caption={title}
          columns={[translate("peers.cuts"), name]}
          rows={[
            ...quartiles.map((cut, place) => [translate(`peers.cut.q${(place + 1) as 1 | 2 | 3}`), number(cut)]),
            [translate("peers.yours"), own === null ? "—" : number(Math.round(own))],
          ]}
        />
      }
    >
      <div className={styles.strip} role="img" aria-label={title}>
        {ends.slice(1).map((to, place) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a quarter has no other name than its place
            key={place}
            className={styles.quarter}
            data-own={(own !== null && quarterOf(quartiles, own) === place) || undefined}
            style={{ flexGrow: to - (ends[place] as number) }}
          />
        ))}
        {own !== null && (
          <span className={styles.own} style={{ insetInlineStart: `${own}%` }}>
            <span className={styles.you}>{translate("peers.you")}</span>
          </span>
        )}
      </div>
      <div className={styles.scale} aria-hidden="true">
        {quartiles.map((cut, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two cuts may be alike
          <span key={place} style={{ insetInlineStart: `${cut}%` }}>
            {cut}
          </span>
        ))}
      </div>
    </ChartFrame>
  );
}
