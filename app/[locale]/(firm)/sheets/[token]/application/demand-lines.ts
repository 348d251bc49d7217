import type { Locale } from "../../../../../../lib/instrument/text";
import type { DemandState } from "../../../../../../lib/programme/demands";
import { extraKey, lackKey } from "../../../../../../lib/programme/demands";
import type { ExtraQuestion } from "../../../../../../lib/programme/round";
import { factsById, sectionOfFact } from "../../../../../official-figures";
import { translator } from "../../../../../translate";

export type DemandLine = DemandState & { key: string; title: string; words: string; href: string };

type Place = { locale: Locale; home: string };

/** What a round requires, as lines with a way to each. */
export function demandLines(
  demands: readonly DemandState[],
  { extraQuestions }: { extraQuestions: readonly ExtraQuestion[] },
  { locale, home }: Place,
): DemandLine[] {
  const translate = translator(locale);
  const stateWords = { given: "given", lacking: "lacking", confirmed: "lackingConfirmed" } as const;
  return demands.map((demand) => ({
    ...demand,
    key: lackKey(demand),
    title: titleOf(demand),
    words: translate(`application.${stateWords[demand.state]}`),
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
    }
  }

  function hrefOf({ kind, id }: DemandState): string {
    switch (kind) {
      case "figure":
        return `${home}/official/${sectionOfFact(id)}#${id}`;
      case "evidence":
        return `${home}/evidence#${id}`;
      case "question":
        return `#${extraKey(id)}`;
    }
  }
}
