import type { ReactNode } from "react";
import { LookAt } from "../file/look-at";
import styles from "./clause-table.module.css";
import { Criterion } from "./criterion";
import { RowKeys } from "./row-keys";
import type { ShownCriterion, ShownFile, ShownValue } from "./shown";
import { StatusMark } from "./status-mark";
import type { ReviewWords } from "./words";

type Props = {
  criteria: readonly ShownCriterion[];
  words: ReviewWords;
  formOf: (value: ShownValue) => ReactNode;
  /** The fact of a form that came back: its clause stands open. */
  openFor: string | null;
};

const columns = ["clause", "threshold", "claimed", "evidenced", "verified", "gap"] as const;

/** The clauses a row each, to be seen at once; each opens to all that it rests on, and to where it is verified. */
export function ClauseTable({ criteria, words, formOf, openFor }: Props) {
  const { translate } = words;
  return (
    <>
      <p className={`soft screen ${styles.hint}`}>{translate("handling.table.keys")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard */}
      <section className={styles.scroll} aria-label={translate("handling.table.all")} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {translate(`handling.table.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          {criteria.map((criterion) => {
            const isOpen = openFor !== null && criterion.values.some(({ key, form }) => form && key === openFor);
            return (
              <tbody key={criterion.id}>
                <Row {...{ criterion, words, isOpen }} />
                <tr className={styles.detail}>
                  <td colSpan={columns.length}>
                    <Criterion criterion={criterion} words={words} formOf={formOf} />
                  </td>
                </tr>
              </tbody>
            );
          })}
        </table>
      </section>
      <RowKeys />
    </>
  );
}

/** Whether a clause does not count since others stand in for it. */
const isStoodIn = ({ kind, isCounted, status }: ShownCriterion): boolean =>
  kind === "condition" && !isCounted && status !== "not-applicable";

type RowProps = Pick<Props, "words"> & { criterion: ShownCriterion; isOpen: boolean };

function Row({ criterion, words, isOpen }: RowProps) {
  const { translate, joined } = words;
  const { item, title, kind, comparisons, values, said } = criterion;
  const shown = kind === "condition" ? comparisons : [];
  const worst =
    shown.find(({ status, distance }) => status === "unmet" && distance) ?? shown.find((each) => each.distance);
  const standIn = isStoodIn(criterion)
    ? translate("board.replacedAs", { status: translate(`review.statuses.${criterion.status}`) })
    : null;
  const thresholds = [...new Set(shown.map(({ threshold }) => threshold))];
  return (
    <tr className={styles.row} data-status={criterion.isCounted ? criterion.status : ""}>
      <th scope="row">
        <details className={styles.toggle} open={isOpen}>
          <summary data-clause="" title={title}>
            <span className={styles.item}>{item}</span> <span className={styles.few}>{title}</span>
          </summary>
        </details>
      </th>
      <Short text={joined(thresholds)} none="—" />
      <Short text={valuesOf(values, "claimed", words)} none={translate("review.notGiven")} />
      <td>
        <Files values={values} words={words} />
      </td>
      <Short text={verifiedOf(values, words)} none="—" />
      <td>
        {standIn ? (
          <span className="soft">{standIn}</span>
        ) : (
          <span className={styles.standing}>
            <StatusMark {...said.standing} translate={translate} />
            {worst?.distance && <span className={styles.distance}>{worst.distance}</span>}
          </span>
        )}
      </td>
    </tr>
  );
}

/** A text on three lines at most, whole in its title. */
function Short({ text, none }: { text: string; none: string }) {
  return (
    <td className={styles.short} title={text}>
      {text === "" ? <span className="soft">{none}</span> : <span className={styles.few}>{text}</span>}
    </td>
  );
}

/** What the firm says of the facts of a clause, one after the other; of a list how long it is. */
function valuesOf(values: readonly ShownValue[], kind: "claimed", { translate, joined }: ReviewWords): string {
  return joined(
    values.flatMap(({ [kind]: lines }) =>
      lines === null ? [] : [lines.length === 1 ? (lines[0] ?? "") : translate("review.rows", { count: lines.length })],
    ),
  );
}

function verifiedOf(values: readonly ShownValue[], { translate, joined }: ReviewWords): string {
  return joined(
    values.flatMap(({ verified }) => {
      if (!verified) return [];
      const { lines } = verified;
      return lines.length === 1 ? lines : [translate("review.rows", { count: lines.length })];
    }),
  );
}

/** The files behind the facts of a clause, each once, to be looked at beside the table. */
function Files({ values, words }: { values: readonly ShownValue[]; words: ReviewWords }) {
  const files = new Map<string, { file: ShownFile; about: string }>();
  for (const { files: own, label } of values) for (const file of own) files.set(file.hash, { file, about: label });
  if (files.size === 0) return <span className="soft">{words.translate("review.notEvidenced")}</span>;
  return (
    <ul className={styles.files}>
      {[...files.values()].map(({ file, about }) => (
        <li key={file.id}>
          <a href={file.href} title={file.name}>
            {file.name}
          </a>{" "}
          <LookAt {...file} about={about} locale={words.locale} />
        </li>
      ))}
    </ul>
  );
}
