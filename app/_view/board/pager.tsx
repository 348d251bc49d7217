import type { Translate } from "#app/translate";
import { pageLength } from "#lib/cohort/query";
import styles from "./board.module.css";

type Props = {
  /** From 1. */
  page: number;
  count: number;
  /** How many stand on a page. */
  atOnce?: number;
  hrefOf: (page: number) => string;
  translate: Translate;
};

/** The number of pages that so many firms take; one at least. */
export const pagesOf = (count: number, atOnce = pageLength): number => Math.max(1, Math.ceil(count / atOnce));

/** Which firms are shown, and the way to the others. */
export function Pager({ page, count, atOnce = pageLength, hrefOf, translate }: Props) {
  const last = pagesOf(count, atOnce);
  const steps = [
    { word: "first", to: 1, shown: page > 2 },
    { word: "previous", to: page - 1, shown: page > 1 },
    { word: "next", to: page + 1, shown: page < last },
    { word: "last", to: last, shown: page < last - 1 },
  ] as const;
  const from = (page - 1) * atOnce + 1;
  return (
    <nav aria-label={translate("board.pages.label")} className={styles.pager}>
      <span>{translate("board.pages.shown", { from, to: Math.min(count, page * atOnce), count })}</span>
      {steps
        .filter(({ shown }) => shown)
        .map(({ word, to }) => (
          <a key={word} href={hrefOf(to)} rel={word === "next" ? "next" : word === "previous" ? "prev" : undefined}>
            {translate(`board.pages.${word}`)}
          </a>
        ))}
    </nav>
  );
}
