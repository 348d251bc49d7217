import { answersForm } from "#app/_view/answers-form";
import type { Field } from "#app/_view/section/field";

/**
 * Style rules that show a question only beside the choices that make it asked, without scripts. Question and option
 * ids are words joined by hyphens, so nothing in a selector needs escaping. Old browsers show every question.
 */
export function conditionStyle(fields: Field[]): string {
  return fields
    .flatMap(({ id, onlyIf }) => {
      if (!onlyIf) return [];
      const selectors = onlyIf.choices
        .map((choice) => `[name="${onlyIf.question}"][value="${choice}"]:checked`)
        .join(",");
      return [
        `@supports selector(:has(*)){#${answersForm}:not(:has(:is(${selectors}))) [data-only-if="${id}"]{display:none}}`,
      ];
    })
    .join("");
}
