import type { Field, SectionWords } from "./field";

type Props = { fields: Field[]; problems: Record<string, string>; words: SectionWords; next: string };

/** What is wrong on the page, at its top, each with a link to its question. */
export function ProblemList({ fields, problems, words, next }: Props) {
  const named = fields.filter(({ id }) => problems[id]);
  return (
    <div id="problems" className="notice problem" role="alert" tabIndex={-1}>
      <p>
        <strong>{words.errorTitles[named.length === 1 ? 0 : 1].replace("{count}", String(named.length))}</strong>
      </p>
      <ul>
        {named.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>
              {text} {problems[id]}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={next}>{words.continueAnyway}</a>
      </p>
    </div>
  );
}
