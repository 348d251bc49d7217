import { entryWords, factName } from "#app/[locale]/(firm)/sheets/[token]/official/words";
import { factsById } from "#app/acts/programme/rules";
import { askingOn } from "#app/acts/sheets/asking";
import { answersAmong, factsAmong } from "#app/acts/sheets/entries";
import { answerLines } from "#app/words/answer-words";
import { keyOfFact } from "#lib/entry/key";
import { partsOf } from "#lib/rules/keys";
import { editionOf, layoutOf } from "#questionnaires";
import styles from "./client.module.css";
import type { openClient } from "./open-client";
import { TalkLink } from "./talk-link";

type Opened = Awaited<ReturnType<typeof openClient>>;

type Shown = Pick<Opened, "client" | "locale" | "translate" | "home">;

/** What the client answered as it stands now, by section, and its official figures where those are open. */
export const ClientAnswers = ({ client, locale, translate, home }: Shown) => (
  <>
    <Answers {...{ client, locale, translate, home }} />
    <Facts {...{ client, locale, translate, home }} />
  </>
);

function Answers({ client: { sheet, entries }, locale, translate, home }: Shown) {
  const edition = editionOf(sheet);
  const { keyOfQuestion } = askingOn({ edition, year: sheet.year });
  const { stored } = answersAmong({ edition, sheet }, entries);
  const isGiven = (id: string) => {
    const entry = stored.get(id)?.entry;
    return entry !== undefined && !("cleared" in entry);
  };
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{translate("clients.answers")}</h2>
      {layoutOf(edition).pages.map(({ id, title, questions }) => {
        const given = questions.filter((question) => isGiven(question.id));
        if (given.length === 0) return null;
        return (
          <details key={id} className={styles.part}>
            <summary>
              {title[locale]} <span className="soft">{translate("clients.answered", { given: given.length })}</span>
            </summary>
            <dl className={styles.answers}>
              {given.map((question) => (
                <div key={question.id}>
                  <dt>{question.text[locale]}</dt>
                  {answerLines(question, stored.get(question.id)?.entry, locale).map((line) => (
                    <dd key={line}>{line}</dd>
                  ))}
                  {stored.get(question.id)?.note && <dd className="soft">{stored.get(question.id)?.note}</dd>}
                  <dd className={styles.talk}>
                    <TalkLink {...{ translate, home }} on={keyOfQuestion(question.id)} name={question.text[locale]} />
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        );
      })}
    </section>
  );
}

function Facts({ client: { engagement, entries }, locale, translate, home }: Shown) {
  const facts = [...factsAmong(entries)].flatMap(([key, { entry }]) => {
    const fact = factsById.get(partsOf(key).fact);
    return fact && !("cleared" in entry)
      ? [{ key, name: factName(key, locale), words: entryWords(fact, entry, locale) }]
      : [];
  });
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{translate("clients.facts")}</h2>
      {engagement.opens.includes("facts") ? (
        <dl className={styles.answers}>
          {facts.map(({ key, name, words }) => (
            <div key={key}>
              <dt>{name}</dt>
              <dd>{words}</dd>
              <dd className={styles.talk}>
                <TalkLink {...{ translate, home, name }} on={keyOfFact(key)} />
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="soft">{translate("clients.factsClosed")}</p>
      )}
    </section>
  );
}
