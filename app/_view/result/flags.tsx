import { flagsShown } from "#lib/charts/flags";
import { QuestionLink } from "./question-link";
import { Section } from "./section";
import type { Told } from "./told";

/** Odd answers, kindly put. */
export function Flags({ told }: { told: Told }) {
  const { translate, of, reader } = told.words;
  const flags = flagsShown(told.edition, told.diagnosis);
  if (flags.length === 0) return null;
  return (
    <Section
      locale={told.words.locale}
      id="flags"
      eyebrow={translate("result.flags.eyebrow")}
      title={translate("result.flags.title")}
    >
      <p>{translate("result.flags.lead")}</p>
      <ul>
        {flags.map((flag) => (
          <li key={flag.id}>
            {of(reader === "firm" ? flag.text : flag.title)}
            {flag.questions.length > 0 ? (
              <ul className="soft">
                {flag.questions.map((question) => (
                  <li key={question.id}>
                    <QuestionLink told={told} question={question} />
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
