"use client";

import { useEffect } from "react";
import styles from "./board.module.css";

type Props = {
  /** Ids of the table and of the search field. */
  table: string;
  search: string;
  title: string;
  list: string;
};

/** Moves through the firms by the keyboard. */
export function BoardKeys({ table, search, title, list }: Props) {
  useEffect(() => {
    const rows = () => [...document.querySelectorAll<HTMLTableRowElement>(`#${table} tbody tr`)];
    const current = () => rows().findIndex((row) => row.contains(document.activeElement));
    const goTo = (place: number) => {
      const row = rows()[Math.max(0, Math.min(place, rows().length - 1))];
      const target = row?.querySelector<HTMLElement>("th a") ?? row?.querySelector<HTMLElement>("input");
      target?.focus();
      row?.scrollIntoView({ block: "nearest" });
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      const isTyping =
        target instanceof HTMLElement &&
        target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]");
      if (isTyping) return;
      const place = current();
      // Arrows scroll the page as ever until somebody is among the firms.
      if (event.key === "j" || (event.key === "ArrowDown" && place >= 0)) goTo(place + 1);
      else if (event.key === "k" || (event.key === "ArrowUp" && place >= 0)) goTo(place < 0 ? 0 : place - 1);
      else if (event.key === "/") document.getElementById(search)?.focus();
      else if (event.key === "x" && place >= 0) rows()[place]?.querySelector<HTMLInputElement>("input")?.click();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [table, search]);
  return (
    <details className={`${styles.keys} screen`}>
      <summary>{title}</summary>
      <p>{list}</p>
    </details>
  );
}
