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

const most = 4;

/** Moves through the firms by the keyboard, and lets no more be ticked than can stand side by side. */
export function BoardKeys({ table, search, title, list }: Props) {
  useEffect(() => {
    const rows = () => [...document.querySelectorAll<HTMLTableRowElement>(`#${table} tbody tr`)];
    const boxes = () => rows().flatMap((row) => row.querySelector<HTMLInputElement>("input[type=checkbox]") ?? []);
    const limit = () => {
      const full = boxes().filter(({ checked }) => checked).length >= most;
      for (const box of boxes()) box.disabled = full && !box.checked;
    };
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
    limit();
    document.addEventListener("keydown", onKey);
    document.addEventListener("change", limit);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("change", limit);
    };
  }, [table, search]);
  return (
    <details className={`${styles.keys} screen`}>
      <summary>{title}</summary>
      <p>{list}</p>
    </details>
  );
}
