import { type Standing, standingParts } from "#lib/advising/standing";
import type { Words } from "../charts/words";
import { partWords, standingWords } from "./standing-words";
import styles from "./standings.module.css";

/** One set of answers: how it is called, and what every part comes to by it. */
export type Column = { title: string; standing: Standing; tiers: string | null };

type Props = {
  words: Words;
  /** The firm's own first; what the others have moved is told from it. */
  columns: readonly Column[];
};

/** What a result comes to by several sets of answers, side by side, with what differs marked. */
export function Standings({ words, columns }: Props) {
  const { translate } = words;
  const [claimed] = columns;
  if (!claimed) return null;
  // Where there is one column, its head says all.
  const labelOf = (title: string) => (columns.length > 1 ? title : undefined);
  const hasTiers = columns.some(({ tiers }) => tiers !== null);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{translate("clientReview.part")}</th>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {standingParts.map((part) => (
          <tr key={part}>
            <th scope="row">{partWords(part, words)}</th>
            {columns.map(({ title, standing }) => {
              const { class: found, beside } = standingWords(part, standing[part], words);
              const hasMoved = standing[part].class !== claimed.standing[part].class;
              return (
                <td key={title} data-label={labelOf(title)} className={hasMoved ? styles.moved : undefined}>
                  {hasMoved ? <strong>{found}</strong> : found}
                  {beside && <span className={styles.beside}>{beside}</span>}
                  {hasMoved && <span className={styles.mark}>{translate("clientReview.moved")}</span>}
                </td>
              );
            })}
          </tr>
        ))}
        {hasTiers && (
          <tr>
            <th scope="row">{translate("ladder.title")}</th>
            {columns.map(({ title, tiers }) => {
              const hasMoved = tiers !== null && tiers !== claimed.tiers;
              return (
                <td key={title} data-label={labelOf(title)} className={hasMoved ? styles.moved : undefined}>
                  {hasMoved ? <strong>{tiers}</strong> : tiers}
                  {hasMoved && <span className={styles.mark}>{translate("clientReview.moved")}</span>}
                </td>
              );
            })}
          </tr>
        )}
      </tbody>
    </table>
  );
}
