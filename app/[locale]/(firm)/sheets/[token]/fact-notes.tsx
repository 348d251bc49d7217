import { type OpenFacts, sharedFactsAskedOn } from "#app/acts/sheets/open-facts";
import { translator } from "#app/translate";
import { codeDifference, codeKey } from "#app/words/fact-differences";
import { type FactNote, factNotes } from "#app/words/fact-notes";
import type { Answers } from "#lib/instrument/answers";
import type { Locale } from "#lib/text/text";
import { askedFactHref } from "./official/fact-href";

type Props = {
  opened: OpenFacts;
  answers: Answers;
  locale: Locale;
  home: string;
  /** Where a question is answered. */
  hrefOf: (question: string) => string;
};

/** Facts that are rare, and those that do not go together with the questionnaire: to be looked at, not in the way. */
export function FactNotes({ opened, answers, locale, home, hrefOf }: Props) {
  const translate = translator(locale);
  const { edition, sheet, values, inRound } = opened;
  const code = codeDifference(inRound?.application.uscc ?? null, values.get(codeKey), locale);
  // What is one number on both sheets is held against the others of each: said there, it is said.
  const shared = sharedFactsAskedOn(opened);
  const asShared = new Set([...shared.values()].map((asked) => asked.question?.id));
  const notes: FactNote[] = [
    ...(code === null ? [] : [{ key: codeKey, words: code }]),
    ...factNotes({ edition, depth: sheet.depth, year: sheet.year, answers }, values, {
      ...{ day: opened.now, locale },
      isClashSaid: ({ isImpossible }) => isImpossible,
      isAcrossSaid: ({ key, question }) => shared.has(key) || asShared.has(question.id),
    }),
  ];
  if (notes.length === 0) return null;
  return (
    <div id="figure-notes" className="notice">
      <p>
        <strong>{translate("official.notes", { count: notes.length })}</strong>
      </p>
      <ul>
        {notes.map(({ key, words, question }) => {
          const href = askedFactHref(opened, home, key);
          return (
            <li key={words}>
              {href === null ? words : <a href={href}>{words}</a>}
              {question && (
                <>
                  {" · "}
                  <a href={hrefOf(question)}>{translate("official.across.link")}</a>
                </>
              )}
            </li>
          );
        })}
      </ul>
      <p className="soft">{translate(inRound ? "official.notesHint" : "official.notesHintAlone")}</p>
    </div>
  );
}
