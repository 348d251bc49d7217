"use client";

import type { PrefetchKind } from "next/dist/client/components/router-reducer/router-reducer-types";
import { useRouter } from "next/navigation";
import { type ChangeEvent, type SyntheticEvent, useEffect, useRef, useState } from "react";
import { answersForm } from "../answers-form";
import { type Check, type Field, questionOfName, type SectionWords } from "./field";
import { problemsOn } from "./figure-problem";
import { entryIn, isEntry, noteIn, showEntry, uncheckOthers, valuesIn } from "./form-values";
import { shown, statusWords } from "./live-words";
import { ProblemList } from "./problem-list";
import { QuestionField } from "./question-field";
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
  const element = useRef<HTMLFormElement>(null);
  const saver = useRef<Saver>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const revisions = useRef(new Map(fields.map((field) => [field.id, field.revision])));
  const decided = useRef(false);
  const [status, setStatus] = useState<Status>({ kind: "ready" });
  const [live, setLive] = useState(false);
  const [problems, setProblems] = useState(() => problemsOf(fields));
  const [conflicts, setConflicts] = useState<Record<string, Conflict>>({});
  const [bases, setBases] = useState<Record<string, number>>({});
  const [hidden, setHidden] = useState(0);
  const [listed, setListed] = useState(checked);

  const want = (form: HTMLFormElement, field: Field) =>
    saver.current?.want(
      field.id,
      entryIn(form, field),
      noteIn(form, field),
      revisions.current.get(field.id) ?? field.revision,
    );

  const judge = (form: HTMLFormElement) => {
    const isHere = (question: string) => fields.some(({ id }) => id === question);
    const found = problemsOn(fields, checks, (id) => (isHere(id) ? (valuesIn(form, id)[0] ?? "") : null));
    setProblems(found);
    return found;
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the page of one section, its fields are those it came with
  useEffect(() => {
    const form = element.current;
    if (!form) return;
    const current = saverOf(token, sheet, locale);
    saver.current = current;
    setLive(true);
    for (const field of fields) {
      const newer = current.newer(field.id, field.revision);
      const isGiven = !isEntry(entryIn(form, field), field.values) || noteIn(form, field) !== (field.note || null);
      // What differs from the page as it was made was given before the scripts arrived: nothing is newer than that.
      if (isGiven) want(form, field);
      else if (newer) {
        showEntry(form, field, newer.entry, newer.note);
        revisions.current.set(field.id, newer.revision);
        setBases((known) => ({ ...known, [field.id]: newer.revision }));
      }
    }
    const stop = current.listen({
      status: setStatus,
      conflict: (conflict) => setConflicts((known) => ({ ...known, [conflict.question]: conflict })),
      revision: (question, revision) => {
        revisions.current.set(question, revision);
        setBases((known) => ({ ...known, [question]: revision }));
      },
    });
    current.send();
    return () => {
      clearTimeout(timer.current);
      current.send();
      stop();
    };
  }, [token, sheet, locale]);

  useEffect(() => {
    // The whole of it, since it must show at once: by itself the router fetches only the outline of a page like this.
    if (live && !last && status.kind !== "saving") router.prefetch(next, { kind: "full" as PrefetchKind });
  }, [live, last, status.kind, next, router]);

  const take = ({ target, currentTarget: form }: ChangeEvent<HTMLFormElement>) => {
    const changed = target as unknown as HTMLInputElement;
    const field = fields.find(({ id }) => id === questionOfName(changed.name));
    if (!field) return;
    uncheckOthers(form, field, changed);
    want(form, field);
    clearTimeout(timer.current);
    const isTyped = changed.type !== "radio" && changed.type !== "checkbox";
    timer.current = setTimeout(() => saver.current?.send(), isTyped ? typingPause : 0);
    if (field.decides) decided.current = true;
    if (field.hides) setHidden(field.hides[changed.value] ?? 0);
    if (!isTyped) judge(form);
  };

  const proceed = async (event: SyntheticEvent<HTMLFormElement, SubmitEvent>) => {
    if (event.nativeEvent.submitter?.getAttribute("name")) return;
    event.preventDefault();
    // What was given is on its way or kept in the browser: the next page need not wait for the line.
    saver.current?.send();
    if (Object.keys(judge(event.currentTarget)).length > 0 && !listed) {
      setListed(true);
      requestAnimationFrame(() => document.getElementById("problems")?.focus());
      return;
    }
    if (!decided.current && !last) return router.push(next);
    // Which questions follow, and what the page that checks all answers shows, is known only when all is saved.
    await saver.current?.settled();
    location.assign(next);
  };

  const said = statusWords(status, words, locale);
  const inQuestion = Object.keys(problems).length;
  return (
    <form
      ref={element}
      id={answersForm}
      method="post"
      action={action}
      onChange={take}
      onBlur={(event) => judge(event.currentTarget)}
      onSubmit={proceed}
      autoComplete="off"
      noValidate
    >
      {listed && inQuestion > 0 && <ProblemList fields={fields} problems={problems} words={words} next={next} />}
      {fields.map((field) => (
        <QuestionField
          key={field.id}
          field={{ ...shown(field, problems, conflicts, words, locale), revision: bases[field.id] ?? field.revision }}
          words={words}
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
