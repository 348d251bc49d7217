"use client";

import type { PrefetchKind } from "next/dist/client/components/router-reducer/router-reducer-types";
import { useRouter } from "next/navigation";
import { type ChangeEvent, type SyntheticEvent, useEffect, useRef, useState } from "react";
import { answersForm } from "../answers-form";
import { watchPresses } from "./after-press";
import { type Check, type Field, questionOfName, type SectionWords } from "./field";
import { messagesOf } from "./findings";
import { entryIn, isEntry, noteIn, showEntry, uncheckOthers } from "./form-values";
import { shown } from "./live-words";
import { ProblemList } from "./problem-list";
import { QuestionField } from "./question-field";
import { type Saver, saverOf } from "./saver";
import type { Conflict, Status } from "./saving";
import styles from "./section.module.css";
import { StatusLine } from "./status-line";
import { useFindings } from "./use-findings";

type Props = {
  token: string;
  sheet: string;
  locale: "zh" | "en";
  action: string;
  next: string;
  /** What follows is the page that checks all answers. */
  last: boolean;
  /** The page that checks all answers led here. */
  returning: boolean;
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
export function SectionForm({
  token,
  sheet,
  locale,
  action,
  next,
  last,
  returning,
  fields,
  checks,
  checked,
  words,
}: Props) {
  const router = useRouter();
  const element = useRef<HTMLFormElement>(null);
  const saver = useRef<Saver>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const revisions = useRef(new Map(fields.map((field) => [field.id, field.revision])));
  const decided = useRef(false);
  const presses = useRef<ReturnType<typeof watchPresses>>(undefined);
  const [status, setStatus] = useState<Status>({ kind: "ready" });
  const [live, setLive] = useState(false);
  const page = useFindings({ fields, checks, conflictTitle: words.conflictTitle, checked });
  const { findings, progress, told, listed, cameBack, judge } = page;
  const [conflicts, setConflicts] = useState<Record<string, Conflict>>({});
  const [bases, setBases] = useState<Record<string, number>>({});
  const [hidden, setHidden] = useState(0);

  const want = (form: HTMLFormElement, field: Field) =>
    saver.current?.want(
      field.id,
      entryIn(form, field),
      noteIn(form, field),
      revisions.current.get(field.id) ?? field.revision,
    );

  // biome-ignore lint/correctness/useExhaustiveDependencies: the page of one section, its fields are those it came with
  useEffect(() => {
    const form = element.current;
    if (!form) return;
    const current = saverOf(token, sheet, locale);
    saver.current = current;
    setLive(true);
    presses.current = watchPresses();
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
      conflict: (conflict) => {
        cameBack.current.conflicts[conflict.question] = conflict;
        setConflicts((known) => ({ ...known, [conflict.question]: conflict }));
        judge(form);
      },
      refused: (question, message) => {
        cameBack.current.refusals[question] = message;
        judge(form);
        return fields.some(({ id }) => id === question);
      },
      revision: (question, revision) => {
        revisions.current.set(question, revision);
        setBases((known) => ({ ...known, [question]: revision }));
      },
    });
    current.send();
    judge(form, "quietly");
    return () => {
      clearTimeout(timer.current);
      presses.current?.stop();
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
    delete cameBack.current.refusals[field.id];
    want(form, field);
    clearTimeout(timer.current);
    const isTyped = changed.type !== "radio" && changed.type !== "checkbox";
    timer.current = setTimeout(
      () => {
        saver.current?.send();
        if (isTyped) judge(form, "quietly");
      },
      isTyped ? typingPause : 0,
    );
    if (field.decides) decided.current = true;
    if (field.hides) setHidden(field.hides[changed.value] ?? 0);
    judge(form, isTyped ? "clear" : "tell");
  };

  const proceed = async (event: SyntheticEvent<HTMLFormElement, SubmitEvent>) => {
    if (event.nativeEvent.submitter?.getAttribute("name")) return;
    event.preventDefault();
    // What was given is on its way or kept in the browser: the next page need not wait for the line.
    saver.current?.send();
    if (!page.settle(event.currentTarget)) {
      requestAnimationFrame(() => document.getElementById("problems")?.focus());
      return;
    }
    if (!decided.current && !last) return router.push(next);
    // Which questions follow, and what the page that checks all answers shows, is known only when all is saved.
    await saver.current?.settled();
    location.assign(next);
  };

  const current = messagesOf(findings);
  return (
    <form
      ref={element}
      id={answersForm}
      method="post"
      action={action}
      onChange={take}
      onBlur={({ currentTarget: form }) => presses.current?.after(() => judge(form))}
      onSubmit={proceed}
      autoComplete="off"
      noValidate
    >
      {returning && <input type="hidden" name="from" value="check" />}
      {listed.length > 0 && <ProblemList fields={fields} listed={listed} open={findings} words={words} next={next} />}
      {fields.map((field, place) => {
        const now = { told, current, conflict: conflicts[field.id], revision: bases[field.id] };
        return (
          <QuestionField key={field.id} place={place + 1} field={shown(field, now, words, locale)} words={words} />
        );
      })}
      <p className={styles.hides} role="status" hidden={hidden === 0}>
        {hidden > 0 && words.hides.replace("{count}", String(hidden))}
      </p>
      <div className={`${styles.submit} screen`}>
        <button type="submit" className="button">
          {words.submit}
        </button>
      </div>
      <StatusLine {...{ status, findings, progress, live, words, locale }} />
    </form>
  );
}
