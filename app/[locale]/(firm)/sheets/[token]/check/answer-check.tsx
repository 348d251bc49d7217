import { AnswerList } from "#app/_view/answer-list";
import { isCarried } from "#app/acts/sheets/start-next";
import { translator } from "#app/translate";
import { answerLines } from "#app/words/answer-words";
import type { StoredEntry } from "#lib/entry/entry";
import type { Journey } from "#lib/instrument/journey";
import type { Locale } from "#lib/text/text";

type Props = {
  way: Journey;
  stored: ReadonlyMap<string, StoredEntry>;
  locale: Locale;
  linkTo: (section: string, question: string) => string;
};

/** The answers as they would be submitted, those to be given still, and those that are set aside. */
export function AnswerCheck({ way, stored, locale, linkTo }: Props) {
  const translate = translator(locale);
  return way.legs.map(({ section, stops }) => (
    <AnswerList
      key={section.id}
      title={section.title[locale]}
      words={{ change: translate("check.change") }}
      rows={stops
        .filter(({ shown, question }) => shown === "yes" || stored.has(question.id))
        .map(({ question, shown, answered }) => {
          const { id, text } = question;
          const answer = stored.get(id);
          return {
            id,
            question: text[locale],
            answer: answerLines(question, answer?.entry, locale),
            state: shown !== "yes" ? "aside" : answered ? "given" : "missing",
            asideWords:
              shown !== "yes" ? translate("check.hiddenKept") : isCarried(answer) ? translate("check.carried") : null,
            note: answer?.note ? translate("check.note", { note: answer.note }) : null,
            href: linkTo(section.id, id),
            changeLabel: translate("check.changeLabel", { question: text[locale] }),
          };
        })}
    />
  ));
}
