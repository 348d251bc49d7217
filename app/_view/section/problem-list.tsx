import type { CheckedFigure, Field, SectionWords } from "./field";
import type { Finding } from "./findings";
import { countedWords } from "./live-words";
import styles from "./section.module.css";

/** A finding as it is listed: with the figures that it is about, the smaller one first. */
export type Listed = Finding & { figures: CheckedFigure[] };

type Props = { fields: Field[]; listed: Listed[]; open: Finding[]; words: SectionWords; next: string };

/**
 * What was wrong on the page when it was last submitted, at its top, each with a link to its question. It stays in
 * place until the next time, with what has been put right struck through, so that nothing moves under a finger.
 */
export function ProblemList({ fields, listed, open, words, next }: Props) {
  const isOpen = ({ kind, id }: Finding) => open.some((finding) => finding.kind === kind && finding.id === id);
  return (
    <div id="problems" className="notice problem" role="alert" tabIndex={-1}>
      <p>
        <strong>{countedWords(words.errorTitles, listed.length)}</strong>
      </p>
      <ul>
        {listed.map((finding) => (
          <li key={`${finding.kind} ${finding.id}`} className={isOpen(finding) ? undefined : styles.mended}>
            {finding.kind === "contradiction" ? (
              <>
                {finding.message}
                <ul>
                  {finding.figures.map(({ question, href, text, words: figure }) => (
                    <li key={question}>
                      <a href={href ?? `#${question}`}>
                        {text} {figure}
                      </a>
                    </li>
                  ))}
                </ul>
              </>
            ) : (
              <a href={`#${finding.id}`}>
                {fields.find(({ id }) => id === finding.id)?.text} {finding.message}
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
