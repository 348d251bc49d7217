import type { UseFormGetValues, UseFormSetValue } from "react-hook-form";
import type { Entry } from "../../../lib/instrument/entry";
import { abstentionName, type Field, noteName } from "./field";
import type { Values } from "./question-field";

const listOf = (value: Values[string]): string[] =>
  (Array.isArray(value) ? value : [value]).filter((id): id is string => typeof id === "string" && id !== "");

/** The entry that the form holds for a question; figures and words go as typed, and the server reads them. */
export function entryIn(field: Field, values: Values): Entry {
  const given = listOf(values[field.id]);
  const [abstention] = listOf(values[abstentionName(field.id)]);
  if (abstention) return { answer: abstention };
  if (given.length === 0) return { cleared: true };
  const first = given[0] as string;
  if (field.kind === "number" || field.kind === "text") return { typed: first };
  if (field.kind !== "many") return { answer: first };
  if (given.length > 1 && given.some((id) => isAlone(field, id))) return { typed: given.join(",") };
  return { answer: field.abstentions.some(({ id }) => id === first) ? first : given };
}

export function noteIn(field: Field, values: Values): string | null {
  const note = values[noteName(field.id)];
  return typeof note === "string" && note.trim() !== "" ? note : null;
}

/** Whether the form still shows what the page was made with. */
export function sameEntry(entry: Entry, values: string[]): boolean {
  const given = "cleared" in entry ? [] : "typed" in entry ? [entry.typed] : [entry.answer].flat().map(String);
  return given.length === values.length && given.every((value) => values.includes(value));
}

/** Puts an entry into the form's controls. */
export function showEntry(field: Field, entry: Entry, setValue: UseFormSetValue<Values>): void {
  const values = "cleared" in entry ? [] : "typed" in entry ? [entry.typed] : [entry.answer].flat().map(String);
  const abstained = field.kind === "number" && field.abstentions.some(({ id }) => id === values[0]);
  if (field.kind === "number") setValue(abstentionName(field.id), abstained ? values : []);
  if (field.kind === "many")
    setValue(
      field.id,
      values.flatMap((value) => value.split(",")),
    );
  else setValue(field.id, abstained ? "" : (values[0] ?? null));
}

const isAlone = (field: Field, id: string): boolean =>
  field.abstentions.some((choice) => choice.id === id) ||
  field.choices.some((choice) => choice.id === id && choice.exclusive);

/** A choice that stands alone takes the others away, and another choice takes it away; likewise figure and abstention. */
export function uncheckOthers(
  field: Field,
  name: string,
  getValues: UseFormGetValues<Values>,
  setValue: UseFormSetValue<Values>,
): void {
  if (field.kind === "number") {
    const abstained = listOf(getValues(abstentionName(field.id)));
    if (name === abstentionName(field.id) && abstained.length > 0) {
      if (getValues(field.id)) setValue(field.id, "");
      if (abstained.length > 1) setValue(name, abstained.slice(-1));
    }
    if (name === field.id && getValues(field.id) && abstained.length > 0) setValue(abstentionName(field.id), []);
    return;
  }
  if (field.kind !== "many" || name !== field.id) return;
  const chosen = listOf(getValues(field.id));
  if (chosen.length < 2) return;
  const active = document.activeElement;
  const latest = active instanceof HTMLInputElement && active.name === name ? active.value : undefined;
  const alone = chosen.filter((id) => isAlone(field, id));
  if (alone.length === 0) return;
  const kept = latest && alone.includes(latest) ? [latest] : chosen.filter((id) => !isAlone(field, id));
  if (kept.length < chosen.length) setValue(field.id, kept);
}
