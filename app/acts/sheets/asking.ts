import { type Asked, type Asking, askingOf } from "#lib/entry/asked";
import { subjectOf } from "#lib/entry/key";
import type { Edition } from "#lib/instrument/edition";
import { type Depth, isAsked } from "#lib/instrument/question";
import type { SameFacts } from "#lib/programme/same-facts";
import type { FactKey } from "#lib/rules/fact";
import { editions } from "#questionnaires";
import { relatedFacts, sharedFacts } from "#questionnaires/facts/from-questionnaire";
import { factsById } from "../programme/rules";

type Sheet = { edition: Edition; year: number };
type Opened = { edition: Edition; sheet: { year: number; depth: Depth } };

const askings = new Map<string, Asking>();

/** What a sheet asks, but for what only its round brings about. */
export function askingOn({ edition, year }: Sheet): Asking {
  const name = `${edition.id} ${year}`;
  const known = askings.get(name);
  if (known) return known;
  const asking = askingOf({ edition, year, shared: sharedOf(edition), facts: factsById });
  askings.set(name, asking);
  return asking;
}

/** The questions of an edition that ask a fact, by the fact. */
export function sharedOf({ id }: Pick<Edition, "id">): SameFacts {
  const until = editions.slice(0, editions.findIndex((edition) => edition.id === id) + 1);
  return until.reduce<SameFacts>((facts, edition) => sharedFacts[edition.id] ?? facts, {});
}

/** The questions of an edition that ask a fact or nearly, by the fact. */
export const questionsByFact = (edition: Pick<Edition, "id">): SameFacts => ({
  ...sharedOf(edition),
  ...Object.fromEntries(Object.entries(relatedFacts).map(([fact, { question }]) => [fact, question])),
});

/** Facts that the questionnaire of a sheet asks, too, with how it does, by key. */
export function sharedFactsOn({ edition, sheet }: Opened): Map<FactKey, Asked> {
  const { questions, under } = askingOn({ edition, year: sheet.year });
  return new Map(
    [...questions.values()].flatMap((key) => {
      const asked = under(key);
      return asked?.fact && asked.question && isAsked(asked.question, sheet.depth) ? [[subjectOf(key), asked]] : [];
    }),
  );
}
