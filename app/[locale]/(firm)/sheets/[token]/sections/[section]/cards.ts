import type { CardShape } from "#app/_view/section/card";
import type { Field } from "#app/_view/section/field";
import type { Card } from "#lib/instrument/presentation";
import type { Locale } from "#lib/text/text";

/**
 * How the questions of a page stand in cards, in their order: a card stands where its first question does. One of which
 * not every question is asked is none, nor one with a question that another on the page brings up.
 */
export function cardsOf(fields: readonly Field[], cards: readonly Card[], locale: Locale): CardShape[] {
  const asked = new Set(fields.flatMap(({ id, onlyIf }) => (onlyIf ? [] : [id])));
  const together = cards.filter(({ questions }) => questions.every((id) => asked.has(id)));
  return fields.flatMap(({ id }): CardShape[] => {
    const card = together.find(({ questions }) => questions.some((question) => question === id));
    if (!card) return [{ kind: "single", fields: [id] }];
    return card.questions[0] === id ? [shapeOf(card, locale)] : [];
  });
}

function shapeOf(card: Card, locale: Locale): CardShape {
  if (card.kind === "line")
    return { kind: "line", fields: card.questions, options: card.options.map((words) => words[locale]) };
  const heading = { text: card.text[locale], help: card.help[locale] };
  if (card.kind === "years") return { kind: "years", fields: card.questions, ...heading };
  const [first, second] = card.columns;
  return {
    kind: "pair",
    fields: card.questions,
    ...heading,
    columns: [first[locale], second[locale]],
    ...(card.same && { same: card.same[locale] }),
    ...(card.options && { options: card.options.map((words) => words[locale]) }),
  };
}

/** The numbers of the questions of each card on a page: "1", "2–3". */
export function placesOf(cards: readonly CardShape[]): string[] {
  let last = 0;
  return cards.map(({ fields }) => {
    const first = last + 1;
    last += fields.length;
    return first === last ? String(first) : `${first}–${last}`;
  });
}
