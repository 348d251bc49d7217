"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import type { MouseEvent } from "react";
import { useForm } from "react-hook-form";
import { longestWriting, WrittenText } from "#lib/advising/written";
import { lengthOf } from "#lib/text/length";
import { CountLine } from "../entry/count-line";
import { countId } from "../entry/text-control";
import { EditorState, problemWords } from "./editor-state";
import type { EditorWords } from "./editor-words";
import { useUnsaved } from "./unsaved";

type Props = {
  part: string;
  /** What is there to begin with, and what is said of it while nobody edits it. */
  text: string;
  state: string;
  /** Whether it is nobody's words yet. */
  isProposal: boolean;
  /** Whether it came back with its form, and nobody took it in yet. */
  isBack: boolean;
  label: string;
  problem: string | null;
  words: EditorWords;
};

/** The field of a part's text with its button. It is a plain form's; where scripts run, what is wrong is told before it is sent. */
export function TextEditor({ part, text, state, isProposal, isBack, label, problem, words }: Props) {
  const editor = useForm<{ text: string }>({
    defaultValues: { text },
    resolver: zodResolver(WrittenText),
    mode: "onChange",
  });
  const { register, trigger, formState } = editor;
  const unsaved = useUnsaved(editor, isBack);
  const told = problemWords(formState.errors.text?.message ?? problem, unsaved.heldUp, words);
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
      <EditorState {...{ unsaved, state, isProposal, words }} id={`${id}-state`} />
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
        aria-describedby={[told && `${id}-problem`, `${id}-state`, countId(id)].filter(Boolean).join(" ")}
        aria-invalid={told ? true : undefined}
      />
      <CountLine name="text" of={id} made={lengthOf(text)} most={longestWriting} words={words.length} />
      <p className="row">
        <button type="submit" className="button" onClick={check} aria-label={words.saveLabel}>
          {words.save}
        </button>
        <span className="soft">{words.textHint}</span>
      </p>
    </>
  );
}
