"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import type { MouseEvent } from "react";
import { useForm } from "react-hook-form";
import { WrittenText } from "#lib/advising/written";
import type { EditorWords } from "./editor-words";
import styles from "./writing.module.css";

type Props = {
  part: string;
  /** What is there to begin with, and what is said of it while nobody edits it. */
  text: string;
  state: string;
  /** Whether it is nobody's words yet. */
  isProposal: boolean;
  label: string;
  problem: string | null;
  words: EditorWords;
};

/** The field of a part's text with its button. It is a plain form's; where scripts run, what is wrong is told before it is sent. */
export function TextEditor({ part, text, state, isProposal, label, problem, words }: Props) {
  const { register, trigger, formState } = useForm<{ text: string }>({
    defaultValues: { text },
    resolver: zodResolver(WrittenText),
    mode: "onChange",
  });
  const found = formState.errors.text?.message ?? problem;
  const told = found ? (words.problems[found] ?? words.problems.unreadable) : null;
  const id = `text-${part}`;
  const check = (event: MouseEvent<HTMLButtonElement>) => {
    const button = event.currentTarget;
    event.preventDefault();
    trigger(undefined, { shouldFocus: true }).then((isSound) => {
      if (isSound) button.form?.requestSubmit(button);
    });
  };
  return (
    <>
      <p className={styles.state} id={`${id}-state`}>
        <span className={formState.isDirty ? styles.dirty : isProposal ? styles.proposal : undefined} role="status">
          {formState.isDirty ? words.edited : state}
        </span>
      </p>
      {told && (
        <p className="error" role="alert" id={`${id}-problem`}>
          {told}
        </p>
      )}
      <textarea
        id={id}
        rows={Math.min(14, Math.max(4, Math.ceil(text.length / 45)))}
        {...register("text")}
        defaultValue={text}
        aria-label={label}
        aria-describedby={told ? `${id}-problem ${id}-state` : `${id}-state`}
        aria-invalid={told ? true : undefined}
      />
      <p className="row">
        <button type="submit" className="button" onClick={check} aria-label={words.saveLabel}>
          {words.save}
        </button>
        <span className="soft">{words.textHint}</span>
      </p>
    </>
  );
}
