"use client";

import { EntryForm } from "../entry/entry-form";
import { withNews } from "./live-words";
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
};

/** The questions of one section; where scripts run, the next section is fetched ahead. */
export function SectionForm({ action, returning, ...section }: Props) {
  const { next, fields, words } = section;
  const { page, bases, hidden, element, status, live, take, leave, proceed } = useSection(section);
  const { problems, progress, told, listed } = page;
  const current = messagesOf(problems);
  return (
    <EntryForm
      ref={element}
      action={action}
      submit={words.submit}
      onChange={take}
      onBlur={({ currentTarget: form }) => leave(form)}
      onSubmit={proceed}
      status={<StatusLine {...{ status, problems, progress, live, words }} />}
    >
      {returning && <input type="hidden" name="from" value="check" />}
      {listed.length > 0 && <ProblemList fields={fields} listed={listed} open={problems} words={words} next={next} />}
      {fields.map((field, place) => {
        const now = { told, current, revision: bases[field.id] };
        return <QuestionField key={field.id} place={place + 1} field={withNews(field, now)} words={words} />;
      })}
      <p className={styles.hides} role="status" hidden={hidden === 0}>
        {hidden > 0 && words.hides.replace("{count}", String(hidden))}
      </p>
    </EntryForm>
  );
}
