"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { askedFile } from "./asked-file";
import styles from "./look-at.module.css";

type Props = { href: string; name: string; about: string | null; words: { look: string; lookAt: string } };

/** Shows a file beside the page; there only where scripts run. */
export function LookButton({ href, name, about, words }: Props) {
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const asked = useSyncExternalStore(askedFile.subscribe, askedFile.now, askedFile.none);
  return (
    <button
      type="button"
      className={`${styles.look} screen`}
      style={{ visibility: live ? "visible" : "hidden" }}
      aria-label={words.lookAt}
      aria-expanded={asked?.href === href}
      data-look={href}
      data-name={name}
      data-about={about ?? undefined}
      onClick={(event) => askedFile.set({ href, name, about, opener: event.currentTarget, page: 1, isFresh: true })}
    >
      {words.look}
    </button>
  );
}
