import { type ChangeEvent, type SyntheticEvent, useEffect, useRef, useState } from "react";
import { subjectOf } from "#lib/entry/key";
import type { Locale } from "#lib/text/text";
import { useAfterPress } from "../entry/after-press";
import { useSaving } from "../entry/use-saving";
import { type Page, questionOfName } from "./field";
import { holding, repeat, uncheckOthers } from "./form-values";
import { useNextPage } from "./use-next-page";
import { type Look, useProblems } from "./use-problems";

export type Section = Page & {
  token: string;
  sheet: string;
  locale: Locale;
  next: string;
  /** What follows is the page that checks all answers. */
  last: boolean;
  /** What is to be said of the page as the server made it. */
  atFirst: Look;
};

/** What happens on the page of a section: answers are saved and judged as they are given, and the next page follows. */
export function useSection(section: Section) {
  const { token, sheet, locale, next, last, fields, cards } = section;
  const page = useProblems(section, section.atFirst);
  const [bases, setBases] = useState<Record<string, number>>({});
  const [hidden, setHidden] = useState(0);
  const [lookedAt, setLookedAt] = useState<ReadonlySet<string>>(new Set());
  const isDecided = useRef(false);
  const saving = useSaving({
    ...{ token, sheet, locale, items: fields, holding },
    listener: (form) => ({
      refused: (key, message) => page.refuse(form, subjectOf(key), message),
      revision: (key, revision) => setBases((before) => ({ ...before, [subjectOf(key)]: revision })),
    }),
  });
  const { element, status, live } = saving;
  const afterPress = useAfterPress();
  const goOn = useNextPage(next, live && !last && status.kind !== "saving");

  // biome-ignore lint/correctness/useExhaustiveDependencies: when the form shows what this browser knows, or the server what is new
  useEffect(() => {
    if (element.current) page.judge(element.current, "quietly");
  }, [fields]);

  return {
    ...{ page, bases, hidden, lookedAt, element, status, live },
    take({ target, currentTarget: form }: ChangeEvent<HTMLFormElement>) {
      const changed = target as unknown as HTMLInputElement;
      const field = fields.find(({ id }) => id === questionOfName(changed.name));
      if (!field) return;
      uncheckOthers(form, field, changed);
      page.retry(field.id);
      setLookedAt((before) => new Set([...before, field.id]));
      const isTyped = changed.type !== "radio" && changed.type !== "checkbox";
      saving.save(form, field, isTyped, () => isTyped && page.judge(form, "quietly"));
      if (field.decides) isDecided.current = true;
      if (field.hides) setHidden(field.hides[changed.value] ?? 0);
      page.judge(form, isTyped ? "clear" : "tell");
    },
    leave: (form: HTMLFormElement) => afterPress(() => page.judge(form)),
    async proceed(event: SyntheticEvent<HTMLFormElement, SubmitEvent>) {
      // Where nothing saves by itself, the form goes as it is.
      if (!live) return;
      const pressed = event.nativeEvent.submitter;
      if (pressed?.getAttribute("name") === "same") {
        event.preventDefault();
        return repeat(event.currentTarget, cards, pressed.getAttribute("value"));
      }
      if (pressed?.getAttribute("name") === "confirm") {
        event.preventDefault();
        const ids = pressed.getAttribute("value")?.split(",") ?? [];
        saving.confirm(
          event.currentTarget,
          fields.filter(({ id }) => ids.includes(id)),
        );
        return setLookedAt((before) => new Set([...before, ...ids]));
      }
      if (pressed?.getAttribute("name")) return saving.goAfterSaves(event);
      event.preventDefault();
      // What was given is on its way or kept in the browser: the next page need not wait for the line.
      saving.send();
      if (!page.settle(event.currentTarget)) {
        requestAnimationFrame(() => document.getElementById("problems")?.focus());
        return;
      }
      if (!isDecided.current && !last) return goOn();
      // Which questions follow, and what the page that checks all answers shows, is known only when all is saved.
      await saving.settled();
      location.assign(next);
    },
  };
}
