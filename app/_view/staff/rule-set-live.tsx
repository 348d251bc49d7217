"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";

type Told = { text: string; reason: string };

/** Tells which rule set applies as the form around it is filled in; without scripts it stays as the server wrote it. */
export function RuleSetLive({ address, children }: { address: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    let latest = 0;
    async function ask(event: Event) {
      const { name } = event.target as HTMLInputElement;
      if (!form || !["tier", "action", "opensOn", "province"].includes(name)) return;
      const turn = ++latest;
      const values = new FormData(form);
      const query = new URLSearchParams(
        ["tier", "action", "opensOn", "province"].map((field) => [field, String(values.get(field) ?? "")]),
      );
      const response = await fetch(`${address}?${query}`).catch(() => null);
      if (response?.ok && turn === latest) setTold((await response.json()) as Told);
    }
    form.addEventListener("change", ask);
    return () => form.removeEventListener("change", ask);
  }, [address]);
  return (
    <div ref={place} aria-live="polite">
      {told ? (
        <>
          <p>
            <strong>{told.text}</strong>
          </p>
          <p className="soft">{told.reason}</p>
        </>
      ) : (
        children
      )}
    </div>
  );
}
