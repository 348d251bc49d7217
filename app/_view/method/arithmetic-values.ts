import { questionIndex } from "#lib/charts/questions";
import { shareShown } from "#lib/charts/sureness";
import { type Edition, type Indicator, questionsOf, type SecondCalibration } from "#lib/instrument/edition";
import { normal } from "#lib/scoring/certainty";
import { leniencyNodes } from "#lib/scoring/second/slips";
import { languages } from "#lib/text/languages";
import type { Words } from "../charts/words";

/** Every number that the words on the second arithmetic name, from the calibration and the edition's items. */
export function arithmeticValues(edition: Edition, calibration: SecondCalibration, words: Words) {
  const { number, share } = words;
  const { cuts, errors, calibration: own, size, growth, verdicts, enough, milestones, coupling, mode } = calibration;
  const points = (value: number) => number(value * 100, 1);
  const pointsOf = <Key extends string>(values: Record<Key, number>) =>
    Object.fromEntries(Object.entries<number>(values).map(([key, value]) => [key, points(value)]));
  return {
    ...pointsOf(cuts),
    ...pointsOf(coupling),
    ...pointsOf(mode),
    item: points(errors.level),
    choices: points(errors.choices),
    number: points(errors.number),
    leniency: points(errors.leniency),
    verified: number(errors.verified, 2),
    weights: number(own.weights, 2),
    times: number(Math.exp(own.weights), 1),
    cut: points(own.cut),
    typical: number(size.typical),
    exponent: number(size.exponent, 2),
    doubled: number(2 ** size.exponent, 1),
    added: number(growth.added, 1),
    few: number(growth.few, 1),
    sd: points(growth.sd),
    points: growthPoints(edition, words),
    clear: share(verdicts.clear),
    likely: share(verdicts.likely),
    difference: number(calibration.difference, 2),
    sided: share(2 * normal(calibration.difference) - 1),
    most: share(shareShown(1).percent / 100),
    enough: share(enough.indicator),
    dimension: number(enough.dimension),
    needed: number(milestones.needed, 1),
    of: number(milestones.of),
    count: number(leniencyNodes.length),
    nodes: nodesOf(words),
    names: applicableNames(edition, words),
    necessary: necessaryNames(edition, words),
  };
}

function growthPoints({ indicators }: Edition, { translate, number, locale }: Words): string {
  const items = indicators.flatMap(({ items: all }) => all);
  const growth = items.find((item) => item.kind === "growth");
  const points = growth && "breakpoints" in growth ? growth.breakpoints : [];
  return points
    .map(({ at, score }) => translate("arithmetic.growth.point", { at: number(at, 2), score: number(score * 100, 1) }))
    .join(languages[locale].listComma);
}

/** Each place once, with its mirror image as one. */
function nodesOf({ number, list, locale }: Words): string {
  const [opening, closing] = languages[locale].brackets;
  const different = leniencyNodes.filter(({ at }) => at >= 0);
  return list(
    different.map(({ at, weight }) => `${at > 0 ? "±" : ""}${number(at, 3)}${opening}${number(weight, 3)}${closing}`),
  );
}

/** The questions and indicators that other answers may make not applicable. */
function applicableNames(edition: Edition, { of, list }: Words): string {
  const questions = edition.sections.flatMap((section) => section.questions).filter((each) => each.applicableWhen);
  const indicators = edition.indicators.filter((each) => each.applicableWhen);
  return list([...questions.map(({ text }) => of(text)), ...indicators.map(({ name }) => of(name))].map(quoted));
}

function necessaryNames(edition: Edition, { of, list }: Words): string {
  const questions = questionIndex(edition);
  const textOf = (id: string) => questions.get(id)?.text;
  const necessary = ({ items }: Indicator) => items.filter((item) => item.necessary).flatMap(questionsOf);
  return list(
    edition.indicators
      .flatMap(necessary)
      .flatMap((id) => textOf(id) ?? [])
      .map((text) => quoted(of(text))),
  );
}

const quoted = (text: string): string => `“${text.replace(/[？?]$/, "")}”`;
