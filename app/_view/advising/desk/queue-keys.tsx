"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { keyMark } from "./key-mark";

/**
 * A part of the page whose buttons, folds and links are pressed by single keys too, for as long as the focus is in it and in
 * nothing that is typed into.
 */
export function QueueKeys({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    const here = part.current;
    if (!here) return;
    if (window.location.hash === `#${id}`) here.focus({ preventScroll: false });
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const target = event.target as HTMLElement;
      if (target.matches("textarea, select, input:not([type=radio], [type=checkbox])")) return;
      const marked = here.querySelector<HTMLElement>(`[${keyMark}="${CSS.escape(event.key.toLowerCase())}"]`);
      if (!marked) return;
      event.preventDefault();
      if (marked instanceof HTMLDetailsElement) {
        marked.open = true;
        const controls = "input:not([type=hidden]), textarea, select";
        const given = marked.querySelector<HTMLElement>("input:checked");
        (given ?? marked.querySelector<HTMLElement>(controls))?.focus();
      } else marked.click();
    };
    here.addEventListener("keydown", press);
    return () => here.removeEventListener("keydown", press);
  }, [id]);
  return (
    <section ref={part} id={id} aria-label={label} tabIndex={-1}>
      {children}
    </section>
  );
}
