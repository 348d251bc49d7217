import { type RefObject, useEffect, useRef } from "react";
import type { View } from "./stage";
import { zoomBeside } from "./viewer-bar";

type Parts = { view: View; pages: number; onView: (change: Partial<View>) => void; close: () => void };

/** What a key changes; `null` where it means nothing here. */
function changeBy(key: string, { view, pages }: Parts, isBroad: boolean): Partial<View> | null {
  const { page, turn, zoom } = view;
  const to = (next: number) => ({ page: Math.min(pages, Math.max(1, next)) });
  switch (key) {
    case "PageUp":
      return to(page - 1);
    case "PageDown":
      return to(page + 1);
    // A page that is broader than the room is moved by them.
    case "ArrowLeft":
      return isBroad ? null : to(page - 1);
    case "ArrowRight":
      return isBroad ? null : to(page + 1);
    case "+":
    case "=":
      return { zoom: zoomBeside(zoom, 1) };
    case "-":
      return { zoom: zoomBeside(zoom, -1) };
    case "0":
      return { zoom: 1 };
    case "r":
    case "R":
      return { turn: (turn + 90) % 360 };
    default:
      return null;
  }
}

/** Turns pages and sizes by the keyboard, for as long as the focus is in the pane. */
export function useKeys(pane: RefObject<HTMLElement | null>, stage: RefObject<HTMLElement | null>, parts: Parts): void {
  const latest = useRef(parts);
  useEffect(() => {
    latest.current = parts;
  });
  useEffect(() => {
    const element = pane.current;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.key === "Escape") {
        event.preventDefault();
        return latest.current.close();
      }
      if (event.target instanceof HTMLInputElement) return;
      const { scrollWidth = 0, clientWidth = 0 } = stage.current ?? {};
      const change = changeBy(event.key, latest.current, scrollWidth > clientWidth + 1);
      if (!change) return;
      event.preventDefault();
      latest.current.onView(change);
    };
    element?.addEventListener("keydown", press);
    return () => element?.removeEventListener("keydown", press);
  }, [pane, stage]);
}
