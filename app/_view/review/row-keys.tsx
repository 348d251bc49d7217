"use client";

import { useEffect } from "react";

const typing = "input, textarea, select, [contenteditable], dialog";

/** Moves from clause to clause: by j and k anywhere outside of a field, by the arrows where a clause has the focus. */
export function RowKeys() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const here = event.target instanceof Element ? event.target : null;
      if (here?.closest(typing)) return;
      const isOnRow = here?.matches("[data-clause]") ?? false;
      const down = event.key === "j" || (isOnRow && event.key === "ArrowDown");
      const up = event.key === "k" || (isOnRow && event.key === "ArrowUp");
      if (!down && !up) return;
      const rows = [...document.querySelectorAll<HTMLElement>("[data-clause]")];
      const place = here instanceof HTMLElement ? rows.indexOf(here) : -1;
      const next = rows[place < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, place + (down ? 1 : -1)))];
      if (!next) return;
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: "nearest" });
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return null;
}
