"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";

type Props = {
  /** Answers 404 where the client is closed. */
  asks: string;
  /** Where the reader finds the clients that are open. */
  home: string;
  words: Record<"title" | "text" | "typed" | "leave", string>;
  children: ReactNode;
};

/** What somebody typed on a page and has not sent. */
const typedIn = (page: HTMLElement): string[] =>
  [...page.querySelectorAll("textarea")].flatMap(({ value, defaultValue }) =>
    value !== defaultValue && value.trim() !== "" ? [value] : [],
  );

/**
 * A page about a client. Where scripts run, it asks whether the client is still open whenever its reader comes back to it, and
 * else shows nothing any more but what they typed themselves.
 */
export function StillOpen({ asks, home, words, children }: Props) {
  const page = useRef<HTMLDivElement>(null);
  const [closedWith, setClosedWith] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let isAsking = false;
    const ask = async () => {
      if (isAsking || document.visibilityState !== "visible") return;
      isAsking = true;
      const answer = await fetch(asks, { cache: "no-store", redirect: "manual" }).catch(() => null);
      isAsking = false;
      if (answer?.status === 404) setClosedWith(page.current ? typedIn(page.current) : []);
    };
    document.addEventListener("visibilitychange", ask);
    window.addEventListener("focus", ask);
    window.addEventListener("pageshow", ask);
    return () => {
      document.removeEventListener("visibilitychange", ask);
      window.removeEventListener("focus", ask);
      window.removeEventListener("pageshow", ask);
    };
  }, [asks]);
  if (closedWith === null) return <div ref={page}>{children}</div>;
  return (
    <main id="main" className="sheet">
      <h1>{words.title}</h1>
      <p className="lead">{words.text}</p>
      {closedWith.length > 0 && <p>{words.typed}</p>}
      {closedWith.map((text) => (
        <textarea key={text} aria-label={words.typed} rows={8} readOnly value={text} />
      ))}
      <p>
        <a className="button quiet" href={home}>
          {words.leave}
        </a>
      </p>
    </main>
  );
}
