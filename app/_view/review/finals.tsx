import type { DecisionOutcome } from "#lib/programme/application";
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

type FinalsProps = { lines: ShownLine[]; words: ReviewWords; home: string; isExporter: boolean };

/** Decisions in force, with their letters. */
export function Finals({ lines, words: { translate }, home, isExporter }: FinalsProps) {
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
