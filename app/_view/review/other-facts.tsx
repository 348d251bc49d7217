import type { Translate } from "#app/translate";
import staff from "../staff/staff.module.css";
import styles from "./review.module.css";
import type { ShownAnswers } from "./self-assessment";

/** Longer tables are folded at first, but for the answers to what the bureau asked itself. */
const shownAtOnce = 8;

/** What a firm gave that no clause reads: the round's own questions, and facts for its application form. */
export function OtherFacts({ sections, translate }: { sections: readonly ShownAnswers[]; translate: Translate }) {
  return sections.map(({ id, title, rows }) => (
    <details key={id} className={styles.fold} open={id === "extra" || rows.length <= shownAtOnce}>
      <summary>
        {title} <span className="soft">{translate("review.rows", { count: rows.length })}</span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard */}
      <section className={staff.scroll} aria-label={title} tabIndex={0}>
        <table>
          <thead className="unseen">
            <tr>
              <th scope="col">{translate("review.criteria.fact")}</th>
              <th scope="col">{translate("review.criteria.claimed")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row" style={{ whiteSpace: "normal", fontWeight: 400 }}>
                  {row.question}
                </th>
                <td>
                  {row.lines.map((line) => (
                    <div key={line}>{line}</div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  ));
}
