"use client";

import { type ComponentProps, useEffect, useRef, useState } from "react";
import styles from "./day-input.module.css";

type Props = Omit<ComponentProps<"input">, "type" | "inputMode" | "autoComplete"> & {
  /** What the button says that opens the calendar. */
  pick: string;
};

const written = /^\d{4}-\d{2}-\d{2}$/;

/** Writes a day into a field as if it had been typed there: others listen to its form. */
function write(field: HTMLInputElement, day: string): void {
  field.value = day;
  for (const name of ["input", "change"]) field.dispatchEvent(new Event(name, { bubbles: true }));
}

/** Where a day is typed, in any of the ways that people write one, or picked from a calendar where scripts run. */
export function DayInput({ pick, ...field }: Props) {
  const text = useRef<HTMLInputElement>(null);
  const calendar = useRef<HTMLInputElement>(null);
  const [canPick, setCanPick] = useState(false);
  useEffect(() => setCanPick("showPicker" in HTMLInputElement.prototype), []);
  const open = () => {
    if (!text.current || !calendar.current) return;
    calendar.current.value = written.test(text.current.value) ? text.current.value : "";
    calendar.current.showPicker();
  };
  return (
    <span className={styles.day}>
      <input ref={text} type="text" autoComplete="off" {...field} />
      {canPick && (
        <span className={styles.pick}>
          <input
            ref={calendar}
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            onChange={({ target }) => text.current && target.value && write(text.current, target.value)}
          />
          <button type="button" className="plain" onClick={open}>
            {pick}
          </button>
        </span>
      )}
    </span>
  );
}
