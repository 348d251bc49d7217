import { usualYear } from "#app/[locale]/(firm)/start/wish";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { translator } from "#app/translate";
import { deadlineWords, sentWords } from "#app/words/application-words";
import type { StoredEntry } from "#lib/entry/entry";
import { questionsById } from "#lib/instrument/answers";
import type { Stop } from "#lib/instrument/journey";
import type { Locale } from "#lib/text/text";
import { pageOfQuestion } from "#questionnaires";
import { grownBy } from "./grown";

type Props = {
  opened: Pick<OpenFacts, "sheet" | "edition" | "inRound" | "now">;
  stored: ReadonlyMap<string, StoredEntry>;
  stops: readonly Stop[];
  isCarriedOver: boolean;
  /** The edition of the sheet that this one started from, and how many answers came along. */
  beginning: { edition: string; carried: number } | null;
  /** Whether what was submitted last has a result. */
  hasResult: boolean;
  locale: Locale;
  home: string;
};

/** Where a sheet's answers come from, where its application is, and which choices between two windows are open. */
export function TaskNotices({ opened, stored, stops, isCarriedOver, beginning, hasResult, locale, home }: Props) {
  const { sheet, edition, inRound, now } = opened;
  const translate = translator(locale);
  const questions = questionsById(edition);
  const conflicts = [...stored].flatMap(([question, { waiting }]) =>
    waiting.map(({ revision }) => ({ revision, question })),
  );
  const isDraft = sheet.state === "draft";
  const sentence = inRound && sentWords(inRound, locale);
  const deadline = inRound && isDraft ? deadlineWords(inRound, locale, now) : null;
  return (
    <>
      {isDraft && beginning && beginning.edition !== edition.id ? (
        <p className="notice">
          {translate("start.copiedAcross", { from: beginning.edition, to: edition.id, count: beginning.carried })}
        </p>
      ) : (
        isDraft && isCarriedOver && <p className="notice">{translate("start.copied")}</p>
      )}
      {isDraft && sheet.year >= now.getFullYear() && (
        <p className="notice">
          {translate("tasks.yearOpen", { year: String(sheet.year), last: String(usualYear(now)) })}
        </p>
      )}
      {isDraft && sheet.revision > 0 && (
        <p className="notice">
          {translate("tasks.reopened", { revision: sheet.revision })}{" "}
          {hasResult && (
            <a href={`${home}/result/${sheet.revision}`}>
              {translate("tasks.reopenedLink", { revision: sheet.revision })}
            </a>
          )}
        </p>
      )}
      {isDraft &&
        [...grownBy(stops, stored)].map(([question, count]) => (
          <p key={question} className="notice">
            {translate("goal.tasks.grown", { question: questions.get(question)?.text[locale] ?? "", count })}
          </p>
        ))}
      {sentence && (
        <p className="notice">
          {sentence} <a href={`${home}/application#receipt`}>{translate("application.receipt.link")}</a>
        </p>
      )}
      {deadline?.warning && <p className="notice problem">{deadline.warning}</p>}
      {conflicts.length > 0 && (
        <div className="notice problem">
          <p>{translate("tasks.conflicts", { count: conflicts.length })}</p>
          <ul>
            {conflicts.map(({ revision, question }) => (
              <li key={`${question} ${revision}`}>
                <a href={`${home}/sections/${pageOfQuestion(edition, question)}#${question}`}>
                  {questions.get(question)?.text[locale]}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
