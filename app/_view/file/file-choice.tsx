"use client";

import { useEffect, useRef, useState } from "react";
import styles from "./file-pick.module.css";

type Props = {
  id: string;
  name: string;
  /** What the button says, in our own words: a browser has its own language. */
  label: string;
  accept: string;
  describedBy?: string;
};

/**
 * Chooses a file that its form does not need. What was chosen stands behind the button; that nothing was, a browser says in
 * its own words only where no script tells it apart.
 */
export function FileChoice({ id, name, label, accept, describedBy }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [isChosen, setIsChosen] = useState(false);
  const look = () => setIsChosen((input.current?.files?.length ?? 0) > 0);
  // It may have been chosen before the script was there.
  useEffect(look, []);
  return (
    <span className={`${styles.pick} ${styles.optional}`}>
      <label htmlFor={id} className="button quiet">
        {label}
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        name={name}
        accept={accept}
        aria-describedby={describedBy}
        data-chosen={isChosen ? "yes" : "no"}
        onChange={look}
      />
    </span>
  );
}
