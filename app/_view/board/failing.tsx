import type { Translate } from "#app/translate";
import type { CohortRow } from "#lib/cohort/catalogue";
import type { Distance } from "#lib/rules/distance";
import { languages } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { clauseWords, type DistanceWords, distanceWords, type Law } from "./distance";
import styles from "./failing.module.css";

type Props = {
  row: CohortRow & { failing?: readonly Distance[] };
  law: Law;
  locale: Locale;
  translate: Translate;
};

const withGap = (translate: Translate, { clause, gap }: DistanceWords): string =>
  gap === null ? clause : translate("board.nearestGap", { clause, gap });

/** The clauses that a firm fails, by name and gap, the worst first; of who fails none, the one with the least to spare. */
export function Failing({ row, law, locale, translate }: Props) {
  const nearest = distanceWords(row, law, locale);
  const told = (row.failing ?? []).flatMap((each) => clauseWords(each, law, locale) ?? []);
  const [worst = nearest, ...others] = told;
  if (!worst) return <span className="soft">—</span>;
  const all = told.map((each) => withGap(translate, each)).join(languages[locale].semicolon);
  if (worst.isMet)
    return (
      <span className={styles.spare} title={withGap(translate, worst)}>
        {translate("board.failing.spare", { clause: worst.clause, gap: worst.gap ?? worst.percent ?? "" })}
      </span>
    );
  return (
    <span className={styles.failing} title={all}>
      <span className={styles.clause}>{worst.clause}</span>
      {worst.gap !== null && <strong>{worst.gap}</strong>}
      {others.length > 0 && (
        <>
          <span className={styles.more} aria-hidden="true">
            {translate("board.failing.more", { count: others.length })}
          </span>
          <span className="unseen">
            {others.map((each) => withGap(translate, each)).join(languages[locale].semicolon)}
          </span>
        </>
      )}
    </span>
  );
}
