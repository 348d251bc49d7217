import { type ChangeEvent, type SyntheticEvent, useEffect, useRef, useState } from "react";
import { subjectOf } from "#lib/entry/key";
import type { Locale } from "#lib/text/text";
import { useAfterPress } from "../entry/after-press";
import { useSaving } from "../entry/use-saving";
import { type Page, questionOfName } from "./field";
import { holding, uncheckOthers } from "./form-values";
import { repeat } from "./repeat";
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
  const { token, sheet, locale, next, last, fields } = section;
  const page = useProblems(section, section.atFirst);
  const [bases, setBases] = useState<Record<string, number>>({});
  const [hidden, setHidden] = useState(0);
  const [lookedAt, setLookedAt] = useState<ReadonlySet<string>>(new Set());
  const isDecided = useRef(false);
  const made = useRef(fields);
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
    const form = element.current;
    if (form && (fields !== made.current || !fields.every((field) => holding.isAsMade(form, field))))
      void page.judge(form, "quietly");
    made.current = fields;
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
      saving.save(form, field, isTyped, () => void (isTyped && page.judge(form, "quietly")));
      if (field.decides) isDecided.current = true;
      if (field.hides) setHidden(field.hides[changed.value] ?? 0);
      void page.judge(form, isTyped ? "clear" : "tell");
    },
    leave: (form: HTMLFormElement) => afterPress(() => page.leave(form)),
    async proceed(event: SyntheticEvent<HTMLFormElement, SubmitEvent>) {
      // Where nothing saves by itself, the form goes as it is.
      if (!live) return;
      const form = event.currentTarget;
      const pressed = event.nativeEvent.submitter as HTMLButtonElement | null;
      if (pressed?.name === "same") {
        event.preventDefault();
        return repeat(form, pressed);
      }
      if (pressed?.name === "confirm") {
        event.preventDefault();
        const ids = pressed.value.split(",");
        saving.confirm(
          form,
          fields.filter(({ id, isCarried }) => isCarried && !lookedAt.has(id) && ids.includes(id)),
        );
        return setLookedAt((before) => new Set([...before, ...ids]));
      }
      if (pressed?.name) return saving.goAfterSaves(event);
      event.preventDefault();
      // What was given is on its way or kept in the browser: the next page need not wait for the line.
      saving.send();
      if (!(await page.settle(form))) {
        requestAnimationFrame(() => document.getElementById("problems")?.focus());
        return;
      }
      if (!navigator.onLine) return saving.hold();
      if (!isDecided.current && !last) return goOn();
      // Which questions follow, and what the page that checks all answers shows, is known only when all is saved.
      await saving.settled();
      location.assign(next);
    },
  };
}
