import type { ReactNode } from "react";
import { PaperFoot, PaperHead, paperTitle } from "./paper";
import styles from "./report.module.css";
import type { ResultView } from "./result-view";
import { AllRooms } from "./rooms";

/** All rooms on one page, to print or to file; tables of numbers only where they are wanted. */
export function Report({
  result,
  hasTables,
  actions,
}: {
  result: ResultView;
  hasTables: boolean;
  actions?: ReactNode;
}) {
  const { words, places } = result;
  const { translate } = words;
  return (
    <article className={hasTables ? undefined : styles.plain}>
      <PaperHead result={result} />
      <p className="screen">
        <a href={places.first}>{translate("rooms.first")}</a>
      </p>
      <p className="eyebrow">{paperTitle(result)}</p>
      <h1 className={styles.title}>{translate("rooms.all")}</h1>
      <p className="soft screen">{translate("rooms.paper.wholeLead")}</p>
      {actions}
      <AllRooms result={result} />
      <PaperFoot result={result} />
    </article>
  );
}
