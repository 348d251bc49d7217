"use client";

import type { ReactNode } from "react";
import { EntryForm } from "../entry/entry-form";
import { countedWords } from "./counted-words";
import { baseName } from "./field";
import { NewsOfPage } from "./news";
import styles from "./news.module.css";
import { messagesOf } from "./problems";
import { StatusLine } from "./status-line";
import { type Section, useSection } from "./use-section";

type Props = Section & {
  action: string;
  /** The page that checks all answers led here. */
  returning: boolean;
  previous: { href: string; words: string } | undefined;
  /** What is to be put right, where the form came back with it. */
  listedAtFirst: ReactNode;
  /** Its cards. */
  children: ReactNode;
};

/** The questions of one section; where scripts run, the next section is fetched ahead. */
export function SectionForm({ action, returning, previous, listedAtFirst, children, ...section }: Props) {
  const { next, fields, words } = section;
  const { page, bases, hidden, lookedAt, element, status, live, take, leave, proceed } = useSection(section);
  const { problems, progress, told, listed, List, growths } = page;
  const carried = fields.flatMap(({ id, isCarried }) => (isCarried && !lookedAt.has(id) ? [id] : []));
  return (
    <EntryForm
      ref={element}
      action={action}
      submit={words.submit}
      beside={previous && <a href={previous.href}>{previous.words}</a>}
      onChange={take}
      onBlur={({ currentTarget: form }) => leave(form)}
      onSubmit={proceed}
      status={<StatusLine {...{ status, problems, progress, live, words }} />}
    >
      {returning && <input type="hidden" name="from" value="check" />}
      {List && listed.length > 0 ? <List {...{ fields, listed, words, next }} open={problems} /> : listedAtFirst}
      {fields.map(({ id, revision }) => (
        <input key={id} type="hidden" name={baseName(id)} value={bases[id] ?? revision} />
      ))}
      <NewsOfPage news={{ told, carried, growths, current: messagesOf(problems), mended: words.mended }}>
        {children}
      </NewsOfPage>
      {carried.length > 0 && (
        <p className="row screen">
          {countedWords(words.carriedHere, carried.length)}
          <button type="submit" name="confirm" value={carried.join(",")} className="button quiet">
            {countedWords(words.allUnchanged, carried.length)}
          </button>
        </p>
      )}
      <p className={styles.hides} role="status" hidden={hidden === 0}>
        {hidden > 0 && words.hides.replace("{count}", String(hidden))}
      </p>
    </EntryForm>
  );
}
