"use client";

import { useEffect, useRef, useState } from "react";
import styles from "./entry.module.css";
import { watchText } from "./text-control";

export type CountWords = {
  /** With `{count}` and `{most}`. */
  count: string;
  /** With `{over}` and `{most}`. */
  over: string;
};

type Props = {
  name: string;
  text: string;
  /** Length of the text. */
  made: number;
  most: number;
  label: string;
  words: CountWords;
};

/** Words of several lines, with how many characters they have, as people count them, and may have. */
export function CountedText({ name, text, made, most, label, words }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [length, setLength] = useState(made);
  useEffect(() => {
    const control = area.current;
    if (!control) return;
    // A browser counts otherwise, and cuts off what is pasted without a word.
    control.removeAttribute("maxlength");
    const look = async () => {
      const counting = await import("#lib/text/length").catch(() => null);
      if (counting) setLength(counting.lengthOf(control.value));
    };
    if (control.value !== text) void look();
    return watchText(control, look);
  }, [text]);
  const isOver = length > most;
  return (
    <>
      <textarea
        ref={area}
        name={name}
        defaultValue={text}
        rows={3}
        maxLength={most}
        className={styles.words}
        aria-label={label}
        aria-invalid={isOver || undefined}
        aria-describedby={`${name}-count`}
      />
      <p
        id={`${name}-count`}
        className={styles.count}
        data-over={isOver || undefined}
        aria-live={isOver ? "polite" : "off"}
      >
        {length > 0 &&
          (isOver
            ? words.over.replace("{over}", String(length - most))
            : words.count.replace("{count}", String(length))
          ).replace("{most}", String(most))}
      </p>
    </>
  );
}
