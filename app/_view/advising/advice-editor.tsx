"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import type { MouseEvent } from "react";
import { type FieldErrors, type Resolver, type UseFormRegister, useFieldArray, useForm } from "react-hook-form";
import { adviceAtMost, longestWriting, WrittenAdvice } from "#lib/advising/written";
import { lengthOf } from "#lib/text/length";
import { CountLine } from "../entry/count-line";
import { countId } from "../entry/text-control";
import { EditorState, problemWords } from "./editor-state";
import type { AdviceWords } from "./editor-words";
import { useUnsaved } from "./unsaved";
import styles from "./writing.module.css";

/** A piece as the form holds it: "" for one that is the advisor's own. */
export type Piece = { advice: string; text: string };

/** Advice that can be chosen, in the words with which it begins. */
export type Offered = { advice: string; title: string; text: string };

type Props = {
  pieces: readonly Piece[];
  offered: readonly Offered[];
  state: string;
  /** Whether they came back with their form, and nobody took them in yet. */
  isBack: boolean;
  problem: string | null;
  words: AdviceWords;
};

type Fields = { advice: Piece[] };

/** What a press does where scripts run, instead of sending the form. */
const instead = (act: () => void) => (event: MouseEvent) => {
  event.preventDefault();
  act();
};

/**
 * The chosen advice, in order. Without scripts its buttons send the form, which comes back arranged; with scripts pieces
 * move at once.
 */
export function AdviceEditor({ pieces, offered, state, isBack, problem, words }: Props) {
  const editor = useForm<Fields>({
    defaultValues: { advice: pieces.map((piece) => ({ ...piece })) },
    resolver: zodResolver(WrittenAdvice) as unknown as Resolver<Fields>,
    mode: "onChange",
  });
  const { register, control, trigger, watch, formState } = editor;
  const unsaved = useUnsaved(editor, isBack);
  const told = problemWords(problem, unsaved.heldUp, words);
  const { fields, append, remove, move } = useFieldArray({ control, name: "advice" });
  const chosen = new Set(watch("advice").map(({ advice }) => advice));
  const check = (event: MouseEvent<HTMLButtonElement>) => {
    const button = event.currentTarget;
    event.preventDefault();
    trigger(undefined, { shouldFocus: true }).then((isSound) => {
      if (isSound) button.form?.requestSubmit(button);
    });
  };
  return (
    <>
      <EditorState {...{ unsaved, state, words }} />
      {told && (
        <p className={told === words.problems.rearranged ? styles.dirty : "error"} role="alert">
          {told}
        </p>
      )}
      {fields.length === 0 && <p className="soft">{words.none}</p>}
      {fields.map(({ id, advice, text }, place) => (
        <Line
          key={id}
          {...{ register, words, advice, text, place }}
          title={offered.find((each) => each.advice === advice)?.title ?? null}
          last={fields.length - 1}
          problem={problemAt(formState.errors, place)}
          onUp={instead(() => move(place, place - 1))}
          onDown={instead(() => move(place, place + 1))}
          onRemove={instead(() => remove(place))}
        />
      ))}
      <Buttons
        words={words}
        onSave={check}
        onOwn={fields.length < adviceAtMost ? instead(() => append({ advice: "", text: "" })) : null}
      />
      <Offers
        words={words}
        offered={offered.filter(({ advice }) => !chosen.has(advice))}
        onPick={({ advice, text }) => append({ advice, text })}
      />
    </>
  );
}

type ButtonsProps = {
  words: AdviceWords;
  onSave: (event: MouseEvent<HTMLButtonElement>) => void;
  /** `null` where there is no room for more. */
  onOwn: ((event: MouseEvent) => void) | null;
};

const Buttons = ({ words, onSave, onOwn }: ButtonsProps) => (
  <p className="row">
    <button type="submit" name="do" value="save" className="button" onClick={onSave} aria-label={words.saveLabel}>
      {words.save}
    </button>
    {onOwn && (
      <button type="submit" name="do" value="own" className="button quiet" onClick={onOwn}>
        {words.addOwn}
      </button>
    )}
  </p>
);

const problemAt = ({ advice }: FieldErrors<Fields>, place: number): string | null =>
  advice?.[place]?.text?.message ?? null;

type LineProps = {
  register: UseFormRegister<Fields>;
  words: AdviceWords;
  advice: string;
  text: string;
  place: number;
  last: number;
  title: string | null;
  problem: string | null;
  onUp: (event: MouseEvent) => void;
  onDown: (event: MouseEvent) => void;
  onRemove: (event: MouseEvent) => void;
};

function Line({ register, words, advice, text, place, last, title, problem, ...on }: LineProps) {
  const name = `advice.${place}.text` as const;
  const legend = words.piece.replace("{place}", String(place + 1));
  const buttons = [
    ...(place > 0 ? [{ act: "up", label: words.up, press: on.onUp } as const] : []),
    ...(place < last ? [{ act: "down", label: words.down, press: on.onDown } as const] : []),
    { act: "remove", label: words.remove, press: on.onRemove } as const,
  ];
  return (
    <fieldset className={styles.piece}>
      <legend>
        <strong>{legend}</strong> {title ?? (advice === "" ? words.own : "")}
      </legend>
      <input type="hidden" {...register(`advice.${place}.advice`)} defaultValue={advice} />
      {problem && (
        <p className="error" id={`piece-${place}-problem`}>
          {words.problems[problem] ?? words.problems.unreadable}
        </p>
      )}
      <textarea
        rows={Math.min(10, Math.max(3, Math.ceil(text.length / 40)))}
        {...register(name)}
        defaultValue={text}
        aria-label={legend}
        aria-describedby={[problem && `piece-${place}-problem`, countId(name)].filter(Boolean).join(" ")}
        aria-invalid={problem ? true : undefined}
      />
      <CountLine name={name} made={lengthOf(text)} most={longestWriting} words={words.length} />
      <p className="row">
        {buttons.map(({ act, label, press }) => (
          <button key={act} type="submit" name="do" value={`${act}.${place}`} className="plain" onClick={press}>
            {label}
            <span className="unseen"> {legend}</span>
          </button>
        ))}
        {advice !== "" && <span className="soft">{words.ofEdition}</span>}
      </p>
    </fieldset>
  );
}

type OffersProps = { words: AdviceWords; offered: readonly Offered[]; onPick: (offer: Offered) => void };

function Offers({ words, offered, onPick }: OffersProps) {
  return (
    <fieldset className={styles.offers}>
      <legend>
        <strong>{words.pickTitle}</strong>
      </legend>
      <p className="soft">{offered.length === 0 ? words.allPicked : words.pickHint}</p>
      <ul>
        {offered.map((offer) => (
          <li key={offer.advice}>
            <button
              type="submit"
              name="do"
              value={`pick.${offer.advice}`}
              className="plain"
              onClick={instead(() => onPick(offer))}
              aria-label={words.pick.replace("{title}", offer.title)}
            >
              {offer.title}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
