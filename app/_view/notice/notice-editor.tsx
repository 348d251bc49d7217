"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import type { MouseEvent } from "react";
import { type Resolver, useFieldArray, useForm } from "react-hook-form";
import { blankBar, blankWaiver, type TypedNotice } from "#lib/programme/typed-notice";
import { typedSchema } from "#lib/programme/typed-schema";
import { BarFields } from "./bar-fields";
import { Control, optionsOf } from "./control";
import styles from "./notice.module.css";
import type { EditorWords, NoticeOptions, NoticeProblem } from "./options";
import { WaiverFields } from "./waiver-fields";

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
  const bars = useFieldArray({ control, name: "bars" });
  const waivers = useFieldArray({ control, name: "waivers" });
  const problems = new Map(found.map(({ control: name, why }) => [name, why]));
  const { errors } = formState;
  const chosen = watch("ruleSet");
  const criteria = options.versions.find(({ id }) => id === chosen)?.criteria ?? [];
  const line = { register, errors, problems, options, words };
  const instead = (act: () => void) => (event: MouseEvent) => {
    event.preventDefault();
    act();
  };
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
      <h2 id="bars">{words.bars}</h2>
      <p className="soft">{words.barsHint}</p>
      {bars.fields.map(({ id, ...bar }, place) => (
        <Line
          key={id}
          name={`bars.${place}`}
          legend={words.bar.replace("{line}", String(place + 1))}
          remove={words.remove}
          onRemove={instead(() => bars.remove(place))}
        >
          <BarFields {...line} place={place} bar={bar} />
        </Line>
      ))}
      {bars.fields.length < most && (
        <p>
          <button
            type="submit"
            name="add"
            value="bars"
            className="button quiet"
            onClick={instead(() => bars.append(blankBar))}
          >
            {words.addBar}
          </button>
        </p>
      )}
      <h2 id="waivers">{words.waivers}</h2>
      <p className="soft">{words.waiversHint}</p>
      {waivers.fields.map(({ id, ...waiver }, place) => (
        <Line
          key={id}
          name={`waivers.${place}`}
          legend={words.waiver.replace("{line}", String(place + 1))}
          remove={words.remove}
          onRemove={instead(() => waivers.remove(place))}
        >
          <WaiverFields {...line} place={place} waiver={waiver} criteria={criteria} />
        </Line>
      ))}
      {waivers.fields.length < most && (
        <p>
          <button
            type="submit"
            name="add"
            value="waivers"
            className="button quiet"
            onClick={instead(() => waivers.append(blankWaiver))}
          >
            {words.addWaiver}
          </button>
        </p>
      )}
      <p className="row">
        <button type="submit" className="button" onClick={check}>
          {send}
        </button>
      </p>
    </>
  );
}

type LineProps = {
  name: string;
  legend: string;
  remove: string;
  onRemove: (event: MouseEvent) => void;
  children: React.ReactNode;
};

function Line({ name, legend, remove, onRemove, children }: LineProps) {
  return (
    <fieldset className={styles.line} id={name}>
      <legend>{legend}</legend>
      {children}
      <p>
        <button type="submit" name="remove" value={name} className="button quiet" onClick={onRemove}>
          {remove}
          <span className="unseen"> {legend}</span>
        </button>
      </p>
    </fieldset>
  );
}

type FieldProps = Omit<Parameters<typeof BarFields>[0], "place" | "bar"> & { typed: TypedNotice };

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
