"use client";

import { createContext, type ReactNode, use, useEffect } from "react";
import styles from "./news.module.css";

/** What has come up at the questions since the page was made, by question. */
type News = {
  /** Messages told so far, and those that hold now. */
  told: Record<string, string>;
  current: Record<string, string>;
  /** That a message no longer holds. */
  mended: string;
  /** Questions with answers of the year before, which nobody has looked at. */
  carried: readonly string[];
  /** How counts grew, by the first question of their card. */
  growths: Record<string, string>;
};

const Context = createContext<News>({ told: {}, current: {}, mended: "", carried: [], growths: {} });

export const NewsOfPage = ({ news, children }: { news: News; children: ReactNode }) => (
  <Context value={news}>{children}</Context>
);

/** What is wrong with the entry of a question. */
export function Told({ id, name }: { id: string; name: string | undefined }) {
  const { told, current, mended } = use(Context);
  const now = current[id];
  // A message that no longer holds keeps its room, so that nothing moves.
  const message = told[id] && (now ?? told[id]);
  const isWrong = Boolean(message) && now !== undefined;
  useEffect(() => {
    const control = document.querySelector(`input[type=text][name="${id}"]`);
    if (isWrong) control?.setAttribute("aria-invalid", "true");
    else control?.removeAttribute("aria-invalid");
  }, [id, isWrong]);
  return (
    <p
      id={`${id}-problem`}
      className={styles.problem}
      data-mended={(message && !isWrong) || undefined}
      aria-live="polite"
    >
      {message && <span>{name ? `${name}: ${message}` : message}</span>}
      {message && !isWrong && <span>{mended}</span>}
    </p>
  );
}

/** How the counts of a card grew. */
export const Growth = ({ id }: { id: string }) => <output className={styles.growth}>{use(Context).growths[id]}</output>;

/** What stands beside answers of the year before until each of them was looked at. */
export const WhileCarried = ({ fields, children }: { fields: string[]; children: ReactNode }) => {
  const { carried } = use(Context);
  return fields.some((id) => carried.includes(id)) && children;
};
