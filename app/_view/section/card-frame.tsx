import type { ReactNode } from "react";
import { EntryChoice } from "../entry/entry-choice";
import { baseName, type Field, type SectionWords } from "./field";
import styles from "./section.module.css";

type FrameProps = { id: string; place: number; text: string; onlyIf?: string | undefined; children: ReactNode };

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

/** What is wrong with the entry of a question, the choice between two entries, and the revision that the page shows. */
export function Answered({ field, words, name }: { field: Field; words: SectionWords; name?: string }) {
  return (
    <>
      <p
        id={`${field.id}-problem`}
        className={styles.problem}
        data-mended={field.isMended || undefined}
        aria-live="polite"
      >
        {field.problem && <span>{name ? `${name}: ${field.problem}` : field.problem}</span>}
        {field.isMended && <span>{words.mended}</span>}
      </p>
      {field.conflict && (
        <EntryChoice
          subject={field.id}
          split={field.conflict}
          title={name ? `${name}: ${words.conflictTitle}` : words.conflictTitle}
          words={words}
        />
      )}
      <input type="hidden" name={baseName(field.id)} value={field.revision} />
    </>
  );
}
