import { askedWords, entryLines } from "#app/[locale]/asked-words";
import {
  answersShown,
  type EntrySection,
  type EntryShown,
  figuresShown,
  isGiven,
} from "#app/acts/advising/entries-shown";
import styles from "./client.module.css";
import { EntryWays } from "./entry-ways";
import type { openClient } from "./open-client";

type Opened = Awaited<ReturnType<typeof openClient>>;

type Shown = Pick<Opened, "client" | "locale" | "translate" | "home" | "now">;

/** What the client is asked and what it gave as it stands now, by section: its answers, and its official figures where those are open. */
export function ClientAnswers(shown: Shown) {
  const { client, translate, now } = shown;
  return (
    <>
      <section aria-labelledby="answers">
        <h2 id="answers">{translate("clients.answers")}</h2>
        <Sections {...shown} sections={answersShown(client)} count="clients.answered" />
      </section>
      <section aria-labelledby="facts">
        <h2 id="facts">{translate("clients.facts")}</h2>
        {client.engagement.opens.includes("facts") ? (
          <Sections {...shown} sections={figuresShown(client, now)} count="clients.filled" />
        ) : (
          <p className="soft">{translate("clients.factsClosed")}</p>
        )}
      </section>
    </>
  );
}

type SectionProps = Shown & { sections: readonly EntrySection[]; count: "clients.answered" | "clients.filled" };

const Sections = ({ sections, count, ...shown }: SectionProps) =>
  sections.map(({ id, title, entries }) => (
    <details key={id} className={styles.part}>
      <summary>
        {title[shown.locale]}{" "}
        <span className="soft">
          {shown.translate(count, { given: entries.filter(isGiven).length, total: entries.length })}
        </span>
      </summary>
      <dl className={styles.answers}>
        {entries.map((entry) => (
          <Entry key={entry.asked.key} {...shown} {...entry} />
        ))}
      </dl>
    </details>
  ));

/** What was given under one question or figure, with the ways to check it and to talk about it. */
function Entry({ locale, translate, home, ...entry }: Shown & EntryShown) {
  const { asked, stored } = entry;
  const name = askedWords(asked, locale);
  return (
    <div>
      <dt>{name}</dt>
      {isGiven(entry) ? (
        entryLines(asked, stored?.entry, locale).map((line) => <dd key={line}>{line}</dd>)
      ) : (
        <dd className="soft">{translate("threads.nothing")}</dd>
      )}
      {stored?.note && <dd className="soft">{stored.note}</dd>}
      <dd className={styles.talk}>
        <EntryWays {...{ translate, home, name }} on={asked.key} />
      </dd>
    </div>
  );
}
