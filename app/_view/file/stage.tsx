"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { type DrawnPage, dropCanvas, FileTrouble, type ShownFile, type Trouble } from "./shown-file";
import styles from "./viewer.module.css";
import { filledIn, type ViewerWords } from "./viewer-props";

/** What is looked at: a page, turned by degrees, so many times as wide as the room. */
export type View = { page: number; turn: number; zoom: number };

type Props = {
  shown: ShownFile;
  view: View;
  name: string;
  words: ViewerWords;
  onTrouble: (trouble: Trouble | null) => void;
};

/** How long the room has to stay as it is before the page is drawn for it, in milliseconds. */
const settled = 120;

/** The width in which a page is drawn, as it changes. */
function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watch = new ResizeObserver(() => {
      clearTimeout(timer);
      const measure = () => setWidth(Math.floor(element.clientWidth));
      // At first at once.
      timer = setTimeout(measure, timer === undefined ? 0 : settled);
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
      clearTimeout(timer);
    };
  }, [box]);
  return width;
}

/** Puts a page that was drawn in the place of the one before it. */
function put(holder: HTMLElement, { canvas, words, size }: DrawnPage): void {
  const sheet = document.createElement("div");
  sheet.className = styles.sheet ?? "";
  sheet.style.width = `${size.width}px`;
  sheet.style.height = `${size.height}px`;
  sheet.append(canvas, ...(words ? [words] : []));
  clear(holder);
  holder.append(sheet);
}

function clear(holder: HTMLElement): void {
  for (const canvas of holder.querySelectorAll("canvas")) dropCanvas(canvas);
  holder.replaceChildren();
}

/** The page that is looked at: drawn when it is asked for, and no other one. */
export function Stage({ shown, view: { page, turn, zoom }, name, words, onTrouble }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const room = useWidth(holder);
  const [said, setSaid] = useState<{ isCoarse: boolean; hasWords: boolean } | null>(null);
  const [busy, setBusy] = useState(true);
  useEffect(() => {
    const element = holder.current;
    return () => {
      if (element) clear(element);
    };
  }, []);
  useEffect(() => {
    if (room === 0) return;
    const controller = new AbortController();
    const { signal } = controller;
    setBusy(true);
    shown.draw({ page, turn, zoom, room, density: window.devicePixelRatio }, signal).then(
      (drawn) => {
        if (signal.aborted || !holder.current) return dropCanvas(drawn.canvas);
        const { canvas, words: text, size, hasWords } = drawn;
        if (text) canvas.setAttribute("aria-hidden", "true");
        else {
          canvas.setAttribute("role", "img");
          canvas.setAttribute("aria-label", filledIn(words.picture, { name }));
        }
        put(holder.current, drawn);
        setSaid({ isCoarse: size.density < 1, hasWords: hasWords || text === null });
        setBusy(false);
        onTrouble(null);
      },
      (error) => {
        if (signal.aborted) return;
        if (holder.current) clear(holder.current);
        setSaid(null);
        setBusy(false);
        onTrouble(error instanceof FileTrouble ? error.why : "damaged");
      },
    );
    return () => controller.abort();
  }, [shown, page, turn, zoom, room, name, words, onTrouble]);
  return (
    <>
      <div ref={holder} className={styles.holder} aria-busy={busy} />
      {busy && said === null && <p className={styles.told}>{words.drawing}</p>}
      {said?.isCoarse && <p className={styles.told}>{words.coarse}</p>}
      {said && !said.hasWords && <p className={styles.told}>{words.noWords}</p>}
    </>
  );
}
