"use client";

import { type FormEvent, useEffect, useState } from "react";
import type { View } from "./stage";
import styles from "./viewer.module.css";
import { filledIn, type ViewerWords } from "./viewer-props";

/** How many times as wide as the room a page may be. */
export const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;

const icons = {
  previous: "M12.5 4.5 7 10l5.5 5.5",
  next: "M7.5 4.5 13 10l-5.5 5.5",
  smaller: "M4.5 10h11",
  larger: "M4.5 10h11M10 4.5v11",
  turn: "M15.5 10a5.5 5.5 0 1 1-1.9-4.2M14.2 2.6v3.6h-3.6",
  close: "m5 5 10 10M15 5 5 15",
} as const;

type PressProps = {
  icon: keyof typeof icons;
  words: ViewerWords;
  keys?: string;
  isOff?: boolean;
  onPress: () => void;
};

/** A button with a sign, named in words. It stays in reach where it can do nothing, so that the focus is not lost. */
export const Press = ({ icon, words, keys, isOff = false, onPress }: PressProps) => (
  <button
    type="button"
    className={styles.press}
    aria-label={words[icon]}
    title={words[icon]}
    aria-keyshortcuts={keys}
    aria-disabled={isOff}
    onClick={() => isOff || onPress()}
  >
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d={icons[icon]} />
    </svg>
  </button>
);

type Props = { view: View; pages: number; words: ViewerWords; onView: (change: Partial<View>) => void };

/** The next zoom up or down. */
export const zoomBeside = (zoom: number, step: 1 | -1): number =>
  (step === 1 ? zooms.find((each) => each > zoom) : zooms.findLast((each) => each < zoom)) ?? zoom;

/** Turns pages, sizes and directions. */
export function ViewerBar({ view, pages, words, onView }: Props) {
  const { page, turn, zoom } = view;
  return (
    <div className={styles.bar}>
      {pages > 1 && (
        // biome-ignore lint/a11y/useSemanticElements: a set of buttons is no part of a form
        <div role="group" aria-label={words.turnPages} className={styles.group}>
          <Press
            icon="previous"
            keys="PageUp"
            isOff={page <= 1}
            onPress={() => onView({ page: page - 1 })}
            {...{ words }}
          />
          <PageField {...{ page, pages, words }} onPage={(next) => onView({ page: next })} />
          <Press
            icon="next"
            keys="PageDown"
            isOff={page >= pages}
            onPress={() => onView({ page: page + 1 })}
            {...{ words }}
          />
        </div>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a set of buttons is no part of a form */}
      <div role="group" aria-label={words.sizes} className={styles.group}>
        <Press
          icon="smaller"
          keys="-"
          isOff={zoomBeside(zoom, -1) === zoom}
          onPress={() => onView({ zoom: zoomBeside(zoom, -1) })}
          words={words}
        />
        <button
          type="button"
          className={styles.fit}
          aria-pressed={zoom === 1}
          aria-keyshortcuts="0"
          onClick={() => onView({ zoom: 1 })}
        >
          {words.fit}
        </button>
        <Press
          icon="larger"
          keys="+"
          isOff={zoomBeside(zoom, 1) === zoom}
          onPress={() => onView({ zoom: zoomBeside(zoom, 1) })}
          words={words}
        />
        <Press icon="turn" keys="R" onPress={() => onView({ turn: (turn + 90) % 360 })} words={words} />
      </div>
    </div>
  );
}

type FieldProps = { page: number; pages: number; words: ViewerWords; onPage: (page: number) => void };

/** The page by its number, to be typed. */
function PageField({ page, pages, words, onPage }: FieldProps) {
  const [typed, setTyped] = useState(String(page));
  useEffect(() => setTyped(String(page)), [page]);
  const go = (event?: FormEvent) => {
    event?.preventDefault();
    const asked = Number.parseInt(typed.normalize("NFKC"), 10);
    if (Number.isNaN(asked)) return setTyped(String(page));
    const next = Math.min(pages, Math.max(1, asked));
    setTyped(String(next));
    if (next !== page) onPage(next);
  };
  return (
    <form className={styles.page} onSubmit={go}>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={words.page}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => go()}
      />
      <span>{filledIn(words.pages, { pages })}</span>
    </form>
  );
}
