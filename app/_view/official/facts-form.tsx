"use client";

import { type ChangeEvent, type ReactNode, useState } from "react";
import { baseName, confirmedName } from "#lib/rules/form-text";
import type { Locale } from "#lib/text/text";
import { answersForm } from "../answers-form";
import { statusWords } from "../section/saving";
import line from "../section/status.module.css";
import { useSaving } from "../section/use-saving";
import type { OfficialWords } from "./asked";
import { type FactShape, factOf, holding, tell } from "./fact-controls";
import styles from "./official.module.css";

type Props = {
  token: string;
  sheet: string;
  locale: Locale;
  action: string;
  facts: FactShape[];
  words: Pick<
    OfficialWords,
    "tag" | "submit" | "ready" | "noScript" | "saving" | "saved" | "waiting" | "rejected" | "conflict" | "reload"
  >;
  children: ReactNode;
};

/** A page of facts. It is a plain form that posts; where scripts run, every fact is saved as it is given. */
export function FactsForm({ token, sheet, locale, action, facts, words, children }: Props) {
  const [isSplit, setSplit] = useState(false);
  const { element, status, live, save } = useSaving({
    ...{ token, sheet, locale, kind: "figures", items: facts, holding },
    listener: (form) => ({
      conflict: () => setSplit(true),
      refused(key, message) {
        tell(form, key, message);
        return facts.some((fact) => fact.key === key);
      },
      revision(key, revision) {
        const base = form.elements.namedItem(baseName(key));
        if (base instanceof HTMLInputElement) base.value = String(revision);
      },
      told: (key, problem) => tell(form, key, problem),
    }),
  });

  const take = ({ target, currentTarget: form }: ChangeEvent<HTMLFormElement>) => {
    const changed = target as unknown as HTMLInputElement;
    const fact = factOf(facts, changed.name);
    if (!fact) return;
    // Another code has not been compared with anything.
    const mark = form.elements.namedItem(confirmedName(changed.name));
    if (mark instanceof HTMLInputElement) mark.checked = false;
    save(form, fact, changed.type === "text" || changed.type === "textarea");
  };

  return (
    <form ref={element} id={answersForm} method="post" action={action} onChange={take} autoComplete="off" noValidate>
      <button type="submit" className="unseen" tabIndex={-1} aria-hidden="true">
        {words.submit}
      </button>
      {isSplit && <ConflictNotice words={words} />}
      {children}
      <p className={`${styles.submit} screen`}>
        <button type="submit" className="button">
          {words.submit}
        </button>
      </p>
      <p className={`${line.status} screen`} data-status={status.kind} role="status">
        <span className={live ? undefined : line.scripted}>{statusWords(status, words)}</span>
        <noscript>{words.noScript}</noscript>
      </p>
    </form>
  );
}

/** Another window saved a fact of this page meanwhile. */
function ConflictNotice({ words }: Pick<Props, "words">) {
  return (
    <p className="notice problem" role="alert">
      {words.conflict}{" "}
      <button type="button" className="plain" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </p>
  );
}
