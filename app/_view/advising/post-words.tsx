import type { Translate } from "#app/translate";
import { longestPost } from "#lib/advising/thread";
import type { CountWords } from "../entry/count-line";
import { CountedText } from "../entry/counted-text";

/** A form that came back: which act it asked for, what was typed by the names of its fields, and what is wrong. */
export type Before = {
  act: string;
  typed: Readonly<Record<string, readonly string[]>>;
  problem: string | null;
} | null;

const problems = ["empty", "long", "visibility", "due", "private", "often", "too-many", "ended"] as const;

export function Problem({ translate, before, id }: { translate: Translate; before: Before; id: string }) {
  if (!before?.problem) return null;
  const problem = problems.find((each) => each === before.problem) ?? "unreadable";
  return (
    <p className="error" role="alert" id={`${id}-problem`}>
      {translate(`threads.problems.${problem}`)}
    </p>
  );
}

type Props = {
  translate: Translate;
  length: CountWords;
  id: string;
  label: string;
  before: Before;
  isLabelled?: boolean;
};

/** The field for what is said; where its name stands above it already, it is told to whoever does not see it alone. */
export function PostWords({ translate, length, id, label, before, isLabelled = false }: Props) {
  return (
    <div>
      <label htmlFor={id} className={isLabelled ? "unseen" : undefined}>
        <strong>{label}</strong>
      </label>
      <p className="soft" id={`${id}-hint`}>
        {translate("threads.textHint")}
      </p>
      <Problem {...{ translate, before, id }} />
      <CountedText
        id={id}
        name="text"
        rows={4}
        text={before?.typed.text?.[0] ?? ""}
        most={longestPost}
        words={length}
        aria-describedby={before?.problem ? `${id}-problem ${id}-hint` : `${id}-hint`}
        aria-invalid={before?.problem ? true : undefined}
      />
    </div>
  );
}
