import { useEffect, useState } from "react";
import { openFile } from "./open-file";
import { FileTrouble, type ShownFile, type Trouble } from "./shown-file";

/** A file on its way, opened, or not to be had. */
export type Opened = { shown: ShownFile } | { trouble: Trouble } | { percent: number };

/** Opens a file, and gives back what it holds when nobody looks at it any more; `again` is another try. */
export function useOpened(href: string): { opened: Opened; again: () => void } {
  const [opened, setOpened] = useState<Opened>({ percent: 0 });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens it anew
  useEffect(() => {
    const controller = new AbortController();
    let percent = 0;
    const tell = (share: number) => {
      const next = Math.floor(share * 100);
      if (next === percent || controller.signal.aborted) return;
      percent = next;
      setOpened({ percent });
    };
    setOpened({ percent });
    const opening = openFile(href, controller.signal, tell);
    opening.then(
      (shown) => (controller.signal.aborted ? shown.end() : setOpened({ shown })),
      (error) => {
        if (!controller.signal.aborted) setOpened({ trouble: error instanceof FileTrouble ? error.why : "browser" });
      },
    );
    return () => {
      controller.abort();
      opening.then(
        (shown) => shown.end(),
        () => undefined,
      );
    };
  }, [href, attempt]);
  return { opened, again: () => setAttempt((before) => before + 1) };
}
