"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { saveParts, unsavedIn } from "./save-part";

/** Milliseconds in which a form that was sent has left the page: nobody is asked then whether they mean to. */
const leaving = 8_000;

/**
 * The parts of a report. Each is a form of its own that leads to the page anew: where scripts run, what is typed in the
 * others is saved before, and whoever leaves otherwise is asked first.
 */
export function SaveAlong({ children }: { children: ReactNode }) {
  const parts = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const here = parts.current;
    if (!here) return;
    let isSaving = false;
    let sentAt = Number.NEGATIVE_INFINITY;
    const saveOthers = (event: SubmitEvent) => {
      const [form, submitter] = [event.target as HTMLFormElement, event.submitter];
      const others = unsavedIn(here).filter((other) => other !== form);
      if (others.length === 0 && !isSaving) return;
      event.preventDefault();
      if (isSaving) return;
      isSaving = true;
      saveParts(others).then((areSaved) => {
        isSaving = false;
        if (areSaved) form.requestSubmit(submitter);
      });
    };
    const send = (event: SubmitEvent) => {
      if (!event.defaultPrevented) sentAt = event.timeStamp;
    };
    const leave = (event: BeforeUnloadEvent) => {
      if (event.timeStamp - sentAt < leaving || unsavedIn(here).length === 0) return;
      event.preventDefault();
      // Browsers of before 2024 ask only where this is set.
      event.returnValue = true;
    };
    // Before the form itself hears of it: what is held back is no sending of it.
    here.addEventListener("submit", saveOthers, { capture: true });
    here.addEventListener("submit", send);
    window.addEventListener("beforeunload", leave);
    return () => {
      here.removeEventListener("submit", saveOthers, { capture: true });
      here.removeEventListener("submit", send);
      window.removeEventListener("beforeunload", leave);
    };
  }, []);
  return <div ref={parts}>{children}</div>;
}
