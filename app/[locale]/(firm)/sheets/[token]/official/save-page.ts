import { z } from "zod";
import { localeOf } from "#app/accounts/session";
import { baseIn, saveFacts } from "#app/acts/sheets/save-facts";
import { settlingIn } from "#app/acts/sheets/settle";
import type { onFacts } from "#app/forms/doors";
import { controlsOf, takeChange, text } from "#app/forms/fields";
import type { Door, Post } from "#app/forms/form";
import type { FactQuestion } from "#lib/programme/asked-facts";

/** The buttons of a page of facts, each with what it is about. */
export const PageButtons = z.object({
  ...{ settle: text, use: text, change: text, remove: text, add: text, confirm: text, locale: text },
});

type Opened = typeof onFacts extends Door<infer Of> ? Of : never;

type Page = {
  facts: readonly FactQuestion[];
  /** Where the page stands below the sheet, and what its address says besides. */
  place: string;
  query: Record<string, string>;
  /** Where a page leads that is as it should be. */
  next: string;
};

/** Saves a page of facts as a whole, does what its button says, and leads on. */
export async function savePage(
  {
    store,
    opened,
    params,
    locale,
    home,
    values,
    form,
    now,
    to,
    page: sender,
  }: Post<Opened, z.output<typeof PageButtons>>,
  { facts, place, query, next }: Page,
): Promise<Response> {
  const changed = takeChange(form, values.change);
  const controls = controlsOf(form);
  const settle = settlingIn(values.settle, (key) => baseIn(controls, key));
  const [, list = "", row = ""] = /^(.+)\.(\d+)$/.exec(values.remove) ?? [];
  const remove = list === "" ? null : { list, row: Number(row) };
  const confirmed = values.confirm.split(",").filter(Boolean);
  const wish = { facts, controls, settle, use: values.use, remove, confirmed };
  const outcome = await saveFacts(store, opened, wish, now);
  if (!outcome.ok) {
    const isShut = outcome.reason === "not-draft";
    return isShut ? to(`${home}/official`) : to(sender, { problem: "stale" });
  }
  const here = `/${localeOf(values.locale) ?? locale}/sheets/${params.token}/${place}`;
  if (values.locale) return to(here, { query });
  const button =
    settle?.subject ||
    values.use ||
    list ||
    confirmed.at(-1) ||
    facts.find(({ fact }) => changed.startsWith(`${fact.id}.`))?.fact.id;
  if (button) return to(here, { query, anchor: button });
  const adding = facts.find(({ fact }) => fact.kind === "list" && fact.id === values.add)?.fact.id;
  if (adding) return to(here, { query: { ...query, add: adding }, anchor: adding });
  if (outcome.value.isOpen) return to(here, { problem: "open", query, anchor: "main" });
  if (outcome.value.isClashing) return to(here, { query, anchor: "contradictions" });
  return to(next);
}
