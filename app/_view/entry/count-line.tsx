"use client";

import { useEffect, useRef, useState } from "react";
import styles from "./entry.module.css";
import { controlBeside, countId, watchText } from "./text-control";

export type CountWords = {
  /** With `{count}` and `{most}`. */
  count: string;
  /** With `{count}` of those that are too many, and `{most}`. */
  over: string;
};

type Props = {
  /** Of the control that is counted. */
  name: string;
  /** Its id, where several of the name stand on a page. */
  of?: string | undefined;
  /** How many characters the page was made with. */
  made: number;
  most: number;
  words: CountWords;
};

/** How many characters a text has, as people count them, and may have. */
export function CountLine({ name, of = name, made, most, words }: Props) {
  const place = useRef<HTMLParagraphElement>(null);
  const [length, setLength] = useState(made);
  useEffect(() => {
    const control = controlBeside<HTMLTextAreaElement>(place.current, name);
    if (!control) return;
    const look = async () => {
      const counting = await import("#lib/text/length").catch(() => null);
      if (!counting) return;
      const length = counting.lengthOf(control.value);
      setLength(length);
      control.setAttribute("aria-invalid", `${length > most}`);
    };
    if (control.value !== control.defaultValue) void look();
    return watchText(control, look);
  }, [name, most]);
  const over = length - most;
  const isOver = over > 0;
  return (
    <p
      ref={place}
      id={countId(of)}
      className={styles.count}
      data-over={isOver || undefined}
      aria-live={isOver ? "polite" : "off"}
    >
      {length > 0 &&
        (isOver ? words.over : words.count)
          .replace("{count}", `${isOver ? over : length}`)
          .replace("{most}", `${most}`)}
    </p>
  );
}
