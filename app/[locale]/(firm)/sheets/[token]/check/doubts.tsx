import type { ReactNode } from "react";
import { wordsOf } from "#app/_view/charts/words";
import { flagsShown } from "#lib/charts/flags";
import { questionIndex } from "#lib/charts/questions";
import { diagnose } from "#lib/diagnosis/diagnose";
import type { Answers } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import type { Depth } from "#lib/instrument/question";
import type { Locale } from "#lib/text/text";
import { QuestionLinks } from "./question-links";

type Flag = ReturnType<typeof flagsShown>[number];

type Props = {
  edition: Edition;
  depth: Depth;
  answers: Answers;
  locale: Locale;
  hrefOf: (question: string) => string;
};

/**
 * What is to be looked at before submitting and stands in nobody's way: answers that contradict each other, open ones
 * without which that cannot be told, and answers that are unlikely beside each other. What the form refuses is told
 * among the obstacles.
 */
export function Doubts({ edition, depth, answers, locale, hrefOf }: Props) {
  const diagnosis = diagnose(edition, { edition: edition.id, depth, answers });
  const index = questionIndex(edition);
  const refused = new Set(edition.contradictions.map(({ id }) => id));
  const flags = flagsShown(edition, diagnosis).filter(({ id }) => !refused.has(id));
  const unchecked = (diagnosis.unchecked ?? []).flatMap((id) => index.get(id) ?? []);
  const flagsOf = (wanted: Flag["kind"]) => flags.filter(({ kind }) => kind === wanted);
  const links = { locale, hrefOf };
  return (
    <>
      <Doubt id="contradictory" count={flagsOf("contradiction").length} locale={locale}>
        <FlagList flags={flagsOf("contradiction")} {...links} />
      </Doubt>
      <Doubt id="unchecked" count={unchecked.length} locale={locale}>
        <QuestionLinks questions={unchecked} {...links} />
      </Doubt>
      <Doubt id="odd" count={flagsOf("oddity").length} locale={locale}>
        <FlagList flags={flagsOf("oddity")} {...links} />
      </Doubt>
    </>
  );
}

type DoubtProps = {
  id: "contradictory" | "unchecked" | "odd";
  count: number;
  locale: Locale;
  children: ReactNode;
};

/** One kind of doubt: how many there are, which, and what comes of leaving them. */
function Doubt({ id, count, locale, children }: DoubtProps) {
  const { translate } = wordsOf(locale);
  if (count === 0) return null;
  return (
    <div className="notice" id={id}>
      <p>
        <strong>{translate(`check.${id}`, { count })}</strong>
      </p>
      {children}
      <p>{translate(`check.${id}Hint`, { count })}</p>
    </div>
  );
}

type FlagProps = Pick<Props, "locale" | "hrefOf"> & { flags: readonly Flag[] };

/** What does not sit well together, each with what to look at and a way to its questions. */
function FlagList({ flags, locale, hrefOf }: FlagProps) {
  const { of } = wordsOf(locale);
  return (
    <ul>
      {flags.map(({ id, text, questions }) => (
        <li key={id}>
          {of(text)}
          <QuestionLinks {...{ questions, locale, hrefOf }} />
        </li>
      ))}
    </ul>
  );
}
