"use client";

import { EntryForm } from "../entry/entry-form";
import { countedWords, withNews } from "./live-words";
import { ProblemList } from "./problem-list";
import { messagesOf } from "./problems";
import { QuestionField } from "./question-field";
import styles from "./section.module.css";
import { StatusLine } from "./status-line";
import { type Section, useSection } from "./use-section";

type Props = Section & {
  action: string;
  /** The page that checks all answers led here. */
  returning: boolean;
  previous: { href: string; words: string } | undefined;
};

/** The questions of one section; where scripts run, the next section is fetched ahead. */
export function SectionForm({ action, returning, previous, ...section }: Props) {
  const { next, fields, cards, words } = section;
  const { page, bases, hidden, lookedAt, element, status, live, take, leave, proceed } = useSection(section);
  const { problems, progress, told, listed, growths } = page;
  const current = messagesOf(problems);
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
      {listed.length > 0 && <ProblemList fields={fields} listed={listed} open={problems} words={words} next={next} />}
      {cards.map((card, place) => {
        const here = fields.filter(({ id }) => card.fields.includes(id));
        const shown = here.map((field) =>
          withNews(field, { told, current, revision: bases[field.id], isLookedAt: lookedAt.has(field.id) }),
        );
        const [first] = card.fields;
        return (
          <QuestionField
            key={first}
            place={place + 1}
            fields={shown}
            growth={growths[first ?? ""]}
            {...{ card, words }}
          />
        );
      })}
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
