import type { ShownField } from "#app/_view/section/card";
import type { Field } from "#app/_view/section/field";

/** What the form of the page needs of a question to hold and judge its answer. */
export function heldPart(field: ShownField): Field {
  const { id, kind, text, unit, year, limits, values, note, revision, isCarried, problem, decides, hides } = field;
  const { isConflicting, onlyIf } = field;
  return {
    ...{ id, kind, text, values, note, revision, isCarried, isConflicting, decides },
    choices: field.choices.map((choice) => ({ id: choice.id, ...(choice.exclusive && { exclusive: true }) })),
    abstentions: field.abstentions.map((choice) => ({ id: choice.id })),
    ...(unit !== undefined && { unit }),
    ...(year !== undefined && { year }),
    ...(limits && { limits }),
    ...(problem !== undefined && { problem }),
    ...(onlyIf && { onlyIf: { question: onlyIf.question, choices: onlyIf.choices } }),
    ...(hides && { hides }),
  };
}
