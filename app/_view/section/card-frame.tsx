import type { ReactNode } from "react";
import { EntryChoice } from "../entry/entry-choice";
import type { CardWords, ShownField } from "./card";
import { Told } from "./news";
import styles from "./section.module.css";

type FrameProps = { id: string; place: string; text: string; onlyIf?: string | undefined; children: ReactNode };

/** The frame of a card: its number, its question, and what it shows. */
export const CardFrame = ({ id, place, text, onlyIf, children }: FrameProps) => (
  <fieldset id={id} className={styles.question} data-only-if={onlyIf} aria-describedby={helpId(id)}>
    <legend>
      {place}. {text}
    </legend>
    {children}
  </fieldset>
);

const helpId = (id: string): string => `${id}-help`;

export const CardHelp = ({ id, children }: { id: string; children: ReactNode }) => (
  <p id={helpId(id)} className={styles.help}>
    {children}
  </p>
);

/** What is wrong with the entry of a question, and the choice between two entries. */
export const Answered = ({ field, words, name }: { field: ShownField; words: CardWords; name?: string }) => (
  <>
    <Told id={field.id} name={name} />
    {field.conflict && (
      <EntryChoice
        subject={field.id}
        split={field.conflict}
        title={name ? `${name}: ${words.conflictTitle}` : words.conflictTitle}
        words={words}
      />
    )}
  </>
);
