import { flagsShown } from "#lib/charts/flags";
import { isContradiction } from "#lib/charts/sureness";
import { QuestionLink } from "./question-link";
import type { ResultView } from "./result-view";
import { Part } from "./room";

/** Odd answers, kindly put. */
export function Flags({ result }: { result: ResultView }) {
  const { translate, of, reader } = result.words;
  // In the second arithmetic contradictions stand under the verdict that they keep from being clear.
  const flags = flagsShown(result.edition, result.diagnosis).filter(
    (flag) => !result.diagnosis.certainty || !isContradiction(flag),
  );
  if (flags.length === 0) return null;
  return (
    <Part result={result} id="flags" title={translate("result.flags.title")}>
      <p>{translate("result.flags.lead")}</p>
      <ul>
        {flags.map((flag) => (
          <li key={flag.id}>
            {of(reader === "firm" ? flag.text : flag.title)}
            {flag.questions.length > 0 ? (
              <ul className="soft">
                {flag.questions.map((question) => (
                  <li key={question.id}>
                    <QuestionLink result={result} question={question} />
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </Part>
  );
}
