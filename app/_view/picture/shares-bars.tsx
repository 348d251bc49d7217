import styles from "./shares.module.css";
import { roomy, type SharesProps } from "./shares-props";

/** Bars of equal length, shared out; drawn with boxes, so that they stand without scripts and on paper. */
export function SharesBars({ keys, rows, label }: Pick<SharesProps, "keys" | "rows"> & { label: string }) {
  return (
    <div role="img" aria-label={label} className={styles.bars}>
      {rows.map(({ id, name, firms, parts }) => (
        <div key={id} className={styles.row}>
          <div className={styles.name}>
            <span>{name}</span> <span className={styles.firms}>{firms}</span>
          </div>
          <div className={styles.bar}>
            {parts.map(({ key, share, shown }, place) =>
              share === 0 ? null : (
                <span
                  key={key}
                  className={styles.part}
                  style={{
                    width: `${share * 100}%`,
                    background: keys[place]?.fill.color,
                    color: keys[place]?.fill.isDark ? "#fff" : "#16202a",
                  }}
                >
                  {share >= roomy ? shown : ""}
                </span>
              ),
            )}
          </div>
        </div>
      ))}
    </div>
  );
}

/** What each fill stands for. */
export function SharesKeys({ keys }: Pick<SharesProps, "keys">) {
  return (
    <ul className={styles.keys}>
      {keys.map(({ key, name, fill }) => (
        <li key={key}>
          <span className={styles.swatch} style={{ background: fill.color }} />
          {name}
        </li>
      ))}
    </ul>
  );
}
