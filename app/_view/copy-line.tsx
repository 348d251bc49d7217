"use client";

import { useEffect, useId, useState } from "react";
import styles from "./copy-line.module.css";

type Props = {
  label: string;
  hint: string;
  value: string;
  words: { copy: string; copied: string };
  large?: boolean;
  /** Where it stands under a heading of the third level. */
  deep?: boolean;
};

/** A value to keep: readable and selectable as it is; a button copies it where scripts run. */
export function CopyLine({ label, hint, value, words, large, deep }: Props) {
  const id = useId();
  const Heading = deep ? "h4" : "h2";
  const [state, setState] = useState<"fixed" | "ready" | "copied">("fixed");
  useEffect(() => setState(navigator.clipboard ? "ready" : "fixed"), []);
  return (
    <div className={styles.line}>
      <Heading id={id}>{label}</Heading>
      <p className="soft">{hint}</p>
      <div className={styles.box}>
        <output aria-labelledby={id} className={large ? styles.large : styles.value}>
          {value}
        </output>
        <button
          type="button"
          className={`button quiet screen ${styles.copy}`}
          data-ready={state !== "fixed"}
          aria-label={`${words.copy} · ${label}`}
          onClick={() => navigator.clipboard.writeText(value).then(() => setState("copied"))}
        >
          <span aria-live="polite">{state === "copied" ? words.copied : words.copy}</span>
        </button>
      </div>
    </div>
  );
}
