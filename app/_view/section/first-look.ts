import { type Field, isAbstention, type Page } from "./field";
import { judge } from "./judging";
import type { Held } from "./problems";
import type { Look } from "./use-problems";

/** What the page holds as the server made it. */
function heldAtFirst(fields: Field[]): Held {
  const byId = new Map(fields.map((field) => [field.id, field]));
  const isAsked = ({ onlyIf }: Field) =>
    !onlyIf || onlyIf.choices.some((choice) => byId.get(onlyIf.question)?.values.includes(choice));
  return {
    typed: (question) => {
      const field = byId.get(question);
      if (!field || !isAsked(field)) return null;
      return isAbstention(field, field.values[0]) ? "" : (field.values[0] ?? "");
    },
    refused: ({ problem }) => problem,
    isGiven: ({ values }) => values.length > 0,
  };
}

/**
 * What is to be said of the page as the server makes it.
 * @param isListed the form came back from the server with its problems, which are listed at the top
 */
export function firstLook(page: Page, isListed: boolean): Look {
  const contents = heldAtFirst(page.fields);
  const found = judge(page, contents);
  return { ...found, listed: isListed ? found.problems : [] };
}
