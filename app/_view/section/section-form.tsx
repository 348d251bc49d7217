"use client";

import type { PrefetchKind } from "next/dist/client/components/router-reducer/router-reducer-types";
import { useRouter } from "next/navigation";
import { type SyntheticEvent, useCallback, useEffect, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import type { Entry } from "../../../lib/instrument/entry";
import { answersForm } from "../answers-form";
import { baseName, type Check, type Field, noteName, questionOfName, type SectionWords } from "./field";
import { contradictionsAmong, figureProblem } from "./figure-problem";
import { entryIn, noteIn, sameEntry, showEntry, uncheckOthers } from "./form-values";
import { QuestionField, type Values } from "./question-field";
import { type Conflict, type Saver, type Status, saverOf } from "./saver";
import styles from "./section.module.css";

type Props = {
  token: string;
  sheet: string;
  locale: "zh" | "en";
  action: string;
  next: string;
  /** What follows is the page that checks all answers. */
  last: boolean;
  fields: Field[];
  checks: Check[];
  /** Problems are listed at the top: the form came back from the server with them. */
  checked: boolean;
  words: SectionWords;
};

/** Waiting time after the last keystroke before what was typed is saved, in milliseconds. */
const typingPause = 500;

/**
 * The questions of one section. It is a plain form that posts; where scripts run, every answer is saved as it is
 * given, and the next section is fetched ahead.
 */
export function SectionForm({ token, sheet, locale, action, next, last, fields, checks, checked, words }: Props) {
  const router = useRouter();
  const form = useForm<Values>();
  const element = useRef<HTMLFormElement>(null);
  const saver = useRef<Saver>(null);
  const revisions = useRef(new Map(fields.map((field) => [field.id, field.revision])));
  const decided = useRef(false);
  const [status, setStatus] = useState<Status>({ kind: "ready" });
  const [live, setLive] = useState(false);
  const [problems, setProblems] = useState<Record<string, string>>(() => problemsOf(fields));
  const [conflicts, setConflicts] = useState<Record<string, Conflict>>({});
  const [hidden, setHidden] = useState(0);
  const [listed, setListed] = useState(checked);
  const { register, getValues, setValue, subscribe } = form;

  const judge = useCallback(() => {
    const values = getValues();
    const found: Record<string, string> = {};
    for (const field of fields) {
      const problem = field.kind === "number" ? figureProblem(field, String(values[field.id] ?? "")) : field.problem;
      if (problem && field.kind === "number") found[field.id] = problem;
    }
    Object.assign(found, contradictionsAmong(checks, values));
    setProblems(found);
    return found;
  }, [fields, checks, getValues]);

  const want = useCallback(
    (field: Field) => {
      const values = getValues();
      saver.current?.want(
        field.id,
        entryIn(field, values),
        noteIn(field, values),
        revisions.current.get(field.id) ?? 0,
      );
    },
    [getValues],
  );

  useEffect(() => {
    const current = saverOf(token, sheet, locale);
    saver.current = current;
    setLive(true);
    for (const field of fields) {
      const typed = entryIn(field, getValues());
      const isTouched = !sameEntry(typed, field.values) || noteIn(field, getValues()) !== (field.note || null);
      const newer = current.newer(field.id, field.revision);
      // What is on the page now was given before the scripts arrived, and is newer than anything stored.
      if (isTouched) want(field);
      else if (newer) {
        showEntry(field, newer.entry, setValue);
        setValue(noteName(field.id), newer.note ?? "");
        revisions.current.set(field.id, newer.revision);
      }
    }
    const stop = current.listen({
      status: setStatus,
      conflict: (conflict) => setConflicts((known) => ({ ...known, [conflict.question]: conflict })),
      revision: (question, revision) => {
        revisions.current.set(question, revision);
        const base = element.current?.elements.namedItem(baseName(question));
        if (base instanceof HTMLInputElement) base.value = String(revision);
      },
    });
    current.send();
    return stop;
  }, [token, sheet, locale, fields, getValues, setValue, want]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = ({ name }: { name?: string | undefined }) => {
      const field = fields.find(({ id }) => name && id === questionOfName(name));
      if (!field || !name) return;
      uncheckOthers(field, name, getValues, setValue);
      want(field);
      clearTimeout(timer);
      const isTyped =
        name === noteName(field.id) || ((field.kind === "number" || field.kind === "text") && name === field.id);
      timer = setTimeout(() => saver.current?.send(), isTyped ? typingPause : 0);
      if (field.decides) decided.current = true;
      if (field.hides) setHidden(field.hides[String(getValues(field.id))] ?? 0);
      if (!isTyped) judge();
    };
    const stop = subscribe({ formState: { values: true }, callback: changed });
    return () => {
      stop();
      clearTimeout(timer);
      saver.current?.send();
    };
  }, [fields, getValues, setValue, subscribe, want, judge]);

  useEffect(() => {
    // The whole of it, since it must show at once: by itself the router fetches only the outline of a page like this.
    if (live && !last && status.kind !== "saving") router.prefetch(next, { kind: "full" as PrefetchKind });
  }, [live, last, status.kind, next, router]);

  const proceed = async (event: SyntheticEvent<HTMLFormElement, SubmitEvent>) => {
    const button = event.nativeEvent.submitter;
    if (button?.getAttribute("name")) return;
    event.preventDefault();
    const found = judge();
    if (Object.keys(found).length > 0 && !listed) {
      setListed(true);
      requestAnimationFrame(() => document.getElementById("problems")?.focus());
      return;
    }
    // The answers are on their way or kept in the browser: the next page need not wait for the line.
    saver.current?.send();
    if (!decided.current && !last) return router.push(next);
    // Which questions follow, and what the page that checks all answers shows, is known only when all is saved.
    await saver.current?.settled();
    location.assign(next);
  };

  const said = statusWords(status, words, locale);
  const inQuestion = Object.keys(problems).length;
  return (
    <form ref={element} id={answersForm} method="post" action={action} onSubmit={proceed} autoComplete="off" noValidate>
      {listed && inQuestion > 0 && <ProblemList fields={fields} problems={problems} words={words} next={next} />}
      {fields.map((field) => (
        <QuestionField
          key={field.id}
          field={shown(field, problems, conflicts, words, locale)}
          words={words}
          register={register}
        />
      ))}
      <p className={styles.hides} role="status" hidden={hidden === 0}>
        {hidden > 0 && words.hides.replace("{count}", String(hidden))}
      </p>
      <div className={`${styles.submit} screen`}>
        <button type="submit" className="button">
          {words.submit}
        </button>
      </div>
      <p className={`${styles.status} screen`} data-status={status.kind} role="status">
        <noscript>{words.noScript}</noscript>
        {live ? said : <span className={styles.scripted}>{words.ready}</span>}
      </p>
    </form>
  );
}

const problemsOf = (fields: Field[]): Record<string, string> =>
  Object.fromEntries(fields.flatMap((field) => (field.problem ? [[field.id, field.problem]] : [])));

const clock = (at: Date, locale: "zh" | "en") =>
  at.toLocaleTimeString(locale === "zh" ? "zh-CN" : "en-GB", { hour: "2-digit", minute: "2-digit" });

function statusWords(status: Status, words: SectionWords, locale: "zh" | "en"): string {
  switch (status.kind) {
    case "ready":
      return words.ready;
    case "saving":
      return words.saving;
    case "saved":
      return words.saved.replace("{time}", clock(status.at, locale));
    case "waiting":
      return words.waiting;
    case "rejected":
      return words.rejected.replace("{message}", status.message);
  }
}

/** The field with what has come up since the page was made: problems, and conflicts with another window. */
function shown(
  field: Field,
  problems: Record<string, string>,
  conflicts: Record<string, Conflict>,
  words: SectionWords,
  locale: "zh" | "en",
): Field {
  const { problem: _, ...rest } = field;
  const conflict = conflicts[field.id];
  const problem = problems[field.id];
  return {
    ...rest,
    ...(problem && { problem }),
    ...(conflict && {
      conflict: {
        stored: words.conflictStored
          .replace("{time}", clock(conflict.at, locale))
          .replace("{answer}", entryWords(field, conflict.stored)),
        mine: words.conflictMine.replace("{answer}", entryWords(field, conflict.mine)),
      },
    }),
  };
}

function entryWords(field: Field, entry: Entry): string {
  if ("cleared" in entry) return "—";
  const values = "typed" in entry ? [entry.typed] : [entry.answer].flat().map(String);
  const choices = [...field.choices, ...field.abstentions];
  return values.map((value) => choices.find(({ id }) => id === value)?.text ?? value).join(" · ");
}

type ProblemListProps = { fields: Field[]; problems: Record<string, string>; words: SectionWords; next: string };

function ProblemList({ fields, problems, words, next }: ProblemListProps) {
  const named = fields.filter(({ id }) => problems[id]);
  return (
    <div id="problems" className="notice problem" role="alert" tabIndex={-1}>
      <p>
        <strong>{words.errorTitle.replace("{count}", String(named.length))}</strong>
      </p>
      <ul>
        {named.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>
              {text} {problems[id]}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={next}>{words.continueAnyway}</a>
      </p>
    </div>
  );
}
