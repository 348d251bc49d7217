import { countedWords } from "./counted-words";
import type { Field, SectionWords } from "./field";
import styles from "./news.module.css";
import type { Problem } from "./problems";

type Props = { fields: Field[]; listed: Problem[]; open: Problem[]; words: SectionWords; next: string };

/**
 * What was wrong on the page when it was last submitted, at its top, each with a link to its question. It stays in
 * place until the next time, with what has been put right struck through, so that nothing moves under a finger.
 */
export function ProblemList({ fields, listed, open, words, next }: Props) {
  const isOpen = ({ kind, id }: Problem) => open.some((problem) => problem.kind === kind && problem.id === id);
  return (
    <div id="problems" className="notice problem" role="alert" tabIndex={-1}>
      <p>
        <strong>{countedWords(words.errorTitles, listed.length)}</strong>
      </p>
      <ul>
        {listed.map((problem) => (
          <li key={`${problem.kind} ${problem.id}`} className={isOpen(problem) ? undefined : styles.mended}>
            {problem.kind === "contradiction" ? (
              <>
                {problem.message}
                <ul>
                  {problem.numbers.map(({ question, href, text, words: number }) => (
                    <li key={question}>
                      <a href={href ?? `#${question}`}>
                        {text} {number}
                      </a>
                    </li>
                  ))}
                </ul>
              </>
            ) : (
              <a href={`#${problem.id}`}>
                {fields.find(({ id }) => id === problem.id)?.text} {problem.message}
              </a>
            )}
          </li>
        ))}
      </ul>
      <p>
        <a href={next}>{words.continueAnyway}</a>
      </p>
    </div>
  );
}
