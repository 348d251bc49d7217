import { useEffect, useRef } from "react";

/**
 * Puts off what would move the page until the pointer that is down is up: a button that moves under it loses the click.
 * Returns what runs an act, and what ends the watch.
 */
function watchPresses(): { after: (act: () => void) => void; stop: () => void } {
  let isDown = false;
  let waiting: (() => void) | undefined;
  const press = () => {
    isDown = true;
  };
  const lift = () => {
    isDown = false;
    // The click follows the lifting, and is dispatched before anything that waits its turn.
    const act = waiting;
    waiting = undefined;
    if (act) setTimeout(act);
  };
  const ends = ["pointerup", "pointercancel"] as const;
  addEventListener("pointerdown", press, true);
  for (const end of ends) addEventListener(end, lift, true);
  return {
    after(act) {
      if (isDown) waiting = act;
      else act();
    },
    stop() {
      removeEventListener("pointerdown", press, true);
      for (const end of ends) removeEventListener(end, lift, true);
    },
  };
}

/** Runs an act once the pointer is up; nothing before scripts have arrived. */
export function useAfterPress(): (act: () => void) => void {
  const watch = useRef<ReturnType<typeof watchPresses>>(undefined);
  useEffect(() => {
    const current = watchPresses();
    watch.current = current;
    return current.stop;
  }, []);
  return (act) => watch.current?.after(act);
}
