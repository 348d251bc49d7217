import type { Entry } from "#lib/entry/entry";
import {
  confirmedId,
  confirmedName,
  contradictionMark,
  contradictionsId,
  type FormShape,
  formText,
  problemId,
} from "#lib/entry/form-text";
import type { EntryKey } from "#lib/entry/key";
import { readConfirmed } from "#lib/rules/uscc";
import { showIn } from "../entry/text-control";
import type { Holding } from "../entry/use-saving";

// The controls of facts are made by the server, and read and told by their names and ids.

/** A fact of the page: how the form holds it, where its entries stand, and the text and revision that the page was made with. */
export type FactShape = FormShape & { place: EntryKey; text: string; revision: number };

const textIn = (form: HTMLFormElement, fact: FactShape): string => {
  const values = new FormData(form);
  return formText(fact, (name) => {
    const value = values.get(name);
    return typeof value === "string" ? value : null;
  });
};

const entryOf = (text: string): Entry => (text.trim() === "" ? { cleared: true } : { typed: text });

function show(form: HTMLFormElement, key: string, typed: string): void {
  const { typed: text, isConfirmed } = readConfirmed(typed);
  const mark = form.elements.namedItem(confirmedName(key));
  if (mark instanceof HTMLInputElement) mark.checked = isConfirmed;
  for (const control of form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(key)}"]`)) {
    if (control.type === "radio" || control.type === "checkbox") control.checked = control.value === text;
    else showIn(control, text);
  }
}

/** How the controls of the facts hold their entries; the rows of a list only the server can show. */
export const holding: Holding<FactShape> = {
  key: ({ place }) => place,
  entry: (form, fact) => entryOf(textIn(form, fact)),
  note: () => undefined,
  isAsMade: (form, fact) => textIn(form, fact) === fact.text,
  show(form, { key, list }, { entry }) {
    if (!list) show(form, key, "typed" in entry ? entry.typed : "");
    return !list;
  },
};

/** The fact that a control belongs to, by the control's name. */
export const factOf = (facts: FactShape[], name: string): FactShape | undefined => {
  const plain = name.split(":")[0] ?? "";
  return facts.find(({ key, list }) => plain === key || (list && plain.startsWith(`${key}.`)));
};

/** What says that a fact is the one given last time. */
export const carriedId = (key: string): string => `${key}-carried`;

/** The facts at which something is told that is wrong with them. */
export const toldIn = (form: HTMLFormElement): string[] =>
  [...form.querySelectorAll(`[id$="${problemId("")}"]:not(:empty)`)].map(({ id }) =>
    id.slice(0, -problemId("").length),
  );

/** Tells at a fact what is wrong with it, or takes that away. */
export function tell(form: HTMLFormElement, key: string, problem: string | null): void {
  const place = document.getElementById(problemId(key));
  if (place) place.textContent = problem;
  for (const control of form.querySelectorAll(`[name="${CSS.escape(key)}"]`)) {
    if (problem) control.setAttribute("aria-invalid", "true");
    else control.removeAttribute("aria-invalid");
  }
  const confirm = document.getElementById(confirmedId(key));
  const isConfirmed = confirm?.querySelector("input")?.checked === true;
  if (confirm) confirm.hidden = problem === null && !isConfirmed;
  const list = document.getElementById(contradictionsId);
  const lines = [...(list?.querySelectorAll<HTMLElement>("li") ?? [])];
  for (const line of lines)
    if (line.getAttribute(contradictionMark)?.split(" ").includes(key)) line.hidden = problem === null;
  if (list) list.hidden = lines.every(({ hidden }) => hidden);
}
