import type { Entry } from "#lib/entry/entry";
import { keyOfQuestion } from "#lib/entry/key";
import { showIn } from "../entry/text-control";
import type { Holding } from "../entry/use-saving";
import { abstentionName, type Field, isAbstention, noteName } from "./field";
import type { Held } from "./problems";

// The controls of the form are the one place where what a person gave stands: it is read from there and shown there,
// so that an answer given before the scripts arrived is as good as any other.

const isChoice = ({ type }: HTMLInputElement): boolean => type === "radio" || type === "checkbox";

/** The controls of a name. The form knows them, and with them the card, whose id is the same. */
function controlsOf(form: HTMLFormElement, name: string): HTMLInputElement[] {
  const known = form.elements.namedItem(name);
  const all = (known instanceof RadioNodeList ? [...known] : known ? [known] : []) as HTMLInputElement[];
  return all.filter((control) => control.name === name);
}

/** What the form holds under a name: chosen values, or what was typed. */
const valuesIn = (form: HTMLFormElement, name: string): string[] =>
  controlsOf(form, name).flatMap((control) =>
    control.value !== "" && (control.checked || !isChoice(control)) ? [control.value] : [],
  );

function show(form: HTMLFormElement, name: string, values: string[]): void {
  for (const control of controlsOf(form, name)) {
    if (isChoice(control)) control.checked = values.includes(control.value);
    else showIn(control, values[0] ?? "");
  }
}

/** The entry that the form holds for a question; numbers and words go as typed, and the server reads them. */
function entryIn(form: HTMLFormElement, field: Field): Entry {
  const values = valuesIn(form, field.id);
  const [abstention] = valuesIn(form, abstentionName(field.id));
  if (abstention) return { value: abstention };
  const [first] = values;
  if (first === undefined) return { cleared: true };
  if (field.kind === "number" || field.kind === "text") return { typed: first };
  if (field.kind !== "many") return { value: first };
  if (values.length > 1 && values.some((id) => isAlone(field, id))) return { typed: values.join(",") };
  return { value: isAbstention(field, first) ? first : values };
}

const noteIn = (form: HTMLFormElement, field: Field): string | null =>
  valuesIn(form, noteName(field.id))[0]?.trim() || null;

/** The values that stand for an entry in the form. */
export const valuesOf = (entry: Entry): string[] =>
  "cleared" in entry ? [] : "typed" in entry ? [entry.typed] : [entry.value].flat().map(String);

/** Whether an entry is the one that the page was made with. */
function isEntry(entry: Entry, values: string[]): boolean {
  const entered = valuesOf(entry);
  return entered.length === values.length && entered.every((value) => values.includes(value));
}

/** Why the server does not take entries since the page was made, by question. */
export type Refusals = Record<string, string>;

/** What the form holds now. */
export function heldIn(form: HTMLFormElement, fields: Field[], refusals: Refusals): Held {
  const byId = new Map(fields.map((field) => [field.id, field]));
  const isAsked = ({ onlyIf }: Field) =>
    !onlyIf || valuesIn(form, onlyIf.question).some((choice) => onlyIf.choices.includes(choice));
  return {
    typed: (question) => {
      const field = byId.get(question);
      return field && isAsked(field) ? (valuesIn(form, question)[0] ?? "") : null;
    },
    refused: (field) => {
      const isUntouched = !field.limits && isEntry(entryIn(form, field), field.values);
      return refusals[field.id] ?? (isUntouched ? field.problem : undefined);
    },
    isGiven: (field) => !("cleared" in entryIn(form, field)),
  };
}

/** How the controls of the questions hold their answers. */
export const holding: Holding<Field> = {
  key: ({ id }) => keyOfQuestion(id),
  entry: entryIn,
  note: noteIn,
  isAsMade: (form, field) =>
    isEntry(entryIn(form, field), field.values) && noteIn(form, field) === (field.note || null),
  show(form, field, { entry, note }) {
    const values = valuesOf(entry);
    const abstained = field.kind === "number" && isAbstention(field, values[0]);
    if (field.kind === "number") show(form, abstentionName(field.id), abstained ? values : []);
    show(
      form,
      field.id,
      abstained ? [] : values.flatMap((value) => (field.kind === "many" ? value.split(",") : value)),
    );
    if (note !== undefined) show(form, noteName(field.id), note === null ? [] : [note]);
    return true;
  },
};

const isAlone = (field: Field, value: string): boolean =>
  isAbstention(field, value) || field.choices.some(({ id, exclusive }) => exclusive && id === value);

/** A choice that stands alone takes the others away and they take it away; likewise a number and an abstention. */
export function uncheckOthers(form: HTMLFormElement, field: Field, changed: HTMLInputElement): void {
  if (field.kind === "number") {
    if (changed.name === field.id && changed.value !== "") show(form, abstentionName(field.id), []);
    if (changed.name === abstentionName(field.id) && changed.checked) {
      show(form, field.id, []);
      show(form, changed.name, [changed.value]);
    }
  }
  if (field.kind === "many" && changed.name === field.id && changed.checked) {
    const alone = isAlone(field, changed.value);
    const rest = valuesIn(form, field.id).filter((id) => id === changed.value || !(alone || isAlone(field, id)));
    show(form, field.id, rest);
  }
}
