import { formats } from "#app/translate";
import { ThresholdFields } from "./thresholds";
import styles from "./what-if.module.css";
import type { Firms, WhatIfProps } from "./what-if-props";
import { criterionWords, valueWords } from "./words";

/** Thresholds to move, and what moving them would make of a round. */
export function WhatIf(props: WhatIfProps) {
  const { translate, answer, moves } = props;
  return (
    <>
      <h1>{translate("board.whatIf.title")}</h1>
      <p className="lead">{translate("board.whatIf.lead")}</p>
      <p className="notice">{translate("board.whatIf.unofficial")}</p>
      <div className={styles.halves}>
        <ThresholdFields {...props} />
        <div>
          <Overall {...props} />
          {Object.keys(moves).length === 0 ? (
            <p>{translate("board.whatIf.unchanged")}</p>
          ) : (
            <>
              <ByCriterion {...props} />
              <FirmList {...props} which="entering" firms={answer.entering} />
              <FirmList {...props} which="leaving" firms={answer.leaving} />
            </>
          )}
        </div>
      </div>
    </>
  );
}

const statuses = ["met", "person", "unknown", "unmet"] as const;

function Overall({ locale, translate, answer: { found } }: WhatIfProps) {
  const format = formats(locale);
  return (
    <section>
      <h2>{translate("board.whatIf.counts")}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{translate("board.whatIf.status")}</th>
            {(["before", "after", "change"] as const).map((column) => (
              <th key={column} scope="col" className={styles.number}>
                {translate(`board.whatIf.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statuses.map((status) => (
            <tr key={status}>
              <th scope="row">{translate(`review.statuses.${status}`)}</th>
              <td className={styles.number}>{format.number(found.before[status])}</td>
              <td className={styles.number}>{format.number(found.after[status])}</td>
              <td className={styles.number}>
                {format.number(found.after[status] - found.before[status], { signDisplay: "exceptZero" })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">{translate("board.whatIf.counted", { count: found.counted })}</p>
    </section>
  );
}

function ByCriterion({ locale, translate, answer: { found }, criteria }: WhatIfProps) {
  const format = formats(locale);
  const changes = criteria.filter(({ id }) => found.criteria[id]);
  return (
    <section>
      <h2>{translate("board.whatIf.criteria")}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{translate("board.whatIf.criterion")}</th>
            {(["metNow", "metThen"] as const).map((column) => (
              <th key={column} scope="col" className={styles.number}>
                {translate(`board.whatIf.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map((each) => (
            <tr key={each.id}>
              <th scope="row">{criterionWords(each, locale)}</th>
              <td className={styles.number}>{format.number(found.criteria[each.id]?.before ?? 0)}</td>
              <td className={styles.number}>{format.number(found.criteria[each.id]?.after ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FirmList({
  translate,
  home,
  moves,
  most,
  which,
  firms: { count, rows },
}: WhatIfProps & { which: "entering" | "leaving"; firms: Firms }) {
  const query = new URLSearchParams(Object.entries(moves).map(([id, value]) => [`to.${id}`, String(value)]));
  query.set("all", which);
  return (
    <section id={which}>
      <h2>{translate(`board.whatIf.${which}`, { count })}</h2>
      {count === 0 && <p>{translate("board.whatIf.nobody")}</p>}
      <ol className={styles.firms}>
        {rows.map((row) => (
          <li key={row.id} value={row.number}>
            <a href={`${home}/firms/${row.id}`}>{row.firmName}</a>{" "}
            {which === "entering" && (
              <span className="soft">
                {translate("board.whatIf.was", { status: valueWords(translate, "verdict", row.verdict ?? "") })}
              </span>
            )}
          </li>
        ))}
      </ol>
      {count > rows.length && (
        <p>
          {translate("board.whatIf.shown", { shown: rows.length })}{" "}
          {rows.length < most ? (
            <a href={`${home}/what-if?${query}#${which}`}>{translate("board.whatIf.all")}</a>
          ) : (
            translate("board.whatIf.capped", { most })
          )}
        </p>
      )}
    </section>
  );
}
