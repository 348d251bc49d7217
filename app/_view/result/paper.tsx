import { PageMargins } from "./page-margins";
import styles from "./paper.module.css";
import type { ResultView } from "./result-view";

/** Whose result it is and of when, at the head of every printed page. */
export function PaperMargins({ result: { words, header, edition } }: { result: ResultView }) {
  return (
    <PageMargins
      header={words.translate("result.print.header", {
        firm: header.firmName || words.translate("result.firmUnnamed"),
        year: `${header.year}`,
        date: words.date(header.submittedAt),
        edition: edition.id,
      })}
    />
  );
}

/** What the result is of, and whose. */
export const paperTitle = ({ words: { translate }, header, official }: ResultView): string =>
  translate(`rooms.paper.title.${official?.wants ?? "strength"}`, {
    firm: header.firmName || translate("result.firmUnnamed"),
  });

/** The head of the printed result. */
export function PaperHead({ result }: { result: ResultView }) {
  const { words, header, edition } = result;
  const { translate } = words;
  return (
    <>
      <PaperMargins result={result} />
      <div className={styles.head}>
        <strong>{paperTitle(result)}</strong>
        <span>
          {translate("rooms.paper.line", {
            year: `${header.year}`,
            depth: translate(`classes.depth.${header.depth}`),
            date: words.date(header.submittedAt),
            revision: header.revision,
            edition: edition.id,
          })}
        </span>
      </div>
    </>
  );
}

/** What the paper is, and what it is not. */
export const PaperFoot = ({ result: { words } }: { result: ResultView }) => (
  <p className={styles.foot}>{words.translate("rooms.paper.madeBy")}</p>
);
