import type { Question } from "#lib/instrument/question";
import type { Locale } from "#lib/text/text";

type Props = { questions: readonly Question[]; locale: Locale; hrefOf: (question: string) => string };

/** A way to each of some questions. */
export function QuestionLinks({ questions, locale, hrefOf }: Props) {
  if (questions.length === 0) return null;
  return (
    <ul>
      {questions.map(({ id, text }) => (
        <li key={id}>
          <a href={hrefOf(id)}>{text[locale]}</a>
        </li>
      ))}
    </ul>
  );
}
