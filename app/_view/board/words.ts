import type { Translate } from "#app/translate";
import { type CategoryId, valuesOf, wordsIn } from "#lib/cohort/catalogue";
import type { FigureName } from "#lib/cohort/figure-name";
import type { DecisionOutcome, DecisionStage } from "#lib/programme/application";
import type { OutsideKind } from "#lib/programme/outside-list";
import type { OpinionOutcome } from "#lib/programme/region";
import type { Standing } from "#lib/programme/standing";
import { replacedLetter, type Status, statusOfLetter } from "#lib/rules/truth";
import type { Certainty, Profile, Quadrant, Stage } from "#lib/scoring/classes";
import type { Locale, Text } from "#lib/text/text";

/** What a board says of a criterion: its place in the rule set and its title. */
export type CriterionName = { id: string; item: string; title: Text };

/** Names of people of the bureau, by their ids. */
export type People = Readonly<Record<string, string>>;

const assigneeWords = (translate: Translate, value: string, people: People): string =>
  value === "" ? translate("handling.assignee.nobody") : (people[value] ?? translate("handling.assignee.gone"));

/** The words for a value of a category; free words stand for themselves. */
export function valueWords(translate: Translate, id: CategoryId, value: string, people: People = {}): string {
  if (id === "assignee") return assigneeWords(translate, value, people);
  if (value === "" && id === "outside") return translate("board.noFinding");
  if (value === "") return translate(id === "flags" || id === "verdict" ? "board.notCounted" : "board.none");
  switch (id) {
    case "state":
      return translate(`rounds.standing.${value as Standing}`);
    case "verdict":
      return translate(`review.statuses.${value as Status}`);
    case "quadrant":
      return translate(`classes.quadrant.${value as Quadrant}.name`);
    case "stage":
      return translate(`classes.stage.${value as Stage}.name`);
    case "profile":
      return translate(`classes.profile.${value as Profile}.name`);
    case "certainty":
      return translate(`classes.verdict.${value as Certainty}`);
    case "decision":
      return translate(`review.outcomes.${value as DecisionOutcome}`);
    case "countyOpinion":
    case "cityOpinion":
      return translate(`levels.outcomes.${value as OpinionOutcome}`);
    case "decisionStage":
      return translate(`review.stages.${value as DecisionStage}`);
    case "outside":
      return wordsIn(id, value)
        .map((kind) => translate(`outside.kinds.${kind as OutsideKind}`))
        .join(translate("board.between"));
    default:
      return valuesOf(id) === null ? value : translate(`board.${id}.${value}` as "board.late.yes");
  }
}

type ColumnWord = keyof typeof import("#lib/messages/zh/board").boardZh.columns;

export const columnWords = (translate: Translate, id: string): string => translate(`board.columns.${id as ColumnWord}`);

/** The word of a figure that is one of some; those of yes and no, and of none, are the board's own. */
export function optionWords(translate: Translate, figure: FigureName, value: string, locale: Locale): string {
  if (value === "") return translate("board.figures.unknown");
  if (value === "yes" || value === "no") return translate(`board.figures.${value}`);
  return figure.options?.find(({ id }) => id === value)?.text[locale] ?? value;
}

/** A column by its name; a figure with its unit, which its numbers stand without. */
export function columnLabel(translate: Translate, id: string, figures: readonly FigureName[], locale: Locale): string {
  const figure = figures.find((each) => each.id === id);
  if (!figure) return columnWords(translate, id);
  if (figure.unit === null) return figure.name[locale];
  return translate("board.figures.head", {
    name: figure.name[locale],
    unit: translate(`review.units.${figure.unit}`),
  });
}

/** The words for a letter of a row of criteria. */
export const letterWords = (translate: Translate, letter: string): string =>
  letter === ""
    ? translate("board.none")
    : letter === replacedLetter
      ? translate("board.replaced")
      : translate(`review.statuses.${statusOfLetter(letter)}`);

/** What a letter says of a criterion that need not be met, since another stands in for it. */
export const replacedWords = (translate: Translate, letter: string): string =>
  translate("board.replacedAs", { status: letterWords(translate, letter) });

export const criterionWords = ({ item, title }: CriterionName, locale: Locale): string => `${item} ${title[locale]}`;
