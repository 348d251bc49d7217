import { type RefObject, useEffect, useLayoutEffect, useState } from "react";

/** Where a file stands beside the page, and does not cover it. */
const wide = "(min-width: 64rem)";

export const isBeside = (): boolean => matchMedia(wide).matches;

/** Whether there is room beside the page, as it changes. */
function useBeside(): boolean {
  const [beside, setBeside] = useState(isBeside);
  useEffect(() => {
    const list = matchMedia(wide);
    const change = () => setBeside(list.matches);
    list.addEventListener("change", change);
    return () => list.removeEventListener("change", change);
  }, []);
  return beside;
}

/**
 * Makes room for a pane beside the page, or, where there is none, has it cover the page, which then is out of reach.
 * @returns whether it stands beside the page
 */
export function useRoom(pane: RefObject<HTMLElement | null>): boolean {
  const beside = useBeside();
  useLayoutEffect(() => {
    document.documentElement.dataset.viewer = beside ? "beside" : "over";
    const others = [...document.body.children].filter(
      (each): each is HTMLElement => each instanceof HTMLElement && each !== pane.current && !each.inert,
    );
    if (!beside) for (const each of others) each.inert = true;
    return () => {
      delete document.documentElement.dataset.viewer;
      if (!beside) for (const each of others) each.inert = false;
    };
  }, [beside, pane]);
  return beside;
}
