import type { Answered, Band, NamedShortfall, Scored, ToldComparison } from "#lib/rules/scored";
import { languages } from "#lib/text/languages";
import type { Locale, Text } from "#lib/text/text";
import type { comparisonWords } from "./comparison-words";
import type { QuantityWords } from "./quantity-words";

type Comparing = ReturnType<typeof comparisonWords>;
type ShortfallText = (shortfall: NamedShortfall) => string;

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

/** Every figure once, with as many decimals as tell it from all that it was compared with. */
function figuresIn(figures: readonly ToldComparison[], locale: Locale, comparing: Comparing): string[] {
  const texts = new Map<string, string>();
  for (const figure of figures) {
    const [name, text] = [figure.measure[locale], comparing.namedText(figure)];
    if (text.length > (texts.get(name)?.length ?? 0)) texts.set(name, text);
  }
  return [...texts.values()];
}

/** What tells how points come about: the figure, the points that it gives, the next band and what is missing to it. */
export function scoreWords(quantities: QuantityWords, comparing: Comparing) {
  const { locale, translate, amount } = quantities;
  const { listComma, semicolon } = languages[locale];
  const of = (text: Text) => text[locale];

  const answerText = ({ fact, answer }: Answered): string =>
    translate("review.score.answer", { fact: of(fact), answer: of(answer) });

  /** What a table of points looked at: figures by name, and answers. */
  const foundIn = ({ figures, answered }: Scored): string =>
    [...figuresIn(figures, locale, comparing), ...answered.map(answerText)].join(listComma);

  /** What a band asks for; figures by name where the table looks at several. */
  function demandOf({ comparisons, answers, joint }: Band, isOne: boolean): string {
    const demand = (comparison: ToldComparison) => {
      const asked = comparing.thresholdText(comparison);
      return isOne ? asked : translate("review.score.demand", { name: of(comparison.measure), asked });
    };
    const answer = isOne ? ({ answer: option }: Answered) => of(option) : answerText;
    return distinct([...comparisons.map(demand), ...answers.map(answer)]).join(translate(`review.score.${joint}`));
  }

  /** How far it is to a band: in its own unit, and in the one amount that would have to change. */
  function missingTo({ comparisons, shortfalls }: NonNullable<Scored["next"]>, told: ShortfallText): string[] {
    const [only, ...others] = comparisons;
    if (!only || others.length > 0) return [];
    const distance = comparing.distanceText(only);
    const inAmounts = comparing.furtherShortfalls([only], shortfalls).map(told);
    return [...(distance === null ? [] : [distance]), ...inAmounts];
  }

  /** The lines of one table of points. */
  function tableLines(scored: Scored, told: ShortfallText): string[] {
    const { about, points, next, figures, answered, most } = scored;
    const found = foundIn(scored);
    if (points.low !== points.high)
      return [translate("review.score.open", { about: about.map(of).join(listComma), ...points })];
    const got = translate("review.score.gotOf", { points: points.low, most });
    const line = found === "" ? got : translate("review.score.line", { found, got });
    if (!next) return [line];
    const missing = missingTo(next, told);
    const step = translate("review.score.next", {
      points: amount("points", next.points),
      demand: demandOf(next, figuresIn(figures, locale, comparing).length + answered.length <= 1),
    });
    return [line, [step, ...missing].join(semicolon)];
  }

  return {
    /** How the points of a criterion come about, line by line. */
    scoreLines: (scored: readonly Scored[], told: ShortfallText): string[] =>
      distinct(scored.flatMap((table) => tableLines(table, told))),
  };
}
