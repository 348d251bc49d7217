"use client";

import { type ComponentType, useEffect, useState, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import { type AskedFile, askedFile, keepLooked, keptLooked } from "./asked-file";
import { isBeside } from "./beside";
import type { ViewerWords } from "./viewer-props";

type ViewerProps = { asked: AskedFile; words: ViewerWords };

/** Opens anew, beside a form that was sent, what was looked at before, as long as the page still has it. */
function openAnew(): void {
  const kept = keptLooked();
  if (!kept || !isBeside()) return;
  const opener = document.querySelector<HTMLElement>(`[data-look="${CSS.escape(kept.href)}"]`);
  if (!opener) {
    keepLooked(null);
    return;
  }
  const { name = "", about = null } = opener.dataset;
  askedFile.set({ href: kept.href, name, about, opener, page: kept.page, isFresh: false });
}

/** Where the file is shown that somebody asks to look at; what shows it is fetched only then. */
export function ViewerPlace({ words }: { words: ViewerWords }) {
  const asked = useSyncExternalStore(askedFile.subscribe, askedFile.now, askedFile.none);
  const [Viewer, setViewer] = useState<{ component: ComponentType<ViewerProps> } | null>(null);
  useEffect(() => {
    openAnew();
    return () => askedFile.set(null);
  }, []);
  useEffect(() => {
    if (!asked || Viewer) return;
    import("./viewer").then(
      (module) => setViewer({ component: module.Viewer }),
      () => {
        askedFile.set(null);
        window.location.assign(asked.href);
      },
    );
  }, [asked, Viewer]);
  return asked && Viewer
    ? createPortal(<Viewer.component key={asked.href} asked={asked} words={words} />, document.body)
    : null;
}
