import type { ReactNode } from "react";
import { valueKinds } from "#lib/programme/verdicts";
import { LookAt } from "../file/look-at";
import type { ShownCriterion, ShownFinding, ShownValue } from "./shown";
import { StatusMark } from "./status-mark";
import styles from "./three-values.module.css";
import type { ReviewWords } from "./words";

type Props = { criterion: ShownCriterion; words: ReviewWords; formOf: (value: ShownValue) => ReactNode };

/** Claimed, evidenced and verified side by side, the verdict on each under its column; stacked where it is narrow. */
export function ThreeValues({ criterion, words, formOf }: Props) {
  const { translate } = words;
  const columns = valueKinds.map((kind) => ({ kind, title: translate(`review.criteria.${kind}`) }));
  return (
    <>
      <table className={styles.table}>
        <caption className="unseen">{translate("review.criteria.valuesOf", { criterion: criterion.title })}</caption>
        <thead>
          <tr>
            <th scope="col">{translate("review.criteria.fact")}</th>
            {columns.map(({ kind, title }) => (
              <th key={kind} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criterion.values.map((value) => (
            <FactRow key={value.key} value={value} titles={columns.map(({ title }) => title)} words={words} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{translate("review.criteria.verdictUnder")}</th>
            {columns.map(({ kind, title }) => (
              <td key={kind} data-label={title}>
                <StatusMark {...criterion.said[kind]} translate={translate} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <div className={`${styles.forms} screen`}>
        {criterion.values.map((value) => {
          const form = formOf(value);
          return form && <div key={value.key}>{form}</div>;
        })}
      </div>
    </>
  );
}

type RowProps = { value: ShownValue; titles: string[]; words: ReviewWords };

/** A fact: what the firm says, what a file stands behind, and what was verified. */
function FactRow({ value, titles: [claimed, evidenced, verified], words }: RowProps) {
  const { translate } = words;
  return (
    <tr>
      <th scope="row">{value.label}</th>
      <td data-label={claimed}>
        <Lines
          lines={value.claimed}
          none={translate(value.absent.comparison ? "review.absent.figure" : "review.notGiven")}
          words={words}
        />
      </td>
      <td data-label={evidenced}>
        <Lines
          lines={value.evidenced}
          none={translate(value.absent.evidence ? "review.absent.evidence" : "review.notEvidenced")}
          words={words}
        />
        <Files value={value} words={words} />
      </td>
      <td data-label={verified}>
        <Verified value={value} words={words} />
      </td>
    </tr>
  );
}

/** Lists longer than this are folded on the screen. */
const shownAtOnce = 5;

function Lines({ lines, none, words }: { lines: string[] | null; none: string; words: ReviewWords }) {
  if (lines === null) return <span className={styles.none}>{none}</span>;
  if (lines.length === 1) return <span className={styles.value}>{lines[0]}</span>;
  const list = (
    <ul className={styles.list}>
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of a frozen list; two may read alike
        <li key={place}>{line}</li>
      ))}
    </ul>
  );
  if (lines.length <= shownAtOnce) return list;
  return (
    <details>
      <summary>{words.translate("review.rows", { count: lines.length })}</summary>
      {list}
    </details>
  );
}

function Files({ value, words }: { value: ShownValue; words: ReviewWords }) {
  if (value.files.length === 0) return null;
  return (
    <ul className={styles.files}>
      {value.files.map((file) => (
        <li key={file.id}>
          <a href={file.href} aria-label={file.label}>
            {file.name}
          </a>{" "}
          <LookAt {...file} about={value.label} locale={words.locale} />{" "}
          <span className="soft">{words.translate("review.files.revisions", { revision: file.revision })}</span>
          {file.scan && <strong className={styles.scan}> {file.scan}</strong>}
          <code className={styles.hash} title={file.hash}>
            {words.translate("review.files.hash", { hash: `${file.hash.slice(0, 12)}…` })}
          </code>
        </li>
      ))}
    </ul>
  );
}

function Verified({ value, words }: { value: ShownValue; words: ReviewWords }) {
  const { translate } = words;
  return (
    <>
      {value.verified ? (
        <Finding finding={value.verified} about={value.label} words={words} />
      ) : (
        <span className={styles.none}>{translate("review.notVerified")}</span>
      )}
      {value.earlier.length > 0 && (
        <details className="screen">
          <summary>{translate("review.verify.earlier")}</summary>
          {value.earlier.map((finding) => (
            <Finding key={finding.by} finding={finding} about={value.label} words={words} />
          ))}
        </details>
      )}
    </>
  );
}

type FindingProps = { finding: ShownFinding; about: string; words: ReviewWords };

function Finding({ finding, about, words }: FindingProps) {
  const { translate } = words;
  return (
    <div className={styles.finding}>
      <Lines lines={finding.isBack ? [translate("review.verify.took")] : finding.lines} none="" words={words} />
      <p className="soft">
        {finding.by}
        {finding.reason && (
          <>
            <br />
            {finding.reason}
          </>
        )}
        {finding.file && (
          <>
            <br />
            <a href={finding.file.href}>{translate("review.files.ground")}</a>{" "}
            <LookAt href={finding.file.href} name={translate("viewer.ground")} about={about} locale={words.locale} />{" "}
            <code className={styles.hash} title={finding.file.hash}>
              {translate("review.files.hash", { hash: `${finding.file.hash.slice(0, 12)}…` })}
            </code>
          </>
        )}
        {finding.changedSince && (
          <>
            <br />
            <strong>{finding.changedSince}</strong>
          </>
        )}
      </p>
    </div>
  );
}
