import type { Translate } from "#app/translate";
import { pageLength } from "#lib/cohort/query";
import type { View } from "#lib/cohort/view";
import styles from "./board.module.css";

type Props = { view: View; count: number; addressOf: (view: View) => string; translate: Translate };

/** The number of pages that so many firms take; one at least. */
export const pagesOf = (count: number): number => Math.max(1, Math.ceil(count / pageLength));

/** Which firms are shown, and the way to the others. */
export function Pager({ view, count, addressOf, translate }: Props) {
  const last = pagesOf(count);
  const { page } = view;
  const steps = [
    { word: "first", to: 1, shown: page > 2 },
    { word: "previous", to: page - 1, shown: page > 1 },
    { word: "next", to: page + 1, shown: page < last },
    { word: "last", to: last, shown: page < last - 1 },
  ] as const;
  const from = (page - 1) * pageLength + 1;
  return (
    <nav aria-label={translate("board.pages.label")} className={styles.pager}>
      <span>{translate("board.pages.shown", { from, to: Math.min(count, page * pageLength), count })}</span>
      {steps
        .filter(({ shown }) => shown)
        .map(({ word, to }) => (
          <a
            key={word}
            href={addressOf({ ...view, page: to })}
            rel={word === "next" ? "next" : word === "previous" ? "prev" : undefined}
          >
            {translate(`board.pages.${word}`)}
          </a>
        ))}
    </nav>
  );
}
