import { factsById } from "#app/acts/programme/rules";
import { sectionOfFact } from "#app/acts/sheets/asked";
import { type Translate, translator } from "#app/translate";
import type { DemandState } from "#lib/programme/demands";
import { extraKey, lackKey } from "#lib/programme/demands";
import { isDocument } from "#lib/programme/documents";
import type { ExtraQuestion } from "#lib/programme/round";
import type { Locale } from "#lib/text/text";

export type DemandLine = DemandState & { key: string; title: string; words: string; href: string };

/** `isOver`: nothing more can be submitted, so what is missing stays away. */
type Place = { locale: Locale; home: string; isOver: boolean };

/** What a round requires, as lines with a way to each. */
export function demandLines(
  demands: readonly DemandState[],
  { extraQuestions }: { extraQuestions: readonly ExtraQuestion[] },
  { locale, home, isOver }: Place,
): DemandLine[] {
  const translate = translator(locale);
  const stateWords = {
    given: "given",
    lacking: isOver ? "notGiven" : "lacking",
    confirmed: "lackingConfirmed",
  } as const;
  return demands.map((demand) => ({
    ...demand,
    key: lackKey(demand),
    title: titleOf(demand),
    words: translate(`application.${isHandedIn(demand) ? "uploaded" : stateWords[demand.state]}`),
    href: hrefOf(demand),
  }));

  function titleOf({ kind, id }: DemandState): string {
    const name = factsById.get(id)?.text[locale] ?? id;
    switch (kind) {
      case "figure":
        return `${translate("application.askedFigures")} · ${name}`;
      case "evidence":
        return `${translate("application.askedEvidence")} · ${name}`;
      case "question":
        return extraQuestions.find((question) => question.id === id)?.text[locale] ?? id;
      case "document":
        return `${translate("documents.title")} · ${isDocument(id) ? translate(`documents.titles.${id}`) : id}`;
    }
  }

  function hrefOf({ kind, id }: DemandState): string {
    switch (kind) {
      case "figure":
        return `${home}/official/${sectionOfFact(id)}#${id}`;
      case "evidence":
        return `${home}/evidence?of=${id}#add`;
      case "question":
        return `#${extraKey(id)}`;
      case "document":
        return `#document-${id}`;
    }
  }
}

/** A document is not filled in: whether it agrees with the figures stands beside it. */
const isHandedIn = ({ kind, state }: DemandState): boolean => kind === "document" && state === "given";

/** That nothing is missing, and how much of that is only declared as not there. */
export function settledWords(translate: Translate, demands: readonly DemandState[]): string {
  const lacks = demands.filter(({ state }) => state === "confirmed").length;
  if (lacks === 0) return translate(demands.length === 0 ? "application.nothingAsked" : "application.nothingLacking");
  return translate("application.nothingLackingBut", { declared: lacks, given: demands.length - lacks });
}
