import { useRouter } from "next/navigation";
import { type RefObject, type SyntheticEvent, useEffect, useRef, useState } from "react";
import type { Entry } from "#lib/entry/entry";
import type { EntryKey } from "#lib/entry/key";
import type { Locale } from "#lib/text/text";
import { isCapable } from "./capable";
import { type Newer, type Saver, saverOf } from "./saver";
import type { Listener, Status } from "./saving";

/** Waiting time after the last keystroke before what was typed is saved, in milliseconds. */
const typingPause = 500;

/** How the form of a page holds its entries. */
export type Holding<Item> = {
  key: (item: Item) => EntryKey;
  entry: (form: HTMLFormElement, item: Item) => Entry;
  /** What stands beside it in the firm's own words; `undefined` where the page does not ask for that. */
  note: (form: HTMLFormElement, item: Item) => string | null | undefined;
  /** Whether the form holds what the page was made with. */
  isAsMade: (form: HTMLFormElement, item: Item) => boolean;
  /** Puts a newer entry into the form; `false` where only the server can, by making the page anew. */
  show: (form: HTMLFormElement, item: Item, newer: Newer) => boolean;
};

type Page<Item> = {
  /** Where it stands: a sheet, or what a colleague is asked of one. */
  door?: "sheets" | "fill";
  token: string;
  sheet: string;
  locale: Locale;
  items: Item[];
  holding: Holding<Item>;
  /** What the page does with what the server says, and with the revision of an entry that it shows. */
  listener: (form: HTMLFormElement) => Omit<Listener, "status" | "conflict">;
};

type Steps<Item> = {
  want: (form: HTMLFormElement, item: Item) => void;
  revise: (key: EntryKey, revision: number) => void;
};

/** Takes in what was given before the scripts arrived, and shows what is newer than the page; says whether some is not. */
function catchUp<Item extends { revision: number }>(
  form: HTMLFormElement,
  saver: Saver,
  { items, holding }: Page<Item>,
  { want, revise }: Steps<Item>,
): boolean {
  let isOutdated = false;
  for (const item of items) {
    const newer = saver.newer(holding.key(item), item.revision);
    // What differs from the page as it was made was given before the scripts arrived: nothing is newer than that.
    if (!holding.isAsMade(form, item)) want(form, item);
    else if (newer && holding.show(form, item, newer)) revise(holding.key(item), newer.revision);
    else if (newer) isOutdated = true;
  }
  return isOutdated;
}

/**
 * Lets a form go as its sender pressed it once what is under way has arrived: earlier, it would come as another entry
 * beside it. Without a line it stays, since the browser would show its own error page in place of this one.
 */
function useSendingAfter(saver: RefObject<Saver | null>, hold: () => void) {
  const isReady = useRef(false);
  return async ({ currentTarget: form, nativeEvent }: SyntheticEvent<HTMLFormElement, SubmitEvent>) => {
    if (isReady.current || !saver.current?.isBusy) return;
    nativeEvent.preventDefault();
    await saver.current.settled();
    if (saver.current.isBusy) return hold();
    isReady.current = true;
    form.requestSubmit(nativeEvent.submitter);
    isReady.current = false;
  };
}

/** A form whose entries are saved as they are given, once scripts have arrived. */
export function useSaving<Item extends { revision: number }>(page: Page<Item>) {
  const { door = "sheets", token, sheet, locale, items, holding, listener } = page;
  const router = useRouter();
  const element = useRef<HTMLFormElement>(null);
  const saver = useRef<Saver>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const revisions = useRef(new Map(items.map((item) => [holding.key(item), item.revision])));
  const [status, setStatus] = useState<Status>({ kind: "ready" });
  const [live, setLive] = useState(false);
  const hold = () => setStatus({ kind: "waiting" });
  const goAfterSaves = useSendingAfter(saver, hold);

  const want = (form: HTMLFormElement, item: Item, confirms?: true) => {
    const key = holding.key(item);
    const base = revisions.current.get(key) ?? item.revision;
    const [entry, note] = [holding.entry(form, item), holding.note(form, item)];
    saver.current?.want(key, { entry, note, base, confirms });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the page of one section, its entries are those it came with
  useEffect(() => {
    const form = element.current;
    if (!form || !isCapable()) return;
    const current = saverOf({ door, token, sheet, locale });
    saver.current = current;
    setLive(true);
    const reactions = listener(form);
    const revise = (key: EntryKey, revision: number) => {
      revisions.current.set(key, revision);
      reactions.revision(key, revision);
    };
    const isOutdated = catchUp(form, current, page, { want, revise });
    const stop = current.listen({
      ...reactions,
      status: setStatus,
      revision: revise,
      // The server shows both, with the choice between them; what stands in the form stays.
      conflict: () => router.refresh(),
    });
    current.send();
    // What this browser kept while the line was down: the server makes the page anew once it has it.
    if (isOutdated) void current.settled().then(() => location.reload());
    return () => {
      clearTimeout(timer.current);
      current.send();
      stop();
    };
  }, [door, token, sheet, locale]);

  return {
    element,
    status,
    live,
    /** Says that the page stays, since nothing can be fetched. */
    hold,
    /** Saves an entry: at once, or when nobody has typed for a while; then does what follows. */
    save(form: HTMLFormElement, item: Item, isTyped: boolean, follow?: () => void): void {
      want(form, item);
      clearTimeout(timer.current);
      const send = () => {
        saver.current?.send();
        follow?.();
      };
      timer.current = setTimeout(send, isTyped ? typingPause : 0);
    },
    /** Saves entries of the year before as they stand, as this year's own. */
    confirm(form: HTMLFormElement, confirmed: readonly Item[]): void {
      for (const item of confirmed) want(form, item, true);
      saver.current?.send();
    },
    goAfterSaves,
    send: () => saver.current?.send(),
    settled: () => saver.current?.settled(),
  };
}
