"use client";

import { type ChangeEvent, type ReactNode, useEffect, useState } from "react";
import { subjectOf } from "#lib/entry/key";
import type { Locale } from "#lib/text/text";
import { EntryForm } from "../entry/entry-form";
import type { StatusWords } from "../entry/saving";
import { type Holding, useSaving } from "../entry/use-saving";
import type { OfficialWords } from "../official/asked";
import { type FactShape, holding as factHolding, factOf, tell, toldIn } from "../official/fact-controls";
import { FactsStatus } from "../official/facts-status";
import { baseName, type Field, questionOfName } from "../section/field";
import { holding as questionHolding, uncheckOthers } from "../section/form-values";

type Item = { revision: number } & ({ fact: FactShape; field: null } | { fact: null; field: Field });

type Props = {
  token: string;
  /** What this browser keeps entries under until they are saved. */
  link: string;
  locale: Locale;
  action: string;
  facts: FactShape[];
  fields: Field[];
  words: Pick<OfficialWords, keyof StatusWords | "submit" | "noScript" | "unsent" | "open" | "openLink">;
  children: ReactNode;
};

/** How the controls of both kinds hold their entries; notes are the firm's own. */
const holding: Holding<Item> = {
  key: (item) => (item.fact ? factHolding.key(item.fact) : questionHolding.key(item.field)),
  entry: (form, item) => (item.fact ? factHolding.entry(form, item.fact) : questionHolding.entry(form, item.field)),
  note: () => undefined,
  isAsMade: (form, item) =>
    item.fact ? factHolding.isAsMade(form, item.fact) : questionHolding.isAsMade(form, item.field),
  show: (form, item, newer) =>
    item.fact
      ? factHolding.show(form, item.fact, newer)
      : questionHolding.show(form, item.field, { ...newer, note: undefined }),
};

/** What a colleague is asked: facts and questions in one form, each saved as it is given. */
export function FillForm({ token, link, locale, action, facts, fields, words, children }: Props) {
  const items: Item[] = [
    ...facts.map((fact) => ({ fact, field: null, revision: fact.revision })),
    ...fields.map((field) => ({ fact: null, field, revision: field.revision })),
  ];
  const [open, setOpen] = useState<string[]>([]);
  const { element, status, live, save, goAfterSaves } = useSaving({
    ...{ door: "fill" as const, token, sheet: link, locale, items, holding },
    listener: (form) => ({
      refused(key, message) {
        tell(form, subjectOf(key), message);
        setOpen(toldIn(form));
        return items.some((item) => holding.key(item) === key);
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
  }, [facts, fields]);

  const take = ({ target, currentTarget: form }: ChangeEvent<HTMLFormElement>) => {
    const changed = target as unknown as HTMLInputElement;
    const fact = factOf(facts, changed.name);
    const field = fields.find(({ id }) => id === questionOfName(changed.name));
    const item = items.find((each) => (fact ? each.fact === fact : each.field !== null && each.field === field));
    if (!item) return;
    if (item.field) uncheckOthers(form, item.field, changed);
    save(form, item, changed.type === "text" || changed.type === "textarea");
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
