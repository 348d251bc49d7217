import { useEffect, useRef } from "react";

const moves = ["pointerdown", "pointerup", "pointercancel"];

/**
 * Puts off what would move the page until the pointer that is down is up: a button that moves under it loses the click.
 * Returns what runs an act.
 */
export function useAfterPress(): (act: () => void) => void {
  const isDown = useRef(false);
  const waiting = useRef<() => void>(undefined);
  useEffect(() => {
    const watch = ({ type }: Event) => {
      isDown.current = type === "pointerdown";
      if (isDown.current) return;
      // The click follows the lifting, and is dispatched before anything that waits its turn.
      if (waiting.current) setTimeout(waiting.current);
      waiting.current = undefined;
    };
    for (const type of moves) addEventListener(type, watch, true);
    return () => {
      for (const type of moves) removeEventListener(type, watch, true);
    };
  }, []);
  return (act) => {
    if (isDown.current) waiting.current = act;
    else act();
  };
}
