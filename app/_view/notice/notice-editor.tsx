"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import type { MouseEvent } from "react";
import { type Resolver, useForm } from "react-hook-form";
import type { TypedNotice } from "#lib/programme/typed-notice";
import { typedSchema } from "#lib/programme/typed-schema";
import type { LineProps } from "./bar-fields";
import { Control, optionsOf } from "./control";
import { BarLines, WaiverLines } from "./lines";
import type { EditorWords, NoticeOptions, NoticeProblem } from "./options";

type Props = {
  typed: TypedNotice;
  options: NoticeOptions;
  problems: readonly NoticeProblem[];
  words: EditorWords;
  /** What the button says that sends the form. */
  send: string;
  most: number;
};

/**
 * The controls of a notice inside of a form. Without scripts its buttons send the form, which comes back with one line
 * more or less; with scripts lines come and go at once, and what is missing is told before it is sent.
 */
export function NoticeEditor({ typed, options, problems: found, words, send, most }: Props) {
  const { register, control, trigger, watch, formState } = useForm<TypedNotice>({
    defaultValues: typed,
    resolver: zodResolver(typedSchema(words.missing, words.unreadable)) as unknown as Resolver<TypedNotice>,
    mode: "onTouched",
  });
  const problems = new Map(found.map(({ control: name, why }) => [name, why]));
  const { errors } = formState;
  const chosen = watch("ruleSet");
  const criteria = options.versions.find(({ id }) => id === chosen)?.criteria ?? [];
  const line = { register, errors, problems, options, words };
  const check = (event: MouseEvent<HTMLButtonElement>) => {
    const button = event.currentTarget;
    event.preventDefault();
    trigger(undefined, { shouldFocus: true }).then((isSound) => {
      if (isSound) button.form?.requestSubmit(button);
    });
  };
  return (
    <>
      <NoticeFields {...line} typed={typed} />
      <BarLines {...line} {...{ control, most }} />
      <WaiverLines {...line} {...{ control, most, criteria }} />
      <p className="row">
        <button type="submit" className="button" onClick={check}>
          {send}
        </button>
      </p>
    </>
  );
}

type FieldProps = Omit<LineProps, "place"> & { typed: TypedNotice };

/** Which version, which notice, and where it can be read. */
function NoticeFields({ register, errors, problems, options, words, typed }: FieldProps) {
  const problemOf = (field: "ruleSet" | "reason" | "document" | "source") =>
    errors[field]?.message ?? problems.get(field);
  return (
    <>
      <Control name="ruleSet" label={words.version} hint={words.versionHint} problem={problemOf("ruleSet")}>
        {(described) => (
          <select {...register("ruleSet")} {...described} defaultValue={typed.ruleSet}>
            {optionsOf(options.versions)}
          </select>
        )}
      </Control>
      <noscript>
        <p>
          <button type="submit" name="look" value="1" className="button quiet">
            {words.look}
          </button>
        </p>
      </noscript>
      <Control name="reason" label={words.reason} hint={words.reasonHint} problem={problemOf("reason")}>
        {(described) => <textarea rows={2} {...register("reason")} {...described} defaultValue={typed.reason} />}
      </Control>
      {(["document", "source"] as const).map((field) => (
        <Control
          key={field}
          name={field}
          label={words[field]}
          hint={field === "document" ? words.documentHint : undefined}
          problem={problemOf(field)}
        >
          {(described) => (
            <input
              type="text"
              inputMode={field === "source" ? "url" : "text"}
              autoComplete="off"
              {...register(field)}
              {...described}
              defaultValue={typed[field]}
            />
          )}
        </Control>
      ))}
    </>
  );
}
