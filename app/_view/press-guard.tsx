"use client";

import { useEffect, useRef } from "react";
import { pressName } from "./press-name";

/** Milliseconds after which a form may be sent again: the line may have failed. */
const rest = 8_000;

/** The mark of a form's one sending. Where scripts run, a second press does not even leave, and breaks the first off. */
export function PressGuard({ mark }: { mark: string }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const form = field.current?.form;
    if (!form) return;
    let sentAt = Number.NEGATIVE_INFINITY;
    const send = (event: SubmitEvent) => {
      if (event.timeStamp - sentAt < rest) event.preventDefault();
      else if (!event.defaultPrevented) sentAt = event.timeStamp;
    };
    const comeBack = () => {
      sentAt = Number.NEGATIVE_INFINITY;
    };
    form.addEventListener("submit", send);
    window.addEventListener("pageshow", comeBack);
    return () => {
      form.removeEventListener("submit", send);
      window.removeEventListener("pageshow", comeBack);
    };
  }, []);
  return <input ref={field} type="hidden" name={pressName} value={mark} />;
}
