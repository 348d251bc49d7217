import { type DecisionOutcome, type DecisionStage, decisionOutcomes } from "../../../lib/programme/application";
import staff from "../staff/staff.module.css";
import styles from "./decisions.module.css";
import type { ReviewWords } from "./words";

/** A decision in a list, in words. */
export type ShownLine = {
  application: string;
  number: number;
  firm: string;
  code: string | null;
  outcome: DecisionOutcome;
  reason: string;
  at: string;
  person: string;
  /** Whether the firm has submitted again since. */
  isOutdated: boolean;
};

type Props = {
  words: ReviewWords;
  /** Path of the round. */
  home: string;
  counts: { byStage: { outcome: DecisionOutcome; stage: DecisionStage; firms: number }[]; open: number };
  waiting: (ShownLine & { isOwn: boolean })[];
  finals: ShownLine[];
  /** The outcome that the list is narrowed to. */
  outcome: DecisionOutcome | null;
  isFirst: boolean;
  /** The number after which the next page begins; `null` on the last one. */
  next: number | null;
  rights: { decide: boolean; export: boolean };
};

/** Where the decisions of a round stand. */
export function Decisions({ words, home, counts, waiting, finals, outcome, isFirst, next, rights }: Props) {
  const { translate, locale } = words;
  const firmsIn = (stage: DecisionStage, wanted?: DecisionOutcome) =>
    counts.byStage
      .filter((each) => each.stage === stage && (wanted === undefined || each.outcome === wanted))
      .reduce((sum, { firms }) => sum + firms, 0);
  const numbers = [
    ...decisionOutcomes.map((each) => ({ label: translate(`review.outcomes.${each}`), firms: firmsIn("final", each) })),
    { label: translate("review.decisions.proposed"), firms: firmsIn("proposed") },
    { label: translate("review.decisions.open"), firms: counts.open },
  ];
  const here = `${home}/decisions`;
  const pageOf = (wanted: DecisionOutcome | null, after: number | null) => {
    const query = [...(wanted ? [`outcome=${wanted}`] : []), ...(after === null ? [] : [`after=${after}`])].join("&");
    return query ? `${here}?${query}#decided` : `${here}#decided`;
  };
  const colon = locale === "zh" ? "：" : ": ";
  return (
    <>
      <h1>{translate("review.decisions.title")}</h1>
      <ul className={staff.counts} aria-label={translate("review.decisions.counts")}>
        {numbers.map(({ label, firms }) => (
          <li key={label}>
            <span className={staff.count}>
              <strong>{firms}</strong> {label}
            </span>
          </li>
        ))}
      </ul>
      <div className={`row ${styles.ways} screen`}>
        <a className="button quiet" href={`${here}/publicity`}>
          {translate("review.decisions.publicity")}
        </a>
        {rights.export && firmsIn("final") > 0 && (
          <a className="button quiet" href={`${here}/letters`} download>
            {translate("review.decisions.letters")}
          </a>
        )}
      </div>
      {rights.export && firmsIn("final") > 0 && (
        <p className="soft screen">{translate("review.decisions.lettersHint")}</p>
      )}

      <h2 id="waiting">{translate("review.decisions.waiting")}</h2>
      {waiting.length === 0 && <p className="soft">{translate("review.decisions.waitingNone")}</p>}
      <ul className={styles.waiting}>
        {waiting.map((line) => (
          <li key={line.application} className={staff.card}>
            <p>
              <strong>{line.firm}</strong>
              {colon}
              {translate(`review.outcomes.${line.outcome}`)} <span className="soft">{line.reason}</span>
            </p>
            <p className="soft">
              {translate("review.decisions.since", { person: line.person, at: line.at })}
              {line.isOwn && ` · ${translate("review.decisions.yours")}`}
              {line.isOutdated && ` · ${translate("review.decisions.outdated")}`}
            </p>
            <p>
              <a href={`${home}/firms/${line.application}#decide`}>
                {translate(rights.decide && !line.isOwn ? "review.decisions.review" : "review.decisions.look")}
                <span className="unseen">
                  {colon}
                  {line.firm}
                </span>
              </a>
            </p>
          </li>
        ))}
      </ul>

      <h2 id="decided">{translate("review.decisions.decided")}</h2>
      <nav className={`${styles.filter} screen`} aria-label={translate("review.decisions.filter")}>
        {[null, ...decisionOutcomes].map((each) => (
          <a key={each ?? "all"} href={pageOf(each, null)} aria-current={each === outcome ? "true" : undefined}>
            {each ? translate(`review.outcomes.${each}`) : translate("review.decisions.all")}
          </a>
        ))}
      </nav>
      {finals.length === 0 ? (
        <p className="soft">{translate("review.decisions.decidedNone")}</p>
      ) : (
        <Finals lines={finals} words={words} home={home} isExporter={rights.export} />
      )}
      <div className={`${staff.pages} screen`}>
        {!isFirst && <a href={pageOf(outcome, null)}>{translate("review.decisions.first")}</a>}
        {next !== null && <a href={pageOf(outcome, next)}>{translate("review.decisions.more", { count: 50 })}</a>}
      </div>
    </>
  );
}

type FinalsProps = { lines: ShownLine[]; words: ReviewWords; home: string; isExporter: boolean };

function Finals({ lines, words: { translate }, home, isExporter }: FinalsProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className={staff.scroll} aria-label={translate("review.decisions.decided")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {(["firm", "outcome", "at"] as const).map((column) => (
              <th key={column} scope="col">
                {translate(`review.decisions.${column}`)}
              </th>
            ))}
            {isExporter && <th scope="col">{translate("review.decisions.letter")}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.application}>
              <td className={styles.firm}>
                <a href={`${home}/firms/${line.application}#decide`}>{line.firm}</a>
                {line.code && (
                  <>
                    <br />
                    <span className="soft">{line.code}</span>
                  </>
                )}
              </td>
              <td>
                {translate(`review.outcomes.${line.outcome}`)}
                {line.isOutdated && (
                  <>
                    <br />
                    <strong className={styles.outdated}>{translate("review.decisions.outdated")}</strong>
                  </>
                )}
              </td>
              <td>
                {line.at}
                <br />
                <span className="soft">{line.person}</span>
              </td>
              {isExporter && (
                <td>
                  <a
                    href={`${home}/firms/${line.application}/letter`}
                    download
                    aria-label={translate("review.decisions.letterLabel", { firm: line.firm })}
                  >
                    DOCX
                  </a>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
