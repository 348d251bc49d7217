import { z } from "zod";
import { Id, Text } from "../text/text";
import type { Edition, Section } from "./edition";
import { optionsOf, type Question } from "./question";

/**
 * Questions that are asked in one card, first to last.
 * - `pair`: two of the same steps, side by side, such as then and now. `options` are the words that both share; without
 *   them each keeps its own beside the other's.
 * - `line`: one whose steps have words so short that they stand in a row.
 * - `years`: counts of consecutive years, oldest first, with how they grew.
 */
export const Card = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("pair"),
    questions: z.tuple([Id, Id]),
    text: Text,
    help: Text,
    columns: z.tuple([Text, Text]),
    options: z.array(Text).optional(),
    /** Words of the press that answers the second as the first, where the same step means the same. */
    same: Text.optional(),
  }),
  z.strictObject({ kind: z.literal("line"), questions: z.tuple([Id]), options: z.array(Text) }),
  z.strictObject({ kind: z.literal("years"), questions: z.tuple([Id, Id, Id]), text: Text, help: Text }),
]);
export type Card = z.infer<typeof Card>;

/** How an edition's questions are laid out. It changes no meaning, so it may change while a sheet is being filled in. */
export const Presentation = z.strictObject({
  edition: z.string(),
  /** Sections that are one page, under the id of the first. */
  pages: z.array(z.strictObject({ sections: z.array(Id).min(2), title: Text, intro: Text })),
  cards: z.array(Card),
});
export type Presentation = z.infer<typeof Presentation>;

/** What is wrong with how an edition is laid out. Empty if sound. */
export function defectsOfPresentation({ pages, cards }: Presentation, edition: Edition): string[] {
  const byId = new Map(edition.sections.flatMap(({ questions }) => questions.map((each) => [each.id, each] as const)));
  const sections = new Set(edition.sections.map(({ id }) => id));
  const inPages = pages.flatMap((page) => page.sections);
  const inCards = cards.flatMap(({ questions }): string[] => questions);
  const pageOf = pageOfEvery(pagesOf(edition, { pages }));
  return [
    ...inPages.filter((id) => !sections.has(id)).map((id) => `pages: no section ${id}`),
    ...repeated(inPages).map((id) => `pages: section ${id} twice`),
    ...inCards.filter((id) => !byId.has(id)).map((id) => `cards: no question ${id}`),
    ...repeated(inCards).map((id) => `cards: question ${id} twice`),
    ...cards.flatMap((card) => {
      const asked = card.questions.flatMap((id) => byId.get(id) ?? []);
      const isTogether = new Set(asked.map(({ id }) => pageOf.get(id))).size < 2;
      return [
        ...(isTogether ? [] : [`cards: ${card.questions.join(", ")} are not on one page`]),
        ...defectsOfCard(card, asked),
      ];
    }),
  ].map((defect) => `${edition.id}: ${defect}`);
}

/** What of an earlier edition's layout fits another edition as it stands. */
export function fitting(earlier: Presentation | undefined, edition: Edition): Presentation {
  const fits = (part: Partial<Presentation>) =>
    defectsOfPresentation({ edition: edition.id, pages: [], cards: [], ...part }, edition).length === 0;
  const pages = (earlier?.pages ?? []).filter((page) => fits({ pages: [page] }));
  return { edition: edition.id, pages, cards: (earlier?.cards ?? []).filter((card) => fits({ pages, cards: [card] })) };
}

function defectsOfCard(card: Card, asked: readonly Question[]): string[] {
  const name = `cards: ${card.questions.join(", ")}`;
  if (card.kind === "years") return asked.every(({ kind }) => kind === "number") ? [] : [`${name} are not all numbers`];
  const counts = new Set([
    ...asked.map((each) => optionsOf(each).length),
    ...(card.options ? [card.options.length] : []),
  ]);
  const isChoice = asked.every(({ kind }) => kind !== "many" && kind !== "number" && kind !== "text");
  return isChoice && counts.size === 1 ? [] : [`${name} have not the same steps`];
}

/** A question in the words in which its card gives the choices. */
export function inWordsOf(cards: readonly Card[], question: Question): Question {
  const card = cards.find(({ questions }) => questions.some((id) => id === question.id));
  const words = card && card.kind !== "years" ? card.options : undefined;
  if (!words) return question;
  switch (question.kind) {
    case "rating":
    case "bipolar":
    case "milestone":
      return { ...question, levels: words };
    case "one":
      return {
        ...question,
        options: question.options.map((each, place) => ({ ...each, text: words[place] ?? each.text })),
      };
    case "many":
    case "number":
    case "text":
      return question;
  }
}

const repeated = (ids: readonly string[]): string[] => ids.filter((id, place) => ids.indexOf(id) < place);

const pageOfEvery = (sections: readonly Section[]): Map<string, string> =>
  new Map(sections.flatMap(({ id, questions }) => questions.map((question) => [question.id, id] as const)));

/** The pages of an edition in their order: its sections, of which some are one page together. */
export function pagesOf({ sections }: Edition, { pages }: Pick<Presentation, "pages">): Section[] {
  return sections.flatMap((section) => {
    const page = pages.find((each) => each.sections.includes(section.id));
    if (!page) return [section];
    if (page.sections[0] !== section.id) return [];
    const questions = page.sections.flatMap((id) => sections.find((each) => each.id === id)?.questions ?? []);
    return [{ id: section.id, title: page.title, intro: page.intro, questions }];
  });
}
