"use client";

import { type ChangeEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { Entry } from "#lib/instrument/entry";
import {
  baseName,
  confirmedId,
  confirmedName,
  contradictionMark,
  contradictionsId,
  type FormShape,
  formText,
  problemId,
} from "#lib/rules/form-text";
import { readConfirmed } from "#lib/rules/uscc";
import { answersForm } from "../answers-form";
import { type Saver, saverOf } from "../section/saver";
import { type Status, statusWords } from "../section/saving";
import saving from "../section/status.module.css";
import type { OfficialWords } from "./asked";
import styles from "./official.module.css";

/** A fact of the page: how the form holds it, and the text and revision that the page was made with. */
export type AskedShape = FormShape & { text: string; revision: number };

type Props = {
  token: string;
  sheet: string;
  locale: "zh" | "en";
  action: string;
  facts: AskedShape[];
  words: Pick<
    OfficialWords,
    "submit" | "ready" | "noScript" | "saving" | "saved" | "waiting" | "rejected" | "conflict" | "reload"
  >;
  children: ReactNode;
};

/** Waiting time after the last keystroke before what was typed is saved, in milliseconds. */
const typingPause = 600;

const textIn = (form: HTMLFormElement, fact: AskedShape): string => {
  const held = new FormData(form);
  return formText(fact, (name) => {
    const value = held.get(name);
    return typeof value === "string" ? value : null;
  });
};

const entryOf = (text: string): Entry => (text.trim() === "" ? { cleared: true } : { typed: text });

/** The fact that a control belongs to, by the control's name. */
const factOf = (facts: AskedShape[], name: string): AskedShape | undefined => {
  const plain = name.split(":")[0] ?? "";
  return facts.find(({ key, list }) => plain === key || (list && plain.startsWith(`${key}.`)));
};

function show(form: HTMLFormElement, key: string, given: string): void {
  const { typed: text, isConfirmed } = readConfirmed(given);
  const mark = form.elements.namedItem(confirmedName(key));
  if (mark instanceof HTMLInputElement) mark.checked = isConfirmed;
  for (const control of form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(key)}"]`)) {
    if (control.type === "radio") control.checked = control.value === text;
    else control.value = text;
  }
}

/**
 * A page of official figures. It is a plain form that posts; where scripts run, every figure is saved as it is given.
 * Its controls are made by the server and read and told by their names and ids.
 */
export function FiguresForm({ token, sheet, locale, action, facts, words, children }: Props) {
  const element = useRef<HTMLFormElement>(null);
  const saver = useRef<Saver>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const revisions = useRef(new Map(facts.map(({ key, revision }) => [key, revision])));
  const [status, setStatus] = useState<Status>({ kind: "ready" });
  const [live, setLive] = useState(false);
  const [isSplit, setSplit] = useState(false);

  const want = (form: HTMLFormElement, fact: AskedShape) =>
    saver.current?.want(fact.key, entryOf(textIn(form, fact)), null, revisions.current.get(fact.key) ?? fact.revision);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the page of one section, its facts are those it came with
  useEffect(() => {
    const form = element.current;
    if (!form) return;
    const current = saverOf(token, sheet, locale, "figures");
    saver.current = current;
    setLive(true);
    const take = (key: string, revision: number) => {
      revisions.current.set(key, revision);
      const base = form.elements.namedItem(baseName(key));
      if (base instanceof HTMLInputElement) base.value = String(revision);
    };
    let isOld = false;
    for (const fact of facts) {
      const newer = current.newer(fact.key, fact.revision);
      // What differs from the page as it was made was given before the scripts arrived: nothing is newer than that.
      if (textIn(form, fact) !== fact.text) want(form, fact);
      else if (newer && fact.list) isOld = true;
      else if (newer) {
        show(form, fact.key, "typed" in newer.entry ? newer.entry.typed : "");
        take(fact.key, newer.revision);
      }
    }
    const stop = current.listen({
      status: setStatus,
      conflict: () => setSplit(true),
      refused: (key, message) => {
        tell(form, key, message);
        return facts.some((fact) => fact.key === key);
      },
      revision: take,
      told: (key, problem) => tell(form, key, problem),
    });
    current.send();
    // Rows that this browser kept while the line was down: the server makes the page anew once it has them.
    if (isOld) void current.settled().then(() => location.reload());
    return () => {
      clearTimeout(timer.current);
      current.send();
      stop();
    };
  }, [token, sheet, locale]);

  const take = ({ target, currentTarget: form }: ChangeEvent<HTMLFormElement>) => {
    const changed = target as unknown as HTMLInputElement;
    const fact = factOf(facts, changed.name);
    if (!fact) return;
    // Another code has not been compared with anything.
    const mark = form.elements.namedItem(confirmedName(changed.name));
    if (mark instanceof HTMLInputElement) mark.checked = false;
    want(form, fact);
    clearTimeout(timer.current);
    const isTyped = changed.type === "text" || changed.type === "textarea";
    timer.current = setTimeout(() => saver.current?.send(), isTyped ? typingPause : 0);
  };

  return (
    <form ref={element} id={answersForm} method="post" action={action} onChange={take} autoComplete="off" noValidate>
      <button type="submit" className="unseen" tabIndex={-1} aria-hidden="true">
        {words.submit}
      </button>
      {isSplit && (
        <p className="notice problem" role="alert">
          {words.conflict}{" "}
          <button type="button" className="plain" onClick={() => location.reload()}>
            {words.reload}
          </button>
        </p>
      )}
      {children}
      <p className={`${styles.submit} screen`}>
        <button type="submit" className="button">
          {words.submit}
        </button>
      </p>
      <p className={`${saving.status} screen`} data-status={status.kind} role="status">
        <span className={live ? undefined : saving.scripted}>{statusWords(status, words, locale)}</span>
        <noscript>{words.noScript}</noscript>
      </p>
    </form>
  );
}

/** Tells at a figure what is wrong with it, or takes that away. */
function tell(form: HTMLFormElement, key: string, problem: string | null): void {
  const place = document.getElementById(problemId(key));
  if (place) place.textContent = problem;
  for (const control of form.querySelectorAll(`[name="${CSS.escape(key)}"]`)) {
    if (problem) control.setAttribute("aria-invalid", "true");
    else control.removeAttribute("aria-invalid");
  }
  const confirm = document.getElementById(confirmedId(key));
  const isConfirmed = confirm?.querySelector("input")?.checked === true;
  if (confirm) confirm.hidden = problem === null && !isConfirmed;
  const list = document.getElementById(contradictionsId);
  const lines = [...(list?.querySelectorAll<HTMLElement>("li") ?? [])];
  for (const line of lines)
    if (line.getAttribute(contradictionMark)?.split(" ").includes(key)) line.hidden = problem === null;
  if (list) list.hidden = lines.every(({ hidden }) => hidden);
}
