"use client";

import { useCallback, useEffect, useId, useRef, useState } from "react";
import { type AskedFile, askedFile, keepLooked } from "./asked-file";
import { useRoom } from "./beside";
import type { ShownFile, Trouble } from "./shown-file";
import { Stage, type View } from "./stage";
import { useKeys } from "./use-keys";
import { type Opened, useOpened } from "./use-opened";
import styles from "./viewer.module.css";
import { Press, ViewerBar } from "./viewer-bar";
import { filledIn, type ViewerWords } from "./viewer-props";

type Props = { asked: AskedFile; words: ViewerWords };

/** What is given back to whoever opened the file: the focus, and the sight of where it was. */
function backTo({ opener }: AskedFile): void {
  const target = opener?.isConnected ? opener : document.getElementById("main");
  target?.focus();
  target?.scrollIntoView({ block: "center" });
}

/** A file that is looked at: beside the page where there is room, over it where there is none. */
export function Viewer({ asked, words }: Props) {
  const { href } = asked;
  const [pane, stage] = [useRef<HTMLElement>(null), useRef<HTMLElement>(null)];
  const title = useId();
  const isBeside = useRoom(pane);
  const { opened, again } = useOpened(href);
  const [view, setView] = useState<View>({ page: asked.page, turn: 0, zoom: 1 });
  const shown = "shown" in opened ? opened.shown : null;
  const pages = shown?.pages ?? 1;
  const page = Math.min(view.page, pages);
  const onView = useCallback(
    (change: Partial<View>) => {
      setView((before) => ({ ...before, ...change }));
      if (change.page !== undefined || change.turn !== undefined) stage.current?.scrollTo({ top: 0, left: 0 });
    },
    [stage],
  );
  const close = useCallback(() => {
    keepLooked(null);
    askedFile.set(null);
    // The page is in reach again only when this is gone.
    setTimeout(() => backTo(asked));
  }, [asked]);
  useEffect(() => {
    if (asked.isFresh) stage.current?.focus();
    asked.opener?.scrollIntoView({ block: "center" });
  }, [asked, stage]);
  useEffect(() => {
    if (shown && isBeside) keepLooked({ href, page });
  }, [shown, isBeside, href, page]);
  useKeys(pane, stage, { view: { ...view, page }, pages, onView, close });
  return (
    <section
      ref={pane}
      className={`${styles.pane} screen`}
      aria-labelledby={title}
      {...(isBeside ? {} : { role: "dialog", "aria-modal": true })}
    >
      <Head {...{ asked, words, title, close }} />
      {shown && <ViewerBar view={{ ...view, page }} {...{ pages, words, onView }} />}
      <Body {...{ opened, again, asked, words, stage, pages }} view={{ ...view, page }} />
      <Foot {...{ asked, words, isBeside }} />
    </section>
  );
}

function Head({ asked: { name, about }, words, title, close }: Props & { title: string; close: () => void }) {
  return (
    <header className={styles.head}>
      <div>
        <h2 id={title}>
          <span className="unseen">{filledIn(words.title, { name: "" })}</span>
          {name}
        </h2>
        {about && <p>{filledIn(words.of, { of: about })}</p>}
      </div>
      <Press icon="close" keys="Escape" words={words} onPress={close} />
    </header>
  );
}

/** What is to be known of the drawing, the way back to the page beside it, and the file itself. */
function Foot({ asked, words, isBeside }: Props & { isBeside: boolean }) {
  return (
    <footer className={styles.foot}>
      <p>{words.limits}</p>
      <div>
        {isBeside && (
          <button type="button" className="plain" onClick={() => backTo(asked)}>
            {words.back}
          </button>
        )}
        <a href={asked.href} download aria-label={filledIn(words.downloadOf, { name: asked.name })}>
          {words.download}
        </a>
      </div>
    </footer>
  );
}

type BodyProps = Props & {
  opened: Opened;
  again: () => void;
  view: View;
  pages: number;
  stage: React.RefObject<HTMLElement | null>;
};

/** The page itself, or what is to be said in its place. */
function Body({ opened, again, asked: { href, name }, words, view, pages, stage }: BodyProps) {
  const [ofPage, setOfPage] = useState<Trouble | null>(null);
  const trouble = "trouble" in opened ? opened.trouble : ofPage;
  const shown: ShownFile | null = "shown" in opened ? opened.shown : null;
  const at = filledIn(words.at, { page: view.page, pages });
  const percent = "percent" in opened ? opened.percent : 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled has to be reached by the keyboard
    <section ref={stage} className={styles.stage} aria-label={shown ? at : name} tabIndex={0}>
      <p className="unseen" role="status">
        {shown && !trouble ? at : ""}
      </p>
      {"percent" in opened && (
        <p className={styles.told}>{percent > 0 ? filledIn(words.fetched, { percent }) : words.fetching}</p>
      )}
      {trouble && (
        <div className={styles.trouble} role="alert">
          <p>{words.problems[trouble]}</p>
          <p>
            <a className="button" href={href} download>
              {words.download}
            </a>
            {(trouble === "offline" || trouble === "browser") && (
              <button type="button" className="button quiet" onClick={again}>
                {words.again}
              </button>
            )}
          </p>
        </div>
      )}
      {shown && <Stage {...{ shown, view, name, words }} onTrouble={setOfPage} />}
    </section>
  );
}
