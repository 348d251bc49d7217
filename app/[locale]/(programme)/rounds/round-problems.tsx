import type { RoundField } from "#app/acts/programme/set-up-round";
import { translator } from "#app/translate";
import { badRowReason } from "#app/words/bad-row";
import type { ExtraProblem } from "#lib/programme/extra-table";
import { exampleClosing } from "#lib/text/day";
import type { Locale } from "#lib/text/text";

type Props = {
  locale: Locale;
  fields: readonly RoundField[];
  /** The first day as it was typed. */
  opensOn: string;
  extraProblems: readonly ExtraProblem[];
};

/** What stands in the way of a round as it was typed: fields, and rows of the table of questions. */
export function RoundProblems({ locale, fields, opensOn, extraProblems }: Props) {
  const count = fields.length + extraProblems.length;
  if (count === 0) return null;
  const translate = translator(locale);
  const reasonOf = ({ line, reason, value }: ExtraProblem): string =>
    translate(`rounds.form.extraReasons.${reason}`, {
      value: reason === "file" ? badRowReason(locale, { line, reason: value }) : value,
    });
  return (
    <div className="notice problem" role="alert">
      <p>
        <strong>{translate("common.problems", { count })}</strong>
      </p>
      <ul>
        {fields.map((field) => (
          <li key={field}>
            <a href={`#${field}`}>{translate(`rounds.form.problems.${field}`, { day: exampleClosing(opensOn) })}</a>
          </li>
        ))}
        {extraProblems.map((problem) => (
          <li key={`${problem.line} ${problem.reason} ${problem.value}`}>
            <a href="#extra">
              {problem.line > 0
                ? translate("rounds.form.extraProblem", { line: problem.line, reason: reasonOf(problem) })
                : reasonOf(problem)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
