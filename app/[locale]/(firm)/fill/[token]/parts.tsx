import { wordsOf } from "#app/_view/charts/words";
import { entryWords, factName } from "#app/[locale]/(firm)/sheets/[token]/official/words";
import type { OpenAsking } from "#app/accounts/opened-asking";
import type { OpenAsked } from "#app/acts/sheets/asking-open";
import { translator } from "#app/translate";
import { answerWords } from "#app/words/answer-words";
import { keyOfFact, keyOfQuestion } from "#lib/entry/key";
import { linesOf } from "#lib/programme/asked-lines";
import type { Locale } from "#lib/text/text";
import { emptyNames } from "./asked-fields";
import { askerOf, dayWords } from "./asking-words";

type Props = { asking: OpenAsking; locale: Locale };

/** Who asks for what, until when, and who sees it. */
export function Lead({ asking: { link, sheet }, locale }: Props) {
  const translate = translator(locale);
  const asker = askerOf(link, locale);
  const firm = sheet.firmName ? translate("fill.firm", { firm: sheet.firmName }) : "";
  const lead = { asker, firm, year: String(sheet.year), day: dayWords(link.expiresAt, locale) };
  return (
    <>
      <p className="lead">
        {wordsOf(locale).sentences([translate("fill.leadFor", { name: link.name }), translate("fill.lead", lead)])}
      </p>
      <p className="soft">{translate("fill.rules", { name: link.name, asker })}</p>
    </>
  );
}

type OutcomeProps = Props & { open: OpenAsked; isDone: boolean; problem: string | undefined };

/** That all is handed over, with what is still empty; or why it was not. */
export function Outcome({ asking, open, isDone, problem, locale }: OutcomeProps) {
  const { link } = asking;
  const translate = translator(locale);
  if (problem !== undefined)
    return (
      <p className="notice problem" role="alert">
        {translate(problem === "stale" ? "fill.stale" : "fill.problem")}
      </p>
    );
  if (!isDone) return null;
  const empty = emptyNames(asking, open, locale);
  return (
    <div className="notice" role="status">
      <p>{translate("fill.saved", { day: dayWords(link.expiresAt, locale) })}</p>
      {empty.length === 0 ? (
        <p>{translate("fill.all", { count: linesOf(link).length })}</p>
      ) : (
        <>
          <p>{translate("fill.open", { count: empty.length })}</p>
          <ul>
            {empty.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** What can no longer be given since the sheet was submitted, and whom to ask. */
export function Closed({ asking: { link }, open, locale }: Props & { open: OpenAsked }) {
  const translate = translator(locale);
  const { facts, questions, entries, mayMend, mayAnswer } = open;
  const lines = [
    ...(mayMend ? [] : facts).flatMap(({ fact, keys }) =>
      keys.map((key) => ({
        name: factName(key, locale),
        words: entryWords(fact, entries.get(keyOfFact(key))?.entry, locale),
      })),
    ),
    ...(mayAnswer ? [] : questions).map((question) => ({
      name: question.text[locale],
      words: answerWords(question, entries.get(keyOfQuestion(question.id))?.entry, locale),
    })),
  ];
  if (lines.length === 0) return null;
  const asker = askerOf(link, locale);
  const isAll = !mayMend && !mayAnswer;
  return (
    <section>
      <h2>{translate("fill.closedTitle")}</h2>
      <p className="notice">{translate(isAll ? "fill.allClosed" : "fill.closed", { asker })}</p>
      <dl>
        {lines.map(({ name, words }) => (
          <div key={name}>
            <dt className="soft">{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
