"use client";

import { useRouter } from "next/navigation";
import { type ChangeEvent, type ReactNode, useEffect, useState } from "react";
import { baseName, confirmedName } from "#lib/entry/form-text";
import { subjectOf } from "#lib/entry/key";
import type { Locale } from "#lib/text/text";
import { EntryForm } from "../entry/entry-form";
import type { StatusWords } from "../entry/saving";
import { useSaving } from "../entry/use-saving";
import type { OfficialWords } from "./asked";
import { carriedId, type FactShape, factOf, holding, tell, toldIn } from "./fact-controls";
import { FactsStatus } from "./facts-status";

type Props = {
  token: string;
  sheet: string;
  locale: Locale;
  action: string;
  facts: FactShape[];
  words: Pick<OfficialWords, keyof StatusWords | "submit" | "noScript" | "unsent" | "open" | "openLink">;
  /** Whether what the page says besides depends on what is entered here. */
  isFollowed?: boolean;
  children: ReactNode;
};

/** A page of facts, or of what only a round asks. */
export function FactsForm({ token, sheet, locale, action, facts, words, isFollowed = false, children }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState<string[]>([]);
  const { element, status, live, save, settled, goAfterSaves } = useSaving({
    ...{ token, sheet, locale, items: facts, holding },
    listener: (form) => ({
      refused(key, message) {
        tell(form, subjectOf(key), message);
        setOpen(toldIn(form));
        return facts.some((fact) => fact.key === subjectOf(key));
      },
      revision(key, revision) {
        const base = form.elements.namedItem(baseName(subjectOf(key)));
        if (base instanceof HTMLInputElement) base.value = String(revision);
      },
      told(key, problem) {
        tell(form, subjectOf(key), problem);
        setOpen(toldIn(form));
      },
    }),
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the server has told anew what is wrong
  useEffect(() => {
    if (element.current) setOpen(toldIn(element.current));
  }, [facts]);

  const take = ({ target, currentTarget: form }: ChangeEvent<HTMLFormElement>) => {
    const changed = target as unknown as HTMLInputElement;
    const fact = factOf(facts, changed.name);
    if (!fact) return;
    document.getElementById(carriedId(fact.key))?.setAttribute("hidden", "");
    // Another code has not been compared with anything.
    const mark = form.elements.namedItem(confirmedName(changed.name));
    if (mark instanceof HTMLInputElement) mark.checked = false;
    const follow = async () => {
      await settled();
      router.refresh();
    };
    save(form, fact, changed.type === "text" || changed.type === "textarea", isFollowed ? follow : undefined);
  };

  return (
    <EntryForm
      ref={element}
      action={action}
      submit={words.submit}
      onChange={take}
      onSubmit={goAfterSaves}
      status={<FactsStatus {...{ status, open, live, words }} />}
    >
      {children}
    </EntryForm>
  );
}
